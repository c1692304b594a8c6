import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { findShortlist } from "#lib/views/guides/chooser.ts";
import { viewGuides } from "#lib/views/guides/guides-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const compiled = OTHER_SITE;
const guides = viewGuides(compiled, "tea-houses");

describe("situations by providers", () => {
  test("the ranked have a column with their score, in the order of the list; the others a reason", () => {
    expect(guides.heat.columns.map(({ name, score }) => [name, score])).toEqual([
      ["Long Steep", "7.9"],
      ["Quick Cup", "1.7"],
    ]);
    expect(guides.others.map(({ name, reason }) => [name, reason])).toEqual([
      ["Cold Kettle", "Shut down 1 Mar 2023"],
      ["Old Urn", "Last sign of activity: Mar 2020"],
      ["Shy Pot", "15 % of what we ask is known"],
    ]);
  });

  test("rows stand in the groups that were given, each cell with its count and its words", () => {
    expect(
      guides.heat.groups.map(({ title, rows }) => [
        title,
        rows.map(({ title: row, pick, cells }) => [
          row,
          pick,
          cells.map(({ look, count, words }) => [look, count, words]),
        ]),
      ]),
    ).toEqual([
      [
        null,
        [
          [
            "A quick cup",
            null,
            [
              ["fails", "", "Long Steep: ruled out"],
              ["might", "1/2 ?", "Quick Cup: could meet it: 1 of 2 requirements proven"],
            ],
          ],
        ],
      ],
      [
        "In the cold",
        [
          [
            "A warm seat",
            "Long Steep",
            [
              ["pick", "1/1", "Long Steep: our pick: meets everything, 1 of 1 extras"],
              ["fails", "", "Quick Cup: ruled out"],
            ],
          ],
        ],
      ],
    ]);
    expect(guides.heat.looks).toEqual(["pick", "might", "fails"]);
  });

  test("a cell leads to the provider's row in the guide", () => {
    expect(guides.heat.groups[1]?.rows[0]?.cells[1]?.href).toBe(
      "/tea-houses/for/warm-seat#provider-quick-cup",
    );
  });

  test("who could but does other business is told apart", () => {
    const path = "tea-houses/use-cases/no-price.md";
    const other = viewGuides(
      compileContent(
        contentWith({
          [path]: replaceIn(path, "position:", "business: { fact: style, is: garden }\nposition:"),
        }),
      ),
      "tea-houses",
    );
    expect(other.heat.groups[0]?.rows[0]?.cells[1]).toMatchObject({
      look: "elsewhere",
      count: "",
      words: "Quick Cup: in another line of business: 1 of 2 requirements proven",
    });
  });
});

describe("a fact's members by providers", () => {
  const read = (view: typeof guides) =>
    view.table?.rows.map(({ title, cells }) => [
      title,
      cells.map(({ look, text }) => [look, text]),
    ]);

  test("numbers where they were counted, else what the set says; rows without anything are left out", () => {
    expect(guides.table?.title).toBe("Grams a year");
    expect(read(guides)).toEqual([
      [
        "Sencha",
        [
          ["most", "1,200"],
          ["open", ""],
        ],
      ],
      // The guide alone says that Quick Cup pours it.
      [
        "Black",
        [
          ["most", "800"],
          ["stated", "said"],
        ],
      ],
    ]);
    expect(guides.table?.rows[0]?.cells.map(({ words, href }) => [words, href])).toEqual([
      ["Long Steep: 1,200, the most of all", "/tea-houses/long-steep#fact-grams"],
      ["Quick Cup: nothing found", "/tea-houses/quick-cup#fact-teas"],
    ]);
  });

  test("a set by itself, with its levels", () => {
    const path = "tea-houses/category.md";
    const compiledAnew = compileContent(
      contentWith({ [path]: replaceIn(path, "table: grams", "table: origins") }),
    );
    expect(read(viewGuides(compiledAnew, "tea-houses"))).toEqual([
      [
        "Hill",
        [
          ["found", ""],
          ["open", ""],
        ],
      ],
      [
        "Coast",
        [
          ["stated", "said"],
          ["open", ""],
        ],
      ],
    ]);
  });

  test("what a source leaves out is told from what is open", () => {
    const path = "tea-houses/category.md";
    const shown = viewGuides(
      compileContent(contentWith({ [path]: replaceIn(path, "table: grams", "table: teas") })),
      "tea-houses",
    );
    const cup = "tea-houses/providers/quick-cup.md";
    const poured = viewGuides(
      compileContent(
        contentWith({
          [path]: replaceIn(path, "table: grams", "table: teas"),
          [cup]: replaceIn(
            cup,
            "teas: { value: [black], sources: [guide] }",
            "teas: { value: [oolong], sources: [own, guide] }",
          ),
        }),
      ),
      "tea-houses",
    );
    expect(read(shown)?.map(([title]) => title)).toEqual(["Sencha", "Black"]);
    expect(read(poured)).toEqual([
      [
        "Sencha",
        [
          ["found", ""],
          ["excluded", ""],
        ],
      ],
      [
        "Black",
        [
          ["found", ""],
          ["excluded", ""],
        ],
      ],
      [
        "Oolong",
        [
          ["excluded", ""],
          ["found", ""],
        ],
      ],
    ]);
  });
});

describe("the questions that lead to a shortlist", () => {
  test("each has a name of its own; what asks for nothing is chosen where it comes first", () => {
    expect(guides.chooser).toEqual({
      action: "/tea-houses/for",
      questions: [
        {
          name: "q1",
          question: "What do you drink?",
          options: [
            { value: "1", title: "Anything", isChosen: true },
            { value: "2", title: "Black tea", isChosen: false },
            { value: "3", title: "Sencha outdoors", isChosen: false },
          ],
        },
        {
          name: "q2",
          question: "What counts most?",
          options: [
            { value: "1", title: "The leaves", isChosen: false },
            { value: "2", title: "All of it", isChosen: false },
          ],
        },
      ],
    });
    expect(viewGuides(compiled, "kite-schools").chooser).toBeNull();
  });

  test.each([
    ["", "/tea-houses"],
    ["q1=1&q2=2", "/tea-houses"],
    ["q1=2", "/tea-houses?must=teas.black"],
    ["q1=3&q2=1", "/tea-houses?must=style.garden&must=teas.sencha&w.leaves=80"],
    ["q2=1&q1=3", "/tea-houses?must=style.garden&must=teas.sencha&w.leaves=80"],
    ["q1=9&q2=1", "/tea-houses?w.leaves=80"],
    ["q1=02&q2=x&q3=1&must=stove.no", "/tea-houses"],
    ["q1=2&q1=3", "/tea-houses?must=teas.black"],
  ])("%s leads to %s", (answers, address) =>
    expect(findShortlist(compiled, "tea-houses", new URLSearchParams(answers))).toBe(address),
  );
});
