import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseYamlText } from "#lib/content/files/front-matter.ts";
import { findContentFolder } from "#lib/content/read-content.ts";
import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";
import { HELP_AT_PLACES, helpOf } from "#lib/content/rulebook/rule-help.ts";
import { RULES, type Rule } from "#lib/content/rulebook/rules.ts";
import { FactDeclarationSchema } from "#lib/domain/schema/fact-declaration.ts";
import { makeFactsSchema, makeProviderSchema } from "#lib/domain/schema/provider.ts";
import { SourceSchema } from "#lib/domain/schema/source.ts";
import { readHandbook } from "#lib/editor/handbook.ts";
import { BROKEN_RULES } from "#tests/fixtures/broken-rules.ts";
import { readFiles } from "#tests/fixtures/content-files.ts";

const NAMES = Object.keys(RULES) as Rule[];

describe("every rule is reported, in its own words", () => {
  test.each(NAMES)("%s", async (rule) => {
    const found = (await BROKEN_RULES[rule]()).filter((problem) => problem.rule === rule);
    expect(found.length).toBeGreaterThan(0);
    const { level }: RuleEntry = RULES[rule];
    for (const problem of found) {
      expect(problem.level).toBe(level ?? "problem");
      for (const words of [problem.found, problem.expected, problem.fix]) {
        expect(words).not.toBe("");
        expect(words).not.toMatch(/undefined|null|\[object/);
      }
    }
  });
});

test("every part that a rule names is in the handbook", () => {
  const handbook = readHandbook(readFiles(findContentFolder()));
  for (const help of [...Object.values(RULES), ...HELP_AT_PLACES]) {
    expect([...handbook.keys()]).toContain(help.part);
    expect(help.example).not.toBe("");
  }
});

/** The facts that examples are about. */
const FACTS = z.record(z.string(), FactDeclarationSchema).parse(
  Object.fromEntries(
    Object.entries({
      opening: { type: "enum", values: { early: "Early", late: "Late" } },
      garden: { type: "boolean" },
      branches: { type: "number", unit: "count" },
      price: { type: "number", unit: "usd" },
      guests: { type: "number", unit: "count", from: { ledger: "visits", sum: "guests" } },
    }).map(([id, type]) => [id, { title: id, question: "Which?", group: "All", ...type }]),
  ),
);

/** Where the right form of a field is known: the fields and facts of a provider, and what a list of sources holds. */
const FORMS: Record<string, z.ZodType> = {
  ...makeProviderSchema(FACTS).shape,
  ...makeFactsSchema(FACTS).shape,
  faq: SourceSchema,
};

/** Examples that are a whole field, not part of one or a sentence about one. */
const FIELDS = [...Object.values(RULES), ...HELP_AT_PLACES]
  .map(({ example }) => example)
  .filter((example) => /^\w+: ([[{].*[\]}]|[A-Z].*\.)$/.test(example))
  .filter((example) => !example.includes("...") && !example.includes("; "));

test("there are examples of whole fields", () => {
  expect(new Set(FIELDS).size).toBeGreaterThan(15);
});

test.each([...new Set(FIELDS)])("the example %s is in the right form", (example) => {
  const result = parseYamlText("example.yml", example);
  expect(result).not.toHaveProperty("problems");
  const [field] = "data" in result ? Object.entries(result.data as object) : [];
  const schema = FORMS[field?.[0] ?? ""];
  if (schema) expect(schema.safeParse(field?.[1]).error?.issues).toBeUndefined();
});

test("the right form of a field is that of its place", () => {
  expect(helpOf("wrong-value", "sources.home").example).toMatch(/basis: official/);
  expect(helpOf("missing-value", "facts.price.looked").example).toMatch(/looked:/);
  expect(helpOf("unknown-key", "facts.colours.includes.rde").example).toMatch(/includes:/);
  expect(helpOf("missing-value", "regions").part).toBe("fields");
  expect(helpOf("url-scheme", "facts.price").part).toBe("sources");
});
