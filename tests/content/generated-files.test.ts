import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "#lib/content/check-content.ts";
import { EXAMPLE_ADDRESS } from "#lib/content/rulebook/text-rules.ts";
import { makeGeneratedFiles } from "#lib/editor/generated-files.ts";
import { HANDBOOK } from "#lib/editor/handbook.ts";
import { makeProviderTemplate } from "#lib/editor/template.ts";
import { OWN_FILES, OWN_FOLDER, ownContent } from "#tests/fixtures/own-content.ts";

/** Where the schemas lie: beside the content. */
const root = dirname(resolve(OWN_FOLDER));
const content = ownContent();
const handbook = {
  path: relative(root, join(OWN_FOLDER, HANDBOOK)),
  text: readFileSync(join(OWN_FOLDER, HANDBOOK), "utf8"),
};
const generated = makeGeneratedFiles(content, handbook);

describe("what is made from the schemas is not stale; `npm run schemas` makes it anew", () => {
  test.each(generated.map((file) => [file.path, file.text] as const))("%s", (path, text) => {
    expect(existsSync(join(root, path))).toBe(true);
    expect(readFileSync(join(root, path), "utf8") === text).toBe(true);
  });

  test("and nothing else lies among them", () => {
    const names = readdirSync(join(root, "public/schemas")).map((name) => `public/schemas/${name}`);
    const made = generated.map((file) => file.path).filter((path) => path.startsWith("public/"));
    expect(names.toSorted()).toEqual(made.toSorted());
  });
});

test("every field of the handbook's tables says something", () => {
  const own = generated.find((file) => file.path === handbook.path)?.text ?? "";
  const rows =
    own
      .split("## Fields")[1]
      ?.split("\n")
      .filter((line) => line.startsWith("| `")) ?? [];
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
});

/** What is wrong with a template beyond what it says itself: that its words still wait for an editor. */
function listFaults(path: string, text: string) {
  const { draft, problems } = checkContent([...OWN_FILES, { path, bytes: Buffer.from(text) }]);
  const waiting = problems.filter(({ rule }) => rule === "not-written");
  expect(waiting.length).toBeGreaterThan(5);
  expect(draft).not.toBeNull();
  return problems.filter((one) => !waiting.includes(one));
}

describe("a template is a valid file as it stands, but for its words", () => {
  test.each(content.categories.map((category) => [category.id, category] as const))(
    "%s",
    (id, { data }) => {
      const text = makeProviderTemplate(data, {
        name: "Acme",
        website: "https://acme-teas.com/",
      });
      expect(listFaults(`${id}/providers/acme.md`, text)).toEqual([]);
      for (const fact of Object.keys(data.facts)) expect(text).toContain(`# ${fact}: {`);
    },
  );

  test("and every commented fact is one when it is taken out of its comment", () => {
    for (const { id, data } of content.categories) {
      const text = makeProviderTemplate(data, {
        name: "Acme",
        website: "https://acme-teas.com/",
      })
        .replaceAll(EXAMPLE_ADDRESS, "https://acme-teas.com/")
        .replace("facts: {}", "facts:")
        .replace("sources: {}", "sources:")
        .replace(/^ {2}# ([a-z0-9_]+: \{.*\})$/gm, "  $1")
        .replace(/^ {2}# own:/m, "  own:");
      const faults = listFaults(`${id}/providers/acme.md`, text);
      expect(faults.map(({ line, path: field, found }) => `${line} ${field} ${found}`)).toEqual([]);
    }
  });
});
