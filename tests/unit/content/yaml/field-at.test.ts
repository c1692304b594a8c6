import { expect, test } from "vitest";
import { checkWith, replaceIn } from "#tests/fixtures/content-files.ts";

const STEEP = "tea-houses/providers/long-steep.md";

test.each<[string, string, [string, string], string]>([
  ["a value", STEEP, ["regions: O", "regions: O\u200b"], "regions"],
  ["a value within lists and maps", STEEP, ["Owns a", "Owns\u200b a"], "interests.editors.0.what"],
  ["a list's item", STEEP, ["- People who wait", "- People who\u200b wait"], "suits.1"],
  ["mixed scripts", STEEP, ["regions: One", "regions: \u041ene"], "regions"],
  ["a file of YAML alone", "site.yml", ["Leaf and", "Leaf\u200b and"], "name"],
  ["the body, which has no fields", STEEP, ["stands beside", "stands\u200b beside"], ""],
])("what is found before YAML is read names its field: %s", (_, file, [from, to], field) => {
  const { problems } = checkWith({ [file]: replaceIn(file, from, to) });
  const found = problems.filter(({ rule }) => /^(hidden-character|mixed-script)$/.test(rule));
  expect(found.map((problem) => [problem.file, problem.path])).toEqual([[file, field]]);
});
