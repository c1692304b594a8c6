import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { SITES } from "#tests/fixtures/compiled-sites.ts";
import { HAS_PYTHON, type Unpacked, unpack } from "#tests/fixtures/data-package.ts";

const unpacked: Record<string, Unpacked> = Object.fromEntries(
  SITES.map(([name, one]) => [name, unpack(one)]),
);

afterAll(() => {
  for (const one of Object.values(unpacked)) one.remove();
});

if (!HAS_PYTHON)
  console.warn("There is no python3 here: the program of the data package is not run.");

describe.skipIf(!HAS_PYTHON)("the program in the package", () => {
  test.each(SITES)("finds every list and edition of %s as it is", (name, { catalog }) => {
    const { code, said } = unpacked[name]?.verify() ?? {};
    expect(said?.trim().split("\n").sort()).toEqual(
      [
        ...catalog.categories.flatMap(({ id, data, providers, editions }) => [
          `OK: ${id}, as of ${data.as_of}: ${providers.length} providers, ${providers.filter((one) => one.standing).length} with a place`,
          ...editions.map(
            (one) =>
              `OK: ${id}/editions/${one.id}, as of ${one.data.as_of}: ${one.providers.length} providers, ${one.providers.filter((of) => of.standing).length} with a place`,
          ),
        ]),
        "OK: every table is as datapackage.json describes it",
      ].sort(),
    );
    expect(code).toBe(0);
  });

  // The program is the same whatever it reads, and each change is a run of it: the smaller site has every kind of table.
  describe.each(SITES.slice(1))("of %s says which number was changed", (name, { catalog }) => {
    const own = unpacked[name];
    if (!own) throw new Error(name);
    beforeEach(own.restore);
    // One list as it is on the site, and one frozen edition: every change is a run of the program.
    const lists = [
      ...catalog.categories
        .slice(0, 1)
        .map((category) => ({ folder: category.id, ranking: category, rules: category.data })),
      ...catalog.categories
        .flatMap(({ id, editions }) => editions.map((edition) => ({ id, edition })))
        .slice(-1)
        .map(({ id, edition }) => ({
          folder: `${id}/editions/${edition.id}`,
          ranking: edition,
          rules: edition.data,
        })),
    ];

    describe.each(lists)("$folder", ({ folder, ranking, rules }) => {
      const first = ranking.providers[0]?.id ?? "";
      const criterion = ranking.criteria[0]?.id ?? "";
      const more = (cell: string): string => String(Number(cell) + 1);

      function expectFault(line: string, table: string): void {
        const { code, said } = own?.verify() ?? {};
        expect(said).toContain(line);
        expect(said).toContain(`${folder}/${table}.csv: is not as datapackage.json describes it`);
        expect(said).not.toContain(`OK: ${folder},`);
        expect(code).toBe(1);
      }

      test("a measure", () => {
        const open = ranking.providers[0]?.criteria
          .flatMap((one) =>
            one.measures.map((measure) => ({ ...measure, criterion: one.criterion })),
          )
          .find(({ score }) => score && score.lo >= 50 * 1000);
        if (!open) throw new Error("no measure");
        const where = { provider: first, criterion: open.criterion, measure: open.id };
        own.change(`${folder}/measures`, where, "lo", (cell) => String(Number(cell) - 50000));
        const stored = ranking.providers[0]?.criteria.find(
          (one) => one.criterion === open.criterion,
        );
        expectFault(
          `${folder}/scores.csv, ${first}, ${open.criterion}: lo is '${stored?.score.lo}', recomputed '`,
          "measures",
        );
      });

      test("a weight", () => {
        own.change(`${folder}/criteria`, { criterion }, "weight", more);
        expectFault(`${folder}/providers.csv, ${first}: evidenced_total is '`, "criteria");
      });

      test("a score", () => {
        const was = own.change(`${folder}/scores`, { provider: first, criterion }, "hi", (cell) =>
          String(Number(cell) - 1),
        );
        expectFault(
          `${folder}/scores.csv, ${first}, ${criterion}: hi is '${Number(was) - 1}', recomputed '${was}'`,
          "scores",
        );
      });

      test.each(["rank", "verified", "evidenced_total"])("a provider's %s", (column) => {
        const was = own.change(`${folder}/providers`, { provider: first }, column, more);
        expectFault(
          `${folder}/providers.csv, ${first}: ${column} is '${more(was)}', recomputed '${was}'`,
          "providers",
        );
      });

      test("a place", () => {
        const was = own.change(`${folder}/providers`, { provider: first }, "place", (cell) =>
          cell.includes("=") ? "1" : "1=",
        );
        expectFault(`${folder}/providers.csv, ${first}: place is '`, "providers");
        expect(own.verify().said).toContain(`recomputed '${was}'`);
      });

      test.runIf(rules.eligibility.trading)("the date of the last activity", () => {
        const fact = rules.eligibility.trading?.fact ?? "";
        own.change(`${folder}/facts`, { provider: first, fact }, "value", () => "2001");
        expectFault(
          `${folder}/providers.csv, ${first}: group is 'ranked', recomputed 'not-shown-trading'`,
          "facts",
        );
      });

      test.runIf(rules.eligibility.closed)("a date on which one shut down", () => {
        const fact = rules.eligibility.closed?.fact ?? "";
        own.change(`${folder}/facts`, { provider: first, fact }, "state", () => "known");
        expectFault(
          `${folder}/providers.csv, ${first}: group is 'ranked', recomputed 'closed'`,
          "facts",
        );
      });

      test.runIf(rules.eligibility.trading)("the edition's day", () => {
        own.change(`${folder}/rules`, {}, "as_of", () => "2099-12-31");
        expectFault(
          `${folder}/providers.csv, ${first}: group is 'ranked', recomputed 'not-shown-trading'`,
          "rules",
        );
      });

      test("a cell that nothing is computed from", () => {
        const was = own.change(
          `${folder}/providers`,
          { provider: first },
          "name",
          (cell) => `${cell}!`,
        );
        const { code, said } = own.verify();
        expect(said).toContain(`${folder}/providers.csv: is not as datapackage.json describes it`);
        expect(said).toContain(`OK: ${folder},`);
        expect([code, was]).toEqual([1, ranking.providers[0]?.data.name]);
      });
    });
  });
});

test("the program is short enough to be read, and asks for nothing to be installed", () => {
  const program = unpacked["the site"]?.read("verify.py") ?? "";
  expect(program.trimEnd().split("\n").length).toBeLessThan(80);
  const imported = [...program.matchAll(/^(?:import (.+)|from (\S+) import)/gm)].flatMap(
    ([, plain, from]) => plain?.split(", ") ?? [from ?? ""],
  );
  expect(imported.sort()).toEqual([
    "calendar",
    "csv",
    "fractions",
    "hashlib",
    "json",
    "pathlib",
    "sys",
  ]);
});
