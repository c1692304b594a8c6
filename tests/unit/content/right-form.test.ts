import { describe, expect, test } from "vitest";
import { z } from "zod";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import { parseYamlText } from "#lib/content/files/front-matter.ts";
import { findHelp } from "#lib/content/find-help.ts";
import { findContentFolder } from "#lib/content/read-content.ts";
import { FIELD_EXAMPLES, VALUE_EXAMPLES } from "#lib/content/rulebook/field-examples.ts";
import { CriterionSchema } from "#lib/domain/schema/criterion.ts";
import { FactDeclarationSchema } from "#lib/domain/schema/fact-declaration.ts";
import { makeLedgerSchema } from "#lib/domain/schema/ledger.ts";
import { makeProviderSchema } from "#lib/domain/schema/provider.ts";
import { readHandbook } from "#lib/editor/handbook.ts";
import { SHARED_SCHEMAS } from "#lib/editor/json-schemas.ts";
import { makeEmptyTemplate } from "#lib/editor/template.ts";
import { checkWith, OTHER_CONTENT, readFiles, replaceIn } from "#tests/fixtures/content-files.ts";

const FACTS = z.record(z.string(), FactDeclarationSchema).parse({
  opening: {
    type: "enum",
    title: "Opening",
    question: "When?",
    group: "All",
    values: { early: "Early", late: "Late" },
  },
});

const GUESTS = { type: "number", unit: "count", title: "Guests" } as const;

/** The fields of each kind of file, by the schema that checks them. */
const SHAPES: Record<keyof typeof FIELD_EXAMPLES, Record<string, z.ZodType>> = {
  ...shapesByKind(),
  provider: makeProviderSchema(FACTS).shape,
  ledger: makeLedgerSchema({ provider: { type: "provider", title: "Firm" }, guests: GUESTS }).shape,
};

function shapesByKind() {
  const { site, page, glossary, category, criterion, method, question, advice } = SHARED_SCHEMAS;
  return {
    site: site.shape,
    page: page.shape,
    glossary: glossary.shape,
    category: category.shape,
    criterion: criterion.shape,
    method: method.shape,
    question: question.shape,
    "site-question": question.shape,
    advice: advice.shape,
    "use-case": SHARED_SCHEMAS["use-case"].shape,
    edition: SHARED_SCHEMAS["published-guide"].shape,
  };
}

function readExample(example: string): [field: string, value: unknown] {
  const result = parseYamlText("example.yml", example);
  if ("problems" in result) throw new Error(`${example}: ${JSON.stringify(result.problems)}`);
  const [entry, ...more] = Object.entries(result.data as object);
  if (!entry || more.length > 0) throw new Error(`${example} is not one field`);
  return entry;
}

const KINDS = Object.keys(SHAPES) as (keyof typeof FIELD_EXAMPLES)[];

test.each(KINDS)(
  "every field of a file of kind %s has an example, and its schema takes it",
  (kind) => {
    const shape = SHAPES[kind];
    expect(Object.keys(FIELD_EXAMPLES[kind]).toSorted()).toEqual(Object.keys(shape).toSorted());
    for (const [field, example] of Object.entries(FIELD_EXAMPLES[kind])) {
      const [name, value] = readExample(example);
      expect(name).toBe(field);
      expect(shape[field]?.safeParse(value).error?.issues, example).toBeUndefined();
    }
  },
);

test.each(Object.entries(VALUE_EXAMPLES))(
  "the example of the value function %s is one",
  (name, example) => {
    const [, value] = readExample(example);
    const measure = { title: "A", points: 1, fact: "a_fact", value };
    const result = CriterionSchema.shape.measures.safeParse({ first: measure });
    expect(result.error?.issues, example).toBeUndefined();
    expect(Object.keys(value as object)).toContain(name);
  },
);

const CUP = "tea-houses/providers/quick-cup.md";
const STEEP = "tea-houses/providers/long-steep.md";
const TEA = "tea-houses/category.md";
const WARMTH = "tea-houses/criteria/warmth.md";
const USE = "tea-houses/use-cases/warm-seat.md";
const TASTINGS = "tea-houses/ledgers/tastings.yml";

