import { readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkContent } from "#lib/content/check/check-content.ts";
import { findContentFolder } from "#lib/content/read/read-content.ts";
import { isWithinMonths } from "#lib/domain/partial-date.ts";
import { answerDemands } from "#lib/ranking/answer-demands.ts";
import { makeCatalog, type ScoredCategory } from "#lib/ranking/catalog.ts";
import { readFiles } from "#tests/fixtures/content-files.ts";

/*
 * A second opinion on every answer: facts are read from the files as written, each is turned into the list of all
 * values it could have, and a demand is tried on every one of them. It shares no code with the engine but dates.
 */

type Raw = Record<string, unknown>;
type World = { value?: unknown; members?: Map<string, boolean> } | null;

const folder = findContentFolder();
const { content } = checkContent(readFiles(folder));
const catalog = content ? makeCatalog(content) : null;

function readRaw(file: string): {
  facts: Record<string, Raw>;
  sources: Record<string, { basis: string }>;
} {
  const text = readFileSync(join(folder, file), "utf8");
  const data = matter(text, {
    engines: { yaml: { parse: (yaml: string) => parse(yaml), stringify: String } },
  }).data;
  return data as ReturnType<typeof readRaw>;
}

function isGuide(ids: readonly string[], sources: Record<string, { basis: string }>): boolean {
  return ids.length > 0 && ids.every((id) => sources[id]?.basis === "guide");
}

/** Every value a fact might have, as far as `wanted` members and `numbers` can tell them apart; null: does not apply. */
function listWorlds(
  raw: Raw | undefined,
  category: ScoredCategory,
  id: string,
  sources: Record<string, { basis: string }>,
  wanted: string[],
  numbers: number[],
): World[] | "n/a" {
  const declaration = category.data.facts[id];
  if (!declaration) return [];
  const everything = (): World[] => {
    if (declaration.type === "boolean") return [{ value: true }, { value: false }];
    if (declaration.type === "enum")
      return Object.keys(declaration.values).map((value) => ({ value }));
    if (declaration.type === "number")
      return [-1e15, ...numbers.flatMap((n) => [n - 1, n, n + 1]), 1e15].map((value) => ({
        value,
      }));
    if (declaration.type === "text") return [{ value: "none" }, { value: "something" }];
    if (declaration.type === "date")
      return [{ value: "1995-01-01" }, { value: category.data.as_of }];
    return listSets(new Map(), wanted, false);
  };
  if (!raw || "unknown" in raw) return everything();
  if ("not_applicable" in raw) return "n/a";
  if ("not_found" in raw) return declaration.type === "boolean" ? [{ value: false }] : [null];
  if ("disputed" in raw) {
    return (raw.disputed as Raw[]).flatMap((claim) => {
      const worlds = listWorlds(claim, category, id, sources, wanted, numbers);
      return worlds === "n/a" ? [] : worlds;
    });
  }
  const memberSources = Object.values({
    ...(raw.includes as Raw),
    ...(raw.excludes as Raw),
  }).flatMap((member) => (member as { sources: string[] }).sources);
  if (isGuide([...((raw.sources as string[]) ?? []), ...memberSources], sources))
    return everything();
  if (declaration.type === "boolean") return [{ value: raw.value === "yes" || raw.value === true }];
  if (declaration.type === "enum") {
    const options = Object.keys(declaration.values);
    if ("value" in raw) return [{ value: raw.value }];
    if ("one_of" in raw) return (raw.one_of as string[]).map((value) => ({ value }));
    return options.slice(options.indexOf(raw.at_least as string)).map((value) => ({ value }));
  }
  if (declaration.type === "number") {
    if ("value" in raw) return [{ value: raw.value }];
    const least = (raw.at_least as number | undefined) ?? -1e15;
    const most = (raw.at_most as number | undefined) ?? 1e15;
    return [least, most, ...numbers.flatMap((n) => [n - 1, n, n + 1])]
      .filter((n) => n >= least && n <= most)
      .map((value) => ({ value }));
  }
  if (declaration.type === "set") {
    const state = new Map<string, boolean>();
    for (const [side, isIn] of [
      ["includes", true],
      ["excludes", false],
    ] as const) {
      for (const [member, evidence] of Object.entries(
        (raw[side] ?? {}) as Record<string, { sources: string[] }>,
      )) {
        if (!isGuide(evidence.sources, sources)) state.set(member, isIn);
      }
    }
    const closed = "value" in raw;
    if (closed)
      for (const member of Array.isArray(raw.value) ? raw.value : Object.keys(raw.value as Raw))
        state.set(member as string, true);
    const groupOf = (member: string): string | undefined => {
      const option = declaration.members[member];
      return typeof option === "object" ? option.within : undefined;
    };
    for (const member of wanted) {
      const group = groupOf(member);
      if (!state.has(member) && group !== undefined && state.get(group) === true)
        state.set(member, true);
    }
    const namesPart = wanted.filter((one) =>
      Object.keys(declaration.members).some(
        (member) => groupOf(member) === one && state.get(member) === true,
      ),
    );
    return listSets(state, wanted, closed, namesPart);
  }
  return [{ value: raw.value }];
}

