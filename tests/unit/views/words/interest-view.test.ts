import { describe, expect, test } from "vitest";
import { viewRows } from "#lib/views/ranking/row-view.ts";
import { viewInterests, wordDeclarations } from "#lib/views/words/interest-view.ts";
import { scoreFixture } from "#tests/fixtures/choice.ts";
import { checkWith, replaceIn } from "#tests/fixtures/content-files.ts";

const categories = scoreFixture();
function find(category: string, id: string) {
  const provider = categories
    .find((one) => one.id === category)
    ?.providers.find((one) => one.id === id);
  if (!provider) throw new Error(`the fixture has no ${category}/${id}`);
  return viewInterests(provider, category, categories);
}

describe("interests of a provider", () => {
  test("are its editors' and its own, each with when and in whom", () => {
    expect(find("tea-houses", "long-steep")).toEqual({
      declared: "1 Mar 2026",
      lines: [
        {
          who: "A. Taster, who worked on this entry",
          what: "Owns a tenth of the house.",
          period: "since May 2024",
          other: null,
        },
        {
          who: "Long Steep",
          what: "Pays for its spring course.",
          period: "2023 to Jun 2025",
          other: { name: "North Wind", href: "/kite-schools/north-wind" },
        },
      ],
    });
  });

  test("show at the other end too, though nothing is declared there", () => {
    const { declared, lines } = find("kite-schools", "north-wind");
    expect(declared).toBeNull();
    expect(lines).toEqual([
      {
        who: "Long Steep",
        what: "Pays for its spring course.",
        period: "2023 to Jun 2025",
        other: { name: "Long Steep", href: "/tea-houses/long-steep" },
      },
    ]);
  });

  test("tell a declaration of none from no declaration", () => {
    expect(find("tea-houses", "quick-cup")).toEqual({ declared: "1 Mar 2026", lines: [] });
    expect(find("tea-houses", "shy-pot")).toEqual({ declared: null, lines: [] });
  });
});

test("rows are marked at both ends of an interest, and only there", () => {
  const marked = categories.flatMap((category) =>
    viewRows(category, categories)
      .filter((row) => row.hasInterest)
      .map((row) => row.id),
  );
  expect(marked.toSorted()).toEqual(["long-steep", "north-wind"]);
});

test("a list says how many entries have a declaration", () => {
  const of = (id: string) => categories.find((one) => one.id === id)?.providers ?? [];
  expect(wordDeclarations(of("tea-houses"))).toContain("declared for 2 of 5 entries");
  expect(wordDeclarations(of("kite-schools"))).toBe(
    "Interests in those listed are not declared yet.",
  );
  expect(wordDeclarations(of("tea-houses").slice(0, 2))).toContain("declared for every entry");
});

test("an interest in somebody who is not listed is refused where it stands", () => {
  const path = "kite-schools/providers/east-wind.md";
  const { problems } = checkWith({
    [path]: replaceIn(
      path,
      "\nfacts:",
      "\ninterests:\n  declared: 2026-03-01\n  provider:\n    - { in: nobody-here, what: Owns it. }\nfacts:",
    ),
  });
  expect(problems.map(({ file, path: field }) => [file, field])).toContainEqual([
    path,
    "interests.provider.0.in",
  ]);
});
