import { describe, expect, test } from "vitest";
import {
  findNamed,
  listCodeWords,
  listStrings,
  readSources,
  stripComments,
} from "#tests/architecture/code-words.ts";
import { ownContent } from "#tests/fixtures/own-content.ts";

const content = ownContent();
const categories = content.categories;

const IDS = {
  category: categories.map((category) => category.id),
  criterion: categories.flatMap((category) => category.criteria.map((criterion) => criterion.id)),
  measure: categories.flatMap((category) =>
    category.criteria.flatMap((criterion) => Object.keys(criterion.data.measures)),
  ),
  fact: categories.flatMap((category) => Object.keys(category.data.facts)),
  provider: categories.flatMap((category) => category.providers.map((provider) => provider.id)),
  ledger: categories.flatMap((category) => category.ledgers.map((ledger) => ledger.id)),
};

const sources = ["app", "components", "lib"].flatMap((folder) => readSources(folder));
const codeWords = listCodeWords(sources);

describe("no string in app, components or lib names what is data", () => {
  test("there is code and content to look at", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(({ text }) => listStrings(text)).length).toBeGreaterThan(500);
    const { ledger, ...always } = IDS;
    for (const ids of Object.values(always)) expect(ids.length).toBeGreaterThan(1);
  });

  test.each(Object.entries(IDS))("no %s", (_, ids) => {
    expect(findNamed(ids, sources, codeWords)).toEqual([]);
  });

  test("the search finds a name where there is one, and skips comments", () => {
    const code = ['const a = "x"; // "no"', "const b = `/$", "{c}/insurers`;"]
      .join("\n")
      .replace("$\n", "$");
    const strings = listStrings(stripComments(code));
    expect(strings).toEqual(expect.arrayContaining(["x", "insurers"]));
    expect(strings).not.toContain("no");
  });
});

describe("an id may be a word of the code, and no other id goes unseen", () => {
  // Fields of a provider, headings of pages, kinds of file, segments of addresses, roles and words of markup.
  test.each(
    "fees regions sources status website scope summary changes public members help access api features incidents kind closed methods methodology security support limit prices score rank data list table guides unit".split(
      " ",
    ),
  )("%s", (id) => {
    expect(findNamed([id], sources, codeWords)).toEqual([]);
  });

  const PLANTED = [
    (id: string) => `const asked = facts["${id}"];`,
    (id: string) => `if (category.id === '${id}') show();`,
    (id: string) => `const href = \`/${id}/\${provider}\`;`,
    (id: string) => `const ${id.replaceAll("-", "_")} = find("${id}");`,
  ];

  test.each(Object.entries(IDS))("every %s that is planted is found", (_, ids) => {
    const wanted = [...new Set(ids)].filter((one) => !codeWords.has(one));
    const planted = PLANTED.map((plant, index) => ({
      file: `lib/views/planted-${index}.ts`,
      text: wanted.map(plant).join("\n"),
    }));
    const words = listCodeWords([...sources, ...planted]);
    for (const one of planted) {
      const seen = new Set(findNamed(ids, [one], words));
      expect([...seen]).toEqual(wanted.map((id) => `${one.file}: ${id}`));
    }
  });

  test("ids of more than one word are never taken for the code's, unless a field has that name", () => {
    const ids = ["two-words", "three_low_words", "lending-desks", "base_rate"];
    expect(ids.filter((id) => codeWords.has(id))).toEqual([]);
  });
});
