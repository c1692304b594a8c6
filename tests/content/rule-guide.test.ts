import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findContentFolder } from "#lib/content/read-content.ts";
import { GUIDED_RULES, guideOf } from "#lib/content/rules/rule-guide.ts";
import { readHandbook } from "#lib/editor/handbook.ts";
import { readFiles } from "#tests/fixtures/content-files.ts";

const SOURCES = ["lib/content", "lib/editor", "lib/trial"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
);

function collect(pattern: RegExp): string[] {
  return SOURCES.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""));
}

/** Every rule that the code names, those made from the name of a thing included. */
const RULES = [
  // One of two, chosen where it is reported.
  ...collect(/[?:] "([a-z]+(?:-[a-z]+)+)"/g).filter((name) => GUIDED_RULES.includes(name)),
  ...collect(/\brule: "([a-z0-9-]+)"/g),
  ...collect(/\brefuse\(\s*"([a-z0-9-]+)"/g),
  ...collect(/[?:] "([a-z]+(?:-[a-z]+)+)"(?: :|,\n)/g).filter((name) =>
    GUIDED_RULES.includes(name),
  ),
  ...collect(/reportUnknownName\([^;]*?\], "([a-z]+)",/g).map((what) => `unknown-${what}`),
  ...collect(/checkNames\(\s*report,\s*\[[^;]*?\],\s*"([a-z]+)",/g).flatMap((what) => [
    `unknown-${what}`,
    `missing-${what}`,
  ]),
];

test("every rule has an example and a part of the handbook", () => {
  expect(new Set(RULES).size).toBeGreaterThan(70);
  for (const rule of RULES) expect(() => guideOf(rule), rule).not.toThrow();
});

test("nothing is explained that no rule asks for", () => {
  expect(GUIDED_RULES.filter((rule) => !RULES.includes(rule))).toEqual([]);
});

test("every part that a rule names is in the handbook", () => {
  const handbook = readHandbook(readFiles(findContentFolder()));
  for (const rule of GUIDED_RULES) expect([...handbook.keys()], rule).toContain(guideOf(rule).part);
});

test("a rule without help is noticed", () => {
  expect(() => guideOf("no-such-rule")).toThrow(/no entry/);
  expect(() => guideOf("constructor")).toThrow(/no entry/);
});

test("the right form of a field is that of its place", () => {
  expect(guideOf("wrong-value", "sources.home").example).toMatch(/basis: official/);
  expect(guideOf("missing-value", "facts.price.looked").example).toMatch(/looked:/);
  expect(guideOf("unknown-key", "facts.colours.includes.rde").example).toMatch(/includes:/);
  expect(guideOf("missing-value", "regions").part).toBe("fields");
  expect(guideOf("url-scheme", "facts.price").part).toBe("sources");
});
