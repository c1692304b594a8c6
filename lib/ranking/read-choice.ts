import { CHOICE, CUT, isChoiceName, WEIGHT } from "#lib/ranking/choice-names.ts";
import type { DecisionTable } from "#lib/ranking/decision-table.ts";
import {
  type DemandToken,
  isSetFilter,
  readAllToken,
  readDemandToken,
} from "#lib/ranking/demand-token.ts";

/** What a reader chose. `weights` holds only what the reader gave, by criterion. */
export interface Choice {
  /** The line of business to which the list is narrowed. */
  line: string | null;
  use: string | null;
  must: DemandToken[];
  /** Facts of whose demanded members all must be there. */
  all: string[];
  weights: ReadonlyMap<string, number>;
  unknowns: "show" | "hide";
  providers: string[];
}

/** Something of an address that cannot be used, and why; `value` is as it came. */
export interface SetAside {
  name: string;
  value: string;
  reason: string;
}

export interface ReadChoice {
  choice: Choice;
  setAside: SetAside[];
}

/** More parameters than any form of the site sends; what comes after is not read. */
export const MAX_PARAMETERS = 400;

const WHOLE = /^(?:\d{1,2}|100)$/;

/** Values by name in order of appearance, each once; empty ones mean that nothing was given. */
function groupValues(query: URLSearchParams): { values: Map<string, Set<string>>; cut: boolean } {
  const values = new Map<string, Set<string>>();
  let count = 0;
  for (const [name, value] of query) {
    count += 1;
    if (count > MAX_PARAMETERS) return { values, cut: true };
    if (value === "" || !isChoiceName(name)) continue;
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return { values, cut: query.has(CUT) };
}

/** What is read from: values by name, the table they are held against, and where to put what cannot be used. */
interface Reading {
  values: ReadonlyMap<string, ReadonlySet<string>>;
  table: DecisionTable;
  drop: (name: string, value: string, reason: string) => void;
}

function listValues({ values }: Reading, name: string): string[] {
  return [...(values.get(name) ?? [])];
}

function readWeights(reading: Reading): Map<string, number> {
  const { values, table, drop } = reading;
  const weights = new Map<string, number>();
  for (const name of values.keys()) {
    if (!name.startsWith(WEIGHT)) continue;
    const criterion = name.slice(WEIGHT.length);
    const [value = ""] = listValues(reading, name);
    if (!table.criteria.some((one) => one.id === criterion)) {
      drop(name, value, "there is no such criterion here");
    } else if (!WHOLE.test(value)) {
      drop(name, value, "a weight is a whole number from 0 to 100");
    } else weights.set(criterion, Number(value));
  }
  return weights;
}

function readUse(reading: Reading): string | null {
  const { table, drop } = reading;
  const [wanted] = listValues(reading, CHOICE.use);
  if (wanted === undefined) return null;
  const id = Object.hasOwn(table.formerUses, wanted) ? table.formerUses[wanted] : wanted;
  const use = table.useCases.find((one) => one.id === id)?.id ?? null;
  if (use === null) drop(CHOICE.use, wanted, "there is no such use case here");
  return use;
}

function readLine(reading: Reading): string | null {
  const [wanted] = listValues(reading, CHOICE.line);
  if (wanted === undefined || reading.table.lines.some(({ id }) => id === wanted))
    return wanted ?? null;
  reading.drop(CHOICE.line, wanted, "there is no such line of business here");
  return null;
}

/** What is demanded, each once, and the facts of whose members all must be there. */
function readMust(reading: Reading): Pick<Choice, "must" | "all"> {
  const { table, drop } = reading;
  const { facts } = table.data;
  const must = new Map<string, DemandToken>();
  const all = new Set<string>();
  for (const value of listValues(reading, CHOICE.must)) {
    const several = readAllToken(value, facts);
    const demand = readDemandToken(value, facts);
    for (const one of several ?? (demand ? [demand] : [])) {
      must.set(one.token, one);
      if (several) all.add(one.fact);
    }
    if (!several && !demand) drop(CHOICE.must, value, "no filter of this list reads so");
  }
  for (const value of listValues(reading, CHOICE.all)) {
    if (isSetFilter(value, facts)) all.add(value);
    else drop(CHOICE.all, value, "of this no list of values can be demanded");
  }
  return { must: [...must.values()], all: [...all] };
}

function readUnknowns(reading: Reading): "show" | "hide" {
  const [unknowns = "show"] = listValues(reading, CHOICE.unknowns);
  if (unknowns === "show" || unknowns === "hide") return unknowns;
  reading.drop(CHOICE.unknowns, unknowns, "it can be show or hide");
  return "show";
}

function readProviders(reading: Reading): string[] {
  const { table, drop } = reading;
  const ids = listValues(reading, CHOICE.provider).flatMap((value) => {
    const id = Object.hasOwn(table.former, value) ? table.former[value] : value;
    const provider = table.providers.find((one) => one.id === id);
    if (!provider) drop(CHOICE.provider, value, `there is no such ${table.data.noun.one} here`);
    return provider?.id ?? [];
  });
  return [...new Set(ids)];
}

/**
 * Reads a choice from an address or a form. Any order is accepted and unknown names are ignored; of a name that can stand
 * once the first value counts. What cannot be used is set aside and named, so that the rest still works.
 */
export function readChoice(query: URLSearchParams, table: DecisionTable): ReadChoice {
  const { values, cut } = groupValues(query);
  const setAside: SetAside[] = [];
  const drop: Reading["drop"] = (name, value, reason) => {
    setAside.push({ name, value, reason });
  };
  const reading = { values, table, drop };
  // In the order in which what was set aside is told.
  const weights = readWeights(reading);
  const use = readUse(reading);
  const line = readLine(reading);
  const demands = readMust(reading);
  const unknowns = readUnknowns(reading);
  const providers = readProviders(reading);
  const choice: Choice = { line, use, ...demands, weights, unknowns, providers };
  if (weights.size > 0 && weighCriteria(choice, table).every((weight) => weight === 0)) {
    choice.weights = new Map();
    drop("w", "0", "at least one criterion needs a weight above 0");
  }
  if (cut) drop("", "", "the address holds more than any form of this site sends");
  return { choice, setAside };
}

/** The weights that hold where the reader gives none: the use case's, else the published ones. */
export function listBaseWeights({ use }: Pick<Choice, "use">, table: DecisionTable): number[] {
  const own = table.useCases.find((one) => one.id === use)?.weights ?? {};
  return table.criteria.map(({ id, weight }) => own[id] ?? weight);
}

/** The weights in force, in the order of the criteria: whole numbers, not all 0. */
export function weighCriteria(
  choice: Pick<Choice, "use" | "weights">,
  table: DecisionTable,
): number[] {
  const base = listBaseWeights(choice, table);
  return table.criteria.map(({ id }, index) => choice.weights.get(id) ?? base[index] ?? 0);
}
