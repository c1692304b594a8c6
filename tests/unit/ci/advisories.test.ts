import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ADVISORIES, IMAGE_ADVISORIES, TABLE_OF } from "#tests/fixtures/advisories.ts";

/* The lockfile and the images against dated tables: a registry that is not reachable, or does not answer audits, hides nothing. */

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

/** Every image that the site is built or served from, with its version. */
const images = ["Dockerfile", "compose.yaml"].flatMap((file) =>
  Array.from(
    readFileSync(file, "utf8").matchAll(/^ *(?:FROM|image:) ([^:\s]+):([\d.]+)/gm),
    ([, name = "", version = ""]) => ({ file, name, version }),
  ),
);

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
  const [major, minor] = parts(version);
  const ofMajor = fixed.filter((one) => parts(one)[0] === major);
  const line = ofMajor.find((one) => parts(one)[1] === minor) ?? ofMajor[0];
  return isAtLeast(version, line ?? fixed.at(-1) ?? "0.0.0");
}

describe("no package stands below the release that cures what was published of it", () => {
  test.each(ADVISORIES.map((one) => [`${one.of}: ${one.id}, ${one.what}`, one] as const))(
    "%s",
    (_, { of, fixed }) => {
      for (const version of versionsOf(of))
        expect([version, isCured(version, fixed)]).toEqual([version, true]);
    },
  );
});

test("no image stands below the release that cures what was published of it", () => {
  const below = images.flatMap((image) =>
    IMAGE_ADVISORIES.filter(
      ({ of, fixed }) => of === image.name && !isCured(image.version, fixed),
    ).map(({ id }) => `${image.file}: ${image.name} ${image.version}, ${id}`),
  );
  expect(below).toEqual([]);
});

test("every image names its version, and is in the table", () => {
  const named = ["Dockerfile", "compose.yaml"].flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(/^ *(?:FROM|image:) (\S+)/gm), ([, one]) => one),
  );
  expect(images).toHaveLength(named.length);
  for (const { version } of images) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(new Set(IMAGE_ADVISORIES.map(({ of }) => of))).toEqual(
    new Set(images.map(({ name }) => name)),
  );
});

test("the table names what is installed, and a day for each line", () => {
  const unused = ADVISORIES.filter(({ of }) => versionsOf(of).length === 0);
  expect(unused.map(({ of }) => of)).toEqual([]);
  for (const { published } of [...ADVISORIES, ...IMAGE_ADVISORIES])
    expect(published <= TABLE_OF).toBe(true);
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
  ["1.28.0", ["1.30.7", "1.31.9"], false],
  ["1.30.6", ["1.30.7", "1.31.9"], false],
  ["1.31.8", ["1.30.7", "1.31.9"], false],
  ["1.30.7", ["1.30.7", "1.31.9"], true],
  ["1.32.0", ["1.30.7", "1.31.9"], true],
  ["20.20.2", ["22.23.4", "24.22.1"], false],
])("%s against %j: %s", (version, fixed, cured) => expect(isCured(version, fixed)).toBe(cured));
