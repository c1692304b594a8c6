import { describe, expect, test } from "vitest";
import { makeEmptyTemplate } from "#lib/editor/template.ts";
import { openField } from "#lib/trial/open-field.ts";
import { checkWith, textOfFile } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const { categories } = OTHER_SITE.catalog;
const [tea] = categories;
if (!tea) throw new Error("the fixture has tea houses");
const template = makeEmptyTemplate(tea.data);
const CUP_TEXT = textOfFile(CUP);

const linesOf = (text: string, line: number, count: number): string =>
  text
    .split("\n")
    .slice(line - 1, line - 1 + count)
    .join("\n");

describe("a fact that stands in the entry", () => {
  test.each(["style", "stove", "origins", "newest_pot"])(
    "%s is found, and nothing is changed",
    (fact) => {
      const opened = openField(CUP_TEXT, template, fact);
      expect(opened?.text).toBe(CUP_TEXT);
      expect(linesOf(CUP_TEXT, opened?.line ?? 0, opened?.lines ?? 0)).toMatch(
        new RegExp(`^  ${fact}: `),
      );
    },
  );

  test("over several lines it is opened with all of them, and not with the next fact", () => {
    const text =
      "---\nname: A\nfacts:\n  kind:\n    one_of: [a, b]\n    sources: [own]\n  seats: 1\n\nsources: {}\n---\n";
    expect(openField(text, template, "kind")).toEqual({ text, line: 4, lines: 3 });
    expect(openField(text, template, "seats")).toEqual({ text, line: 7, lines: 1 });
  });
});

describe("a fact that nobody has looked for", () => {
  const missing = Object.keys(tea.data.facts).filter((id) => !CUP_TEXT.includes(`\n  ${id}:`));

  test("several are missing", () => {
    expect(missing.length).toBeGreaterThan(2);
  });

  test.each(missing)(
    "%s is put there as the template has it, for its writer to fill in",
    (fact) => {
      const opened = openField(CUP_TEXT, template, fact);
      if (!opened) throw new Error(`the template has no ${fact}`);
      const { text, line, lines } = opened;
      const added = linesOf(text, line, lines);
      expect(added.split("\n").every((one) => one.startsWith("  # "))).toBe(true);
      expect(added).toMatch(new RegExp(`\\n  # ${fact}: \\S.*$`));
      expect(added.match(/^ {2}# \w+: \S/gm)).toHaveLength(1);
      expect(added).toContain(tea.data.facts[fact]?.question.split(" ").slice(0, 3).join(" "));
      const rest = text.split("\n");
      rest.splice(line - 1, lines);
      expect(rest.join("\n")).toBe(CUP_TEXT);
      // Comments change nothing, so the entry is in order as it was.
      expect(checkWith({ [CUP]: text }).problems.filter((one) => one.level === "problem")).toEqual(
        [],
      );
    },
  );
});

test("what neither the entry nor the template has is not opened", () => {
  expect(openField(CUP_TEXT, template, "nothing-of-the-kind")).toBeNull();
  expect(openField(CUP_TEXT, template, "")).toBeNull();
  expect(openField("no front matter", template, "style")).toBeNull();
});