describe("the example beside a message is the template's line for its place", () => {
  const { declared } = checkWith({});
  const tea = declared.get("tea-houses");
  const template = tea ? makeEmptyTemplate({ title: "Tea houses", facts: tea.facts }) : "";

  test.each([
    [STEEP, "at_least: 4, at_most: 9", "value: $4", "pot_price: {", "facts"],
    [CUP, "style: { value: counter", "style: { value: n/a", "style: { value: garden", "facts"],
    [STEEP, "stove: { value: yes", "stove: { value: perhaps", "stove: { value: yes", "facts"],
    [STEEP, "{ hill: seen,", "{ hill: sen,", "origins: { includes: { hill: { level: seen", "facts"],
    [
      STEEP,
      "provider: quick-cup, why",
      "provider: quick-cup, wy",
      "alternatives: [{",
      "alternative",
    ],
    [STEEP, "title: A spill", "titel: A spill", "incidents: [{", "incident"],
  ])("%s: %s", (...[file, from, to, example, part]) => {
    const { problems } = checkWith({ [file]: replaceIn(file, from, to) });
    const help = problems.map((problem) => findHelp(problem, declared));
    expect(help[0]?.example).toContain(example);
    expect(help[0]?.part).toBe(part);
    expect(template).toContain(help[0]?.example);
  });

  test.each([
    [TEA, "noun: { one: tea house, many: tea houses }", "noun: tea house", "noun: { one: "],
    [TEA, "shelf_life: 24\n", "shelf_life: two years\n", "shelf_life: 24"],
    [WARMTH, "ordinal: { pot: 1, cup: 0.5 }", "ordinal: { pot: 1 }", "ordinal: {"],
    [WARMTH, "weight: 60", "weight: sixty", "weight: 25"],
    [USE, "{ fact: seats, at_least: 5 }", "{ fact: seats, min: 5 }", "{ fact: style, is: garden }"],
    [TASTINGS, "cups: 40", "cups: many", "- { house: an-id, held: 2026-01-31"],
    [CUP, "fees: Not known.\n", "", "fees: "],
  ])("%s: %s, in files that have no template's line", (file, from, to, example) => {
    const { problems } = checkWith({ [file]: replaceIn(file, from, to) });
    const help = problems.map((problem) => findHelp(problem, declared).example);
    expect(help.join("\n")).toContain(example);
    expect(help.join("\n")).not.toContain("opening:");
  });
});

test("every part that a place leads to is in the handbook", () => {
  const handbook = readHandbook(readFiles(findContentFolder()));
  const { declared } = checkWith({});
  for (const { path: file } of readFiles(OTHER_CONTENT)) {
    const kind = classifyPath(file)?.kind;
    const fields = Object.keys(FIELD_EXAMPLES).includes(String(kind))
      ? Object.keys(FIELD_EXAMPLES[kind as keyof typeof FIELD_EXAMPLES])
      : [];
    for (const field of [...fields, ...fields.map((one) => `${one}.0.x`)]) {
      const { part } = findHelp({ rule: "wrong-value", path: field, file }, declared);
      expect(handbook.get(part), part).toBeGreaterThan(1);
    }
  }
});

test.each([
  [TEA, "facts.stove.type", "a-fact-under-facts"],
  [TEA, "noun", "categorymd"],
  [TEA, "ledgers.menus.row", "a-ledger-under-ledgers"],
  [USE, "must.1.gte", "conditions"],
  [STEEP, "suits.0.holds_if.0.equals", "conditions"],
  [STEEP, "facts.stove.value", "facts"],
  [STEEP, "fees", "provider"],
  [WARMTH, "measures.seats.value.linear", "criterion"],
  ["site.yml", "branch", "siteyml"],
  ["glossary.yml", "terms", "glossaryyml"],
])("what is said of %s: %s leads to the part %s", (file, path, part) => {
  expect(findHelp({ rule: "wrong-value", path, file }, checkWith({}).declared).part).toBe(part);
});
