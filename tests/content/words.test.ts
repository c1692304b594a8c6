import { describe, expect, test } from "vitest";
import type { Sentence } from "#lib/domain/provider.ts";
import { memberRead } from "#lib/domain/value-function.ts";
import { viewTags } from "#lib/views/ranking/tag-view.ts";
import { titleOption } from "#lib/views/words/claim-text.ts";
import { OWN_SITE } from "#tests/fixtures/compiled-sites.ts";
import { OWN_FILES } from "#tests/fixtures/own-content.ts";

const { categories } = OWN_SITE.catalog;
const named = categories.map((category) => [category.id, category] as const);
const providers = categories.flatMap((category) =>
  category.providers.map((provider) => [`${category.id}/${provider.id}`, provider] as const),
);

/** Longest first sentence of a list that a verdict box can hold. */
const VERDICT_LENGTH = 140;
/** As many checks as a list shows in a line each. */
const MOST_LINES = 8;
/** In a group smaller than this every label is shared by many. */
const ENOUGH_TO_PART = 5;

const textOf = (sentence: Sentence | undefined) =>
  typeof sentence === "string" ? sentence : (sentence?.text ?? "");

describe("the first of each list decides, and is short", () => {
  test.each(providers)("%s", (_, { data }) => {
    for (const list of [data.suits, data.why, data.think_twice]) {
      const first = textOf(list[0]);
      expect(first).not.toBe("");
      expect(first.length, first).toBeLessThanOrEqual(VERDICT_LENGTH);
    }
    expect(data.suits.map(textOf).filter((one) => /[.!?]$/.test(one))).toEqual([]);
    expect(data.think_twice.map(textOf).filter((one) => !/^Your? .*\.$/.test(one))).toEqual([]);
  });
});

test.each(named)("%s says whom each ranked provider is best for, or none", (_, category) => {
  const best = category.providers.filter(({ data }) => data.best !== undefined);
  if (best.length === 0) return;
  expect(best.map(({ id }) => id)).toEqual(
    category.providers.filter(({ group }) => group === "ranked").map(({ id }) => id),
  );
});

test.each(named)("%s has tags that part its providers", (_, category) => {
  const ranked = category.providers.filter(({ group }) => group === "ranked");
  if (ranked.length < ENOUGH_TO_PART) return;
  const labels = ranked.flatMap((provider) =>
    viewTags(provider, category).map(({ label }) => label),
  );
  const shared = [...new Set(labels)].filter(
    (label) => labels.filter((one) => one === label).length * 3 > ranked.length * 2,
  );
  expect(shared).toEqual([]);
});

test.each(named)("%s names a measure as it names what the measure reads", (_, category) => {
  const { facts } = category.data;
  const measures = category.criteria.flatMap(({ data }) => Object.values(data.measures));
  const others = measures.flatMap((measure) => {
    const declaration = "fact" in measure ? facts[measure.fact] : undefined;
    if (!("fact" in measure) || !declaration) return [];
    const member = memberRead(measure.value);
    const name = member === null ? declaration.title : titleOption(member, declaration, facts);
    return measure.title === name ? [] : [`${measure.title} instead of ${name}`];
  });
  expect(others).toEqual([]);
});

test.each(named)("%s has lines for the checks that matter most", (_, category) => {
  const lines = category.advice?.data.checklist.filter(({ line }) => line !== undefined) ?? [];
  expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
});

describe("texts are plain", () => {
  /** What editors write; frozen orders and what sources are called stay as they are. */
  const texts = OWN_FILES.filter(
    ({ path }) => /\.(md|yml)$/.test(path) && !path.includes("/editions/"),
  ).map(({ path, bytes }) => {
    const lines = Buffer.from(bytes).toString("utf8").split("\n");
    return [path, lines.filter((line) => !/\bbasis: /.test(line)).join("\n")] as const;
  });
  const awkward = [
    /\b(somebody|nobody|anybody)\b/i,
    /\b(stood|papers)\b/i,
    /\bcop(y|ies) read\b/i,
    /\b(is|are|was|were) of (19|20)\d\d\b/,
    /\b(is|are|was|were) of (January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    /\*{3}/,
  ];
  test.each(texts)("%s", (_, text) => {
    expect(awkward.flatMap((pattern) => text.match(pattern)?.[0] ?? [])).toEqual([]);
  });
});
