import { describe, expect, test } from "vitest";
import { formatProblem } from "#lib/content/text/problem.ts";
import {
  checkWith,
  OTHER_CONTENT,
  readFiles,
  replaceIn,
  textOfFile,
} from "#tests/fixtures/content-files.ts";

const STEEP = "tea-houses/providers/long-steep.md";
const FILES = readFiles(OTHER_CONTENT).map(({ path }) => path);

/** Ways in which a whole file cannot be used; each is one mistake. */
const RUINS: Record<string, (text: string, isYaml: boolean) => string> = {
  "no text at all": () => "",
  "an open bracket at its end": (text, isYaml) =>
    isYaml ? `${text}zzz: [a, b\n@` : text.replace("\n---\n", "\nzzz: [a, b\n@\n---\n"),
  "a key that nobody knows": (text, isYaml) =>
    isYaml ? `${text}zzz_zzz: 1\n` : text.replace("\n---\n", "\nzzz_zzz: 1\n---\n"),
};

describe.each(Object.entries(RUINS))(
  "a file with %s gives one message, and none elsewhere",
  (_, ruin) => {
    test.each(FILES)("%s", (file) => {
      const { problems } = checkWith({ [file]: ruin(textOfFile(file), file.endsWith(".yml")) });
      const told = problems.map(formatProblem).join("\n");
      expect(new Set(problems.map((problem) => problem.file)), told).toEqual(new Set([file]));
      expect(new Set(problems.map(({ line }) => line)).size, told).toBe(1);
    });
  },
);

test.each(FILES.filter((file) => /(?:^|\/)[a-z][^/]*$/.test(file)))(
  "%s under a name with a capital is told its right name alone",
  (file) => {
    const wrong = file.replace(/[^/]+$/, (name) => name.charAt(0).toUpperCase() + name.slice(1));
    const { problems } = checkWith({ [file]: null, [wrong]: textOfFile(file) });
    expect(problems.map(({ file: at, rule }) => `${at} ${rule}`)).toEqual([
      `${wrong} unknown-file`,
    ]);
    expect(problems[0]?.fix).toBe(`rename it to ${file}`);
  },
);

test("two slips in neighbouring lines are two messages", () => {
  const text = replaceIn(STEEP, "facts:\n  newest_pot: {", "facts: {}\n  newest_pot:{");
  const { problems } = checkWith({ [STEEP]: text });
  expect(problems.map(({ line, rule, fix }) => `${line} ${rule} ${fix.slice(0, 20)}`)).toEqual([
    "25 bad-yaml Take the braces away",
    "26 bad-yaml Add a space after th",
  ]);
});

test("eight mistakes of a file are told at once, those of its YAML among them", () => {
  const changes: [from: string, to: string, line: number, rule: string][] = [
    ["headline: Garden room", "headline:Garden room", 6, "bad-yaml"],
    ["fees: A pot costs {{pot_price}}.", "fees: 'It's not stated.'", 17, "bad-yaml"],
    ["value: 2026-05-02", "value: May 2, 2026", 26, "wrong-value"],
    ["value: 30,", "value: 1,400,", 28, "bad-number"],
    ["at_least: 4, at_most: 9", "value: $4 to $9", 29, "wrong-value"],
    ["price_scope: { value: pot, sources: [own] }", "price_scope: pot", 30, "wrong-value"],
    [
      "stove: { value: yes, sources: [own] }",
      "stove: { value: n/a, sources: [own] }",
      31,
      "wrong-value",
    ],
    [
      'saying: { value: "Sit down.", sources: [own] }',
      'saying: { value: "Sit down." }',
      40,
      "missing-value",
    ],
  ];
  const text = changes.reduce((now, [from, to]) => now.replace(from, () => to), textOfFile(STEEP));
  for (const [from] of changes) expect(() => replaceIn(STEEP, from, "")).not.toThrow();
  const { problems } = checkWith({ [STEEP]: text });
  expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(
    changes.map(([, , line, rule]) => `${STEEP}:${line} ${rule}`),
  );
});
