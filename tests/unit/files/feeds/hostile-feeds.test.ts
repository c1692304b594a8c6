import { expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { contentWith } from "#tests/fixtures/content-files.ts";
import { readAtom, readBody, readJson } from "#tests/unit/files/feeds/read-feeds.ts";

/** Texts that the content check would refuse in part: the feeds do not rely on it. */
const HOSTILE = [
  "<script>alert(1)</script>",
  "]]><script>alert(1)</script>",
  "a & b &amp; &lt;b&gt;",
  `"quoted" 'too' <img src=x onerror="alert(1)">`,
  "<!-- <![CDATA[ -->",
  "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y 'z'>]>&y;",
];

function compileWith(text: string) {
  const compiled = compileContent(contentWith({}));
  const [tea] = compiled.catalog.categories;
  const steep = tea?.providers.find(({ id }) => id === "long-steep");
  if (!tea || !steep?.data.corrections) throw new Error("the fixture has a correction");
  tea.data.title = text;
  tea.data.nav = text;
  compiled.catalog.site.name = text;
  steep.data.name = text;
  steep.data.corrections = [
    { topic: text, guide: text, evidence: text, since: "2026-01", sources: [] },
  ];
  return compiled;
}

test.each(HOSTILE)("%s stays words", (text) => {
  const compiled = compileWith(text);
  for (const path of ["/feed", "/tea-houses/feed", "/tea-houses/long-steep/feed"]) {
    const feed = readAtom(compiled, `${path}.xml`);
    const found = feed.entry?.find(({ id }) => id.includes("corrections"));
    expect(found?.title["@type"]).toBe("text");
    expect(found?.title["#text"].trim()).toBe(`${text}: ${text}, corrected`);
    // The content is HTML: what a reader shows of it is read once more.
    const html = found?.content["#text"] ?? "";
    expect(html.replace(/<\/?p>/g, "")).not.toMatch(/[<>]/);
    expect(html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")).toContain(
      `What the 2025 guide said: ${text}</p>`,
    );
    const json = readJson(compiled, `${path}.json`);
    expect(json.items.find(({ id }) => id.includes("corrections"))?.content_text).toContain(text);
  }
});

test("what no XML may hold is left out of both forms", () => {
  const controls = "a\u0000b\u0001c\u000bd\u001be\ufffff\ud800g\u0085h";
  const compiled = compileWith(controls);
  for (const form of ["xml", "json"]) {
    const body = readBody(compiled, `/tea-houses/feed.${form}`);
    expect(body).toContain("a b c d e f g h: a b c d e f g h, corrected");
    const refused = [...body].filter((one) => one !== "\n" && /[\p{Cc}\p{Cs}\uffff]/u.test(one));
    expect(refused).toEqual([]);
    expect(body).not.toMatch(/\\u0|\\ud800/);
  }
  expect(readAtom(compiled, "/tea-houses/feed.xml").entry?.length).toBeGreaterThan(5);
});
