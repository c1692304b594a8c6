import { describe, expect, test } from "vitest";
import { checkLost } from "#lib/editor/check-lost.ts";
import { OTHER_CONTENT, readFiles, textOfFile } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const MUG = "tea-houses/providers/quick-mug.md";
const before = readFiles(OTHER_CONTENT);

function lost(changes: Record<string, string | null>): string[] {
  const files = [
    ...before.filter(({ path }) => !(path in changes)),
    ...Object.entries(changes).flatMap(([path, text]) =>
      text === null ? [] : [{ path, bytes: Buffer.from(text) }],
    ),
  ];
  return checkLost(before, files).map(
    ({ rule, level, file, found, fix }) => `${level} ${rule} ${file}: ${found}; ${fix}`,
  );
}

const siteWith = (line: string): string => `${textOfFile("site.yml").trimEnd()}\n${line}\n`;

test("nothing is lost where nothing changed, or something is added", () => {
  expect(lost({})).toEqual([]);
  expect(lost({ [MUG]: textOfFile(CUP) })).toEqual([]);
});

test("a provider under another id is told at its new file, with the line that mends it", () => {
  const renamed = { [CUP]: null, [MUG]: textOfFile(CUP) };
  expect(lost(renamed)).toEqual([
    `problem address-lost ${MUG}: no /tea-houses/quick-cup any more; add to ${MUG}: former_ids: [quick-cup]`,
  ]);
  const mended = textOfFile(CUP).replace("website:", "former_ids: [quick-cup]\nwebsite:");
  expect(lost({ ...renamed, [MUG]: mended })).toEqual([]);
});

describe("what is removed is told where it was, and led on by the site's file", () => {
  test.each([
    [CUP, "/tea-houses/quick-cup"],
    ["tea-houses/use-cases/no-price.md", "/tea-houses/for/no-price"],
    ["tea-houses/ledgers/menus.yml", "/tea-houses/ledgers/menus"],
    ["tea-houses/advice.md", "/tea-houses/buying-guide"],
  ])("%s", (file, address) => {
    const [told, ...more] = lost({ [file]: null });
    expect(more).toEqual([]);
    expect(told).toContain(`problem address-lost ${file}: no ${address} any more`);
    expect(told).toContain(`moved: { ${address}: <`);
    const site = siteWith(`moved: { ${address}: /tea-houses }`);
    expect(lost({ [file]: null, "site.yml": site })).toEqual([]);
  });

  test("a whole category, with all that lay below it", () => {
    const gone = Object.fromEntries(
      before.flatMap(({ path }) => (path.startsWith("kite-schools/") ? [[path, null]] : [])),
    );
    const told = lost(gone).filter((one) => one.startsWith("problem"));
    expect(told).toHaveLength(5);
    const site = siteWith("moved: { /kite-schools: /tea-houses }");
    const left = lost({ ...gone, "site.yml": site });
    expect(left.filter((one) => one.startsWith("problem"))).toEqual([]);
  });

  test("places on pages, as advice", () => {
    expect(
      lost({ "tea-houses/faqs/who-has-a-stove.md": null, "faqs/is-it-true.md": null }),
    ).toEqual([
      expect.stringMatching(/^advice anchor-lost .*no \/faq#site--is-it-true any more/),
      expect.stringMatching(/^advice anchor-lost .*no \/tea-houses\/faq#who-has-a-stove any more/),
    ]);
  });
});