function listSets(
  state: ReadonlyMap<string, boolean>,
  wanted: readonly string[],
  closed: boolean,
  open: readonly string[] = [],
): World[] {
  return wanted
    .reduce<Map<string, boolean>[]>(
      (worlds, member) =>
        worlds.flatMap((world) => {
          const known = state.get(member) ?? (closed && !open.includes(member) ? false : undefined);
          return (known === undefined ? [true, false] : [known]).map((isIn) =>
            new Map(world).set(member, isIn),
          );
        }),
      [new Map()],
    )
    .map((members) => ({ members }));
}

function holds(world: World, demand: Raw, asOf: string): boolean {
  if (world === null) return false;
  const { value, members } = world;
  const same = (wanted: unknown): boolean =>
    typeof value === "boolean" ? value === (wanted === "yes" || wanted === true) : value === wanted;
  if ("is" in demand) return same(demand.is);
  if ("not" in demand) return !same(demand.not);
  if ("in" in demand) return (demand.in as unknown[]).some(same);
  if ("includes" in demand)
    return [demand.includes].flat().every((member) => members?.get(member as string));
  if ("any_of" in demand) return (demand.any_of as string[]).some((member) => members?.get(member));
  if ("at_least" in demand) return (value as number) >= (demand.at_least as number);
  if ("at_most" in demand) return (value as number) <= (demand.at_most as number);
  return isWithinMonths(value as string, asOf, demand.within_months as number) === "yes";
}

function recountPart(
  demand: Raw,
  raw: ReturnType<typeof readRaw>,
  category: ScoredCategory,
): string {
  const id = demand.fact as string;
  const fact = raw.facts[id];
  const wanted = [demand.includes, demand.any_of]
    .flat(2)
    .filter((member): member is string => typeof member === "string");
  const numbers = [demand.at_least, demand.at_most].filter(
    (n): n is number => typeof n === "number",
  );
  if ("known" in demand) {
    const isKnown =
      fact !== undefined &&
      "value" in fact &&
      !isGuide((fact.sources as string[]) ?? [], raw.sources);
    return isKnown === (demand.known === "yes" || demand.known === true) ? "meets" : "fails";
  }
  const worlds = listWorlds(fact, category, id, raw.sources, wanted, numbers);
  if (worlds === "n/a") return "does-not-apply";
  if ("within_months" in demand && worlds.length === 1 && typeof worlds[0]?.value === "string") {
    const answer = isWithinMonths(
      worlds[0].value,
      category.data.as_of,
      demand.within_months as number,
    );
    return { yes: "meets", no: "fails", maybe: "might" }[answer];
  }
  const results = worlds.map((world) => holds(world, demand, category.data.as_of));
  return results.every((one) => one) ? "meets" : results.some((one) => one) ? "might" : "fails";
}

function recount(demand: Raw, raw: ReturnType<typeof readRaw>, category: ScoredCategory): string {
  const parts = (demand.any ?? demand.all) as Raw[] | undefined;
  if (!parts) return recountPart(demand, raw, category);
  const answers = parts
    .map((part) => recountPart(part, raw, category))
    .filter((answer) => answer !== "does-not-apply");
  if (answers.length === 0) return "does-not-apply";
  const order = demand.any ? ["meets", "might", "fails"] : ["fails", "might", "meets"];
  return order.find((answer) => answers.includes(answer)) ?? "";
}

const cases = (catalog?.categories ?? []).flatMap((category) =>
  [
    ...category.useCases.map((one) => ({ id: one.id, must: one.data.must })),
    ...category.questions.flatMap((one) =>
      one.data.list ? [{ id: one.id, must: one.data.list.must }] : [],
    ),
  ].map(({ id, must }) => [`${category.id}/${id}`, category, must as unknown as Raw[]] as const),
);

describe("a brute-force recount agrees with every answer", () => {
  test("there is something to recount", () => expect(cases.length).toBeGreaterThan(20));

  test.each(cases)("%s", (_, category, must) => {
    for (const provider of category.providers) {
      const raw = readRaw(provider.file);
      const answers = must.map((demand) => recount(demand, raw, category));
      const found = answerDemands(
        provider,
        category,
        must as unknown as Parameters<typeof answerDemands>[2],
      );
      expect({ provider: provider.id, answers: found.answers }).toEqual({
        provider: provider.id,
        answers,
      });
    }
  });
});
