import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ADVISORIES, TABLE_OF } from "#tests/fixtures/advisories.ts";

/* The lockfile against a dated table: a registry that is not reachable, or does not answer audits, hides nothing. */

interface Lock {
  packages: Record<string, { version?: string }>;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

/** Every version of a package that is installed, in whatever folder. */
function versionsOf(name: string): string[] {
  return Object.entries(lock.packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) && version !== undefined ? [version] : [],
  );
}

function parts(version: string): number[] {
  return version.split(/[.-]/).slice(0, 3).map(Number);
}

function isAtLeast(version: string, floor: string): boolean {
  const [own, least] = [parts(version), parts(floor)];
  const at = own.findIndex((part, index) => part !== least[index]);
  return at < 0 || (own[at] ?? 0) > (least[at] ?? 0);
}

/** Whether a version holds the cure: of its own line where that got one, else of the newest that did. */
function isCured(version: string, fixed: readonly string[]): boolean {
  const line = fixed.find((one) => parts(one)[0] === parts(version)[0]);
  return isAtLeast(version, line ?? fixed.at(-1) ?? "0.0.0");
}

describe("no package stands below the release that cures what was published of it", () => {
  test.each(ADVISORIES.map((one) => [`${one.package}: ${one.id}, ${one.what}`, one] as const))(
    "%s",
    (_, { package: name, fixed }) => {
      for (const version of versionsOf(name))
        expect([version, isCured(version, fixed)]).toEqual([version, true]);
    },
  );
});

test("the table names what is installed, and a day for each line", () => {
  const unused = ADVISORIES.filter(({ package: name }) => versionsOf(name).length === 0);
  expect(unused.map(({ package: name }) => name)).toEqual([]);
  for (const { published } of ADVISORIES) expect(published <= TABLE_OF).toBe(true);
});

test.each([
  ["16.4.5", ["16.4.5"], true],
  ["16.4.4", ["16.4.5"], false],
  ["16.10.0", ["16.4.5"], true],
  ["3.15.1", ["3.15.2", "4.3.1"], false],
  ["4.3.1", ["3.15.2", "4.3.1"], true],
  ["4.3.0", ["3.15.2", "4.3.1"], false],
  ["5.0.0", ["3.15.2", "4.3.1"], true],
  ["2.0.0", ["3.15.2", "4.3.1"], false],
])("%s against %j: %s", (version, fixed, cured) => expect(isCured(version, fixed)).toBe(cured));
