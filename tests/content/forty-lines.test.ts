import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { claimsOf } from "#lib/domain/fact.ts";
import { recipeOf } from "#lib/domain/fact-options.ts";
import { OWN_FOLDER, ownContent } from "#tests/fixtures/own-content.ts";

/* Anybody can recount what is counted: the script below reads two files with a YAML parser and adds up. */

// biome-ignore lint/suspicious/noExplicitAny: a script of anybody's knows no types
type Any = any;
const ends = (cell: Any): [number, number] =>
  typeof cell === "number" ? [cell, cell] : [cell?.at_least ?? 0, cell?.at_most ?? Infinity];
const fits = (cell: Any, want: Any): boolean | null => {
  if (cell === undefined) return null;
  if (want.in || want.is) return [want.in ?? want.is].flat().includes(cell);
  const [[low, high], [from, to]] = [ends(cell), ends(want)];
  return high < from || low > to ? false : low >= from && high <= to ? true : null;
};
function countAgain(category: string, provider: string): Record<string, Any> {
  const head = parse(
    readFileSync(`${OWN_FOLDER}/${category}/category.md`, "utf8").split(/^---$/m)[1] ?? "",
  );
  const told: Record<string, Any> = {};
  for (const [fact, { from, type }] of Object.entries<Any>(head.facts)) {
    if (!from) continue;
    const columns = Object.entries<Any>(head.ledgers[from.ledger].columns);
    const owner = from.by ?? columns.find(([, one]) => one.type === "provider" && !one.many)?.[0];
    const { rows } = parse(
      readFileSync(`${OWN_FOLDER}/${category}/ledgers/${from.ledger}.yml`, "utf8"),
    );
    const own = rows.filter((row: Any) => [row[owner]].flat().includes(provider));
    const judged = own.map((row: Any) => ({
      row,
      fits: Object.entries(from.where ?? {}).map(([column, want]) => fits(row[column], want)),
    }));
    const may = judged.filter((one: Any) => !one.fits.includes(false)).map((one: Any) => one.row);
    const sure = judged.filter((one: Any) => one.fits.every(Boolean)).map((one: Any) => one.row);
    const add = (list: Any[], end: 0 | 1) =>
      list.reduce((sum, row) => sum + (from.sum ? ends(row[from.sum])[end] : 1), 0);
    if (own.length === 0) continue;
    if (type === "number") told[fact] = [add(sure, 0), add(may, 1)];
    if (type === "boolean" && sure.length > 0) told[fact] = true;
    const days = sure.flatMap((row: Any) => row[from.newest] ?? []).map(String);
    if (from.newest && days.length > 0) told[fact] = days.sort().at(-1);
  }
  return told;
}

const content = ownContent();
const providers = content.categories.flatMap(({ id, providers: all }) =>
  all.map((provider) => ({ name: `${id}/${provider.id}`, category: id, provider })),
);

test.each(providers)("what is counted of $name", ({ category, provider }) => {
  const counted = Object.entries(provider.facts).flatMap(([id, fact]): [string, unknown][] => {
    const [claim] = claimsOf(fact);
    if (!claim?.counted) return [];
    const said = claim.claim;
    if (said.type === "number") return [[id, [said.least, said.most ?? Infinity]]];
    return "value" in said ? [[id, said.value]] : [];
  });
  expect(Object.fromEntries(counted)).toEqual(countAgain(category, provider.id));
});

test("something is counted in every category that counts, and there is one", () => {
  const counting = content.categories.filter(({ data }) =>
    Object.values(data.facts).some((declaration) => recipeOf(declaration) !== null),
  );
  expect(counting.length).toBeGreaterThan(0);
  for (const { providers: all } of counting) {
    const claims = all.flatMap(({ facts }) => Object.values(facts).flatMap(claimsOf));
    expect(claims.some((claim) => claim.counted !== undefined)).toBe(true);
  }
});
