import { expect, test } from "vitest";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { viewGlance } from "#lib/views/words/glance-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";

/** What the first tea houses answer at a glance, as words with their looks. */
function glanceOf(id: string, changes: Parameters<typeof contentWith>[0] = {}) {
  const { categories } = makeCatalog(contentWith(changes));
  const tea = categories.find((one) => one.id === "tea-houses");
  const provider = tea?.providers.find((one) => one.id === id);
  if (!tea || !provider) throw new Error(id);
  return viewGlance(provider, tea).map(({ title, answers, more }) => ({
    title,
    said: answers.map(({ text, look, date, old }) =>
      [text, look, date, old ? "old" : null].filter((part) => part !== null).join(" | "),
    ),
    more: more?.count ?? 0,
  }));
}

test("facts and rows in the category's own order, each with how it stands", () => {
  expect(glanceOf("long-steep")).toMatchInlineSnapshot(`
    [
      {
        "more": 0,
        "said": [
          "Garden | known | Jan 2022 | old",
          "30 | known",
        ],
        "title": "House",
      },
      {
        "more": 0,
        "said": [
          "$4 to $9 a pot | known",
        ],
        "title": "A pot",
      },
      {
        "more": 0,
        "said": [
          "$4 a pot | known | 2026",
        ],
        "title": "On the menu",
      },
      {
        "more": 1,
        "said": [
          "Green: 40 cups, by A. Taster | known | 2 Mar 2025",
          "Black: 20 to 30 cups | known | Nov 2024",
        ],
        "title": "Tasted",
      },
    ]
  `);
});

test("a value in the category's words; what is unknown stands alone", () => {
  expect(glanceOf("quick-cup")).toMatchInlineSnapshot(`
    [
      {
        "more": 0,
        "said": [
          "Counter | known",
          "4 or 6 | disputed",
        ],
        "title": "House",
      },
      {
        "more": 0,
        "said": [
          "does not apply | not-applicable",
        ],
        "title": "A pot",
      },
      {
        "more": 0,
        "said": [
          "none found | unknown",
        ],
        "title": "On the menu",
      },
      {
        "more": 0,
        "said": [
          "Black: 8 cups | known | 2026",
          "Green | known | 2023 | old",
        ],
        "title": "Tasted",
      },
    ]
  `);
});

test("what says nothing is left out beside what says something", () => {
  const [known, unseen] = [
    "seats: { disputed: ",
    "seats: { unknown: Not seen., looked: 2026-06-01 }\n#",
  ];
  const changes = { [CUP]: replaceIn(CUP, known, unseen) };
  expect(glanceOf("quick-cup", changes)[0]?.said).toEqual(["Counter | known"]);
});

test("a set that fits is told whole", () => {
  const [TEA, STEEP] = ["tea-houses/category.md", "tea-houses/providers/long-steep.md"];
  const changes = {
    [TEA]: replaceIn(TEA, "facts: [style, seats]", "facts: [teas, origins]"),
    [STEEP]: replaceIn(
      STEEP,
      "sencha: { sources: [own], as_of: 2026-02-03 }",
      "sencha: { sources: [own] }\n      gyokuro: { sources: [own] }\n      green: { sources: [own] }",
    ),
  };
  expect(glanceOf("long-steep", changes)[0]?.said).toEqual([
    "Sencha, Gyokuro, Green and Black, perhaps more | known",
    "Hill and Coast (only told) | known",
  ]);
});

test("what has to be said although it is unknown stands beside what is known", () => {
  const TEA = "tea-houses/category.md";
  const changes = {
    [TEA]: replaceIn(
      TEA,
      "facts: [style, seats]",
      'facts: [style, { fact: origins, says: "from {}", open: origins unknown }]',
    ),
  };
  expect(glanceOf("quick-cup", changes)[0]?.said).toEqual([
    "Counter | known",
    "origins unknown | unknown",
  ]);
  expect(glanceOf("long-steep", changes)[0]?.said.at(-1)).toBe(
    "From Hill and Coast (only told) | known",
  );
  expect(glanceOf("shy-pot", changes)[0]?.said, "alone it says nothing").toHaveLength(1);
});
