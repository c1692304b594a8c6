import type { z } from "zod";
import { CONDITIONS } from "#lib/domain/condition-words.ts";
import type { FactType } from "#lib/domain/fact-declaration.ts";
import { FactDeclarationSchema } from "#lib/domain/schema/fact-declaration.ts";
import { ColumnSchema } from "#lib/domain/schema/ledger.ts";
import { FactRequirementSchema } from "#lib/domain/schema/requirement.ts";
import { makeJsonSchema } from "#lib/editor/json-schemas.ts";
import { makeTable, type Node, wordType } from "#lib/editor/schema-words.ts";

/** Forms that a map may have at some place, with the step that leads there. */
interface Inside {
  step: string;
  forms: Node[];
}

/** What a field may hold that has fields of its own. A step is a dot, before it `[]` for each of a list and `.<id>` for each of a map. */
function listInside(node: Node): Inside[] {
  if (node.properties) return [{ step: ".", forms: [node] }];
  const { items, additionalProperties: each } = node;
  if (items) return listInside(items).map((one) => ({ ...one, step: `[]${one.step}` }));
  if (typeof each === "object")
    return listInside(each).map((one) => ({ ...one, step: `.<id>${one.step}` }));
  return joinInside((node.anyOf ?? node.oneOf ?? []).flatMap(listInside));
}

function joinInside(found: readonly Inside[]): Inside[] {
  return [...new Set(found.map(({ step }) => step))].map((step) => ({
    step,
    forms: found.filter((one) => one.step === step).flatMap(({ forms }) => forms),
  }));
}

/** What a field is, of the forms in which it stands: the one that says something, and of fixed words all. */
function joinNodes(nodes: readonly Node[]): Node {
  const fixed = [
    ...new Set(nodes.flatMap(({ const: word }) => (word === undefined ? [] : [String(word)]))),
  ];
  if (fixed.length > 1) return { enum: fixed, description: "Which of these it is" };
  return nodes.find(({ description }) => description !== undefined) ?? nodes[0] ?? {};
}

/** The rows of all fields of a map, whatever form it has; what is needed is needed in all of them. */
function listRows(forms: readonly Node[], before: string, skip: ReadonlySet<string>): string[][] {
  const names = new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...names].flatMap((name) => {
    const path = `${before}${name}`;
    const nodes = forms.flatMap(({ properties }) => properties?.[name] ?? []);
    const node = joinNodes(nodes);
    const needed = forms.every(({ required }) => required?.includes(name));
    const own = [`\`${path}\``, needed ? "yes" : "", wordType(node), node.description ?? ""];
    if (skip.has(path)) return [own];
    const inside = joinInside(nodes.flatMap(listInside));
    return [own, ...inside.flatMap(({ step, forms: of }) => listRows(of, `${path}${step}`, skip))];
  });
}

/** Every field of a file, those within others included, as a table. What is in `skip`, by its path, has a table of its own. */
export function makeReference(schema: z.ZodType, skip: readonly string[] = []): string {
  const whole = makeJsonSchema(schema) as Node;
  const forms = whole.anyOf ?? whole.oneOf ?? [whole];
  return makeTable(["field", "needed", "is", "says"], listRows(forms, "", new Set(skip)));
}

/** How each type of fact is declared, beside title, question and group, and how a provider writes it. */
const TYPES: Record<FactType, { holds: string; declared: string; written: string }> = {
  boolean: {
    holds: "yes or no",
    declared: "type: boolean",
    written: "{ value: yes, sources: [own] }",
  },
  number: {
    holds: "a number in a unit, or a range of it",
    declared: "type: number, unit: usd",
    written: "{ at_least: 4500000, sources: [own] }",
  },
  enum: {
    holds: "one of several options",
    declared: "type: enum, ordered: yes, values: { none: None, part: In part, full: In full }",
    written: "{ value: part, sources: [own] }",
  },
  set: {
    holds: "any of several members, each with sources of its own",
    declared: "type: set, members: { hacks: Hacks, halts: Halts }",
    written: "{ includes: { hacks: { sources: [own] } }, excludes: { halts: { sources: [own] } } }",
  },
  date: {
    holds: "a day, month or year",
    declared: "type: date",
    written: "{ value: 2026-11, sources: [own] }",
  },
  text: {
    holds: "a few words; it is shown, and no measure can read it",
    declared: "type: text",
    written: '{ value: "A branch in Kent.", sources: [own] }',
  },
  numbers: {
    holds: "a count for each of several members",
    declared: "type: numbers, members: { solana: Solana, ton: TON }",
    written: "{ value: { solana: 12 }, sources: [own] }",
  },
};

export function makeTypeTable(): string {
  return makeTable(
    ["type", "holds", "declared", "written by a provider"],
    Object.entries(TYPES).map(([type, { holds, declared, written }]) => [
      `\`${type}\``,
      holds,
      `\`${declared}\``,
      `\`${written}\``,
    ]),
  );
}

type ConditionKey =
  | "is"
  | "not"
  | "in"
  | "includes"
  | "any_of"
  | "at_least"
  | "of"
  | "at_most"
  | "within_months"
  | "known";

/** How each condition is written. */
const EXAMPLES: Record<ConditionKey, string> = {
  is: "{ fact: kind, is: mutual }",
  not: "{ fact: kind, not: mutual }",
  in: "{ fact: kind, in: [mutual, marketplace] }",
  includes: "{ fact: cover_types, includes: [hacks, halts] }",
  any_of: "{ fact: cover_types, any_of: [hacks, halts] }",
  at_least: "{ fact: limit, at_least: 1000000 }",
  of: "{ fact: reports, of: solana, at_least: 5 }",
  at_most: "{ fact: fee, at_most: 50 }",
  within_months: "{ fact: last_act, within_months: 12 }",
  known: "{ fact: licence, known: yes }",
};

/** Of which types of fact a condition can be asked, from the table by which the check judges it. */
function listAskedTypes(key: ConditionKey): string {
  return Object.entries(CONDITIONS)
    .filter(([, words]) => words.includes(key))
    .map(([type]) => type)
    .join(", ");
}

/** The tests that a condition on one fact can make, in the order of the schema; beside them stand `any` and `all`. */
export function makeConditionTable(): string {
  const forms = (makeJsonSchema(FactRequirementSchema) as Node).anyOf ?? [];
  const rows = forms.flatMap(({ properties = {} }) => {
    const [key = ""] = Object.keys(properties).filter((name) => name !== "fact");
    const condition = key as ConditionKey;
    const says = properties[key]?.description ?? "";
    return [[`\`${key}\``, listAskedTypes(condition), says, `\`${EXAMPLES[condition]}\``]];
  });
  const parts = "{ fact: fee, at_most: 50 }, { fact: kind, is: mutual }";
  return makeTable(
    ["condition", "asked of", "holds if the fact", "example"],
    [
      ...rows,
      ["`any`", "conditions", "One of several is met", `\`{ any: [${parts}] }\``],
      [
        "`all`",
        "conditions",
        "All of several are met, where one is wanted",
        `\`{ all: [${parts}] }\``,
      ],
    ],
  );
}

/** The keys of a fact's declaration, those of single types named with them. */
export const makeDeclarationTable = (): string =>
  makeReference(FactDeclarationSchema, ["from.where", "values", "members", "levels"]);

export const makeColumnTable = (): string => makeReference(ColumnSchema, ["values"]);
