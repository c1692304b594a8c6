import { describe, expect, test } from "vitest";
import { z } from "zod";
import { makeFieldTable } from "#lib/editor/field-tables.ts";
import { formatReport } from "#lib/editor/format-report.ts";
import { makeNewFiles, type NewEntry } from "#lib/editor/new-files.ts";
import { checkLinks, listLinks } from "#lib/editor/report-links.ts";
import { comment, fieldLines } from "#lib/editor/template-lines.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { contentWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const schema = z.strictObject({
  name: z.string().max(80).describe("What it is called"),
  notes: z.array(z.string()).max(5).optional().describe("Anything else"),
  size: z.number().int().min(1).max(9).describe("How large"),
  share: z.number().optional(),
  kind: z.enum(["big", "small"]),
  fixed: z.literal("x"),
  either: z.union([z.string(), z.strictObject({ a: z.string() })]).optional(),
  more: z.strictObject({ a: z.string() }).optional(),
});

test("a schema's fields as a table of the handbook", () => {
  expect(makeFieldTable(schema).split("\n")).toEqual([
    "| field | needed | is | says |",
    "|---|---|---|---|",
    "| `name` | yes | text, at most 80 characters | What it is called |",
    "| `notes` |  | list, at most 5 | Anything else |",
    "| `size` | yes | whole number, 1 to 9 | How large |",
    "| `share` |  | number |  |",
    "| `kind` | yes | one of `big`, `small` |  |",
    "| `fixed` | yes | `x` |  |",
    "| `either` |  | see the text |  |",
    "| `more` |  | map |  |",
  ]);
});

describe("a template's lines", () => {
  test("each field stands under what it is, the optional ones as comments", () => {
    expect(
      fieldLines(schema, { name: '"Acme"', kind: "\n  - big", either: null, fixed: "x" }),
    ).toEqual([
      "# What it is called (at most 80 characters).",
      'name: "Acme"',
      "# Anything else.",
      "# notes: left out where there is none",
      "# How large.",
      'size: "To be written."',
      "# share.",
      "# share: left out where there is none",
      "# kind.",
      "kind:\n  - big",
      "# fixed.",
      "fixed: x",
      "# more.",
      "# more: left out where there is none",
    ]);
  });

  test("a needed list has one text", () => {
    expect(fieldLines(z.strictObject({ why: z.array(z.string()) }), {})).toEqual([
      "# why.",
      'why: ["To be written."]',
    ]);
  });

  test("comments are broken at 118 characters, between words, and lose none", () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
    const lines = comment(words, "  ");
    expect(lines.map((line) => line.replace("  # ", "")).join(" ")).toBe(words);
    expect(lines.every((line) => line.startsWith("  # ") && line.length <= 118)).toBe(true);
    // A word more on any line but the last would be too long.
    lines.slice(0, -1).forEach((line, index) => {
      const [next = ""] = (lines[index + 1] ?? "").replace("  # ", "").split(" ");
      expect(`${line} ${next}`.length).toBeGreaterThan(118);
    });
    expect(comment("", "")).toEqual([]);
  });
});

describe("a new entry", () => {
  const content = contentWith({});
  const make = (part: Partial<NewEntry>) =>
    makeNewFiles(
      {
        kind: "provider",
        category: "tea-houses",
        id: "acme",
        title: "Acme",
        day: "2026-06-30",
        ...part,
      },
      content,
      textOfFile,
    ).map((file) => file.text);

  test("takes the next place in its list", () => {
    expect(make({ kind: "use-case" })[0]).toMatch(/^position: 3$/m);
    expect(make({ kind: "question" })[0]).toMatch(/^position: 2$/m);
    const far = contentWith({
      "tea-houses/faqs/who-has-a-stove.md": replaceIn(
        "tea-houses/faqs/who-has-a-stove.md",
        "position: 1",
        "position: 999",
      ),
    });
    const entry = {
      kind: "question",
      category: "tea-houses",
      id: "a",
      title: "A?",
      day: "2026-06-30",
    } as const;
    expect(makeNewFiles(entry, far, textOfFile)[0]?.text).toMatch(/^position: 999$/m);
    const none = contentWith({ "tea-houses/faqs/who-has-a-stove.md": null });
    expect(makeNewFiles(entry, none, textOfFile)[0]?.text).toMatch(/^position: 1$/m);
  });

  test("asks a use case for a fact by which readers filter", () => {
    expect(make({ kind: "use-case" })[0]).toContain("- { fact: newest_pot, known: yes, why: ");
  });

  test("cuts a title where it has to be short, and gives a criterion no weight yet", () => {
    const [text] = make({ kind: "criterion", title: "Quietness of rooms upstairs" });
    expect(text).toMatch(/^title: "Quietness of rooms upstairs"$/m);
    expect(text).toMatch(/^short: "Quietness of rooms u"$/m);
    expect(text).toMatch(/^weight: 0$/m);
    expect(text).toContain("fact: stove");
    const [category] = make({
      kind: "category",
      category: null,
      title: "Huts where somebody skis in winter",
    });
    expect(category).toMatch(/^nav: "Huts where somebody skis"$/m);
    expect(category).toMatch(/^as_of: 2026-06-30$/m);
  });

  test("a criterion needs a fact of yes or no", () => {
    const kites = contentWith({
      "kite-schools/category.md": replaceIn(
        "kite-schools/category.md",
        "beach: { type: boolean",
        "beach: { type: number, unit: count",
      ),
      "kite-schools/criteria/place.md": replaceIn(
        "kite-schools/criteria/place.md",
        "boolean: { yes: 1, no: 0 }",
        "linear: { worst: 0, best: 1 }",
      ),
      ...Object.fromEntries(
        ["north-wind", "east-wind", "south-wind", "sail-loft"].map((id) => {
          const file = `kite-schools/providers/${id}.md`;
          return [file, replaceIn(file, "beach: { value: yes", "beach: { value: 1")];
        }),
      ),
    });
    const entry = {
      kind: "criterion",
      category: "kite-schools",
      id: "a",
      title: "A",
      day: "2026-06-30",
    } as const;
    expect(() => makeNewFiles(entry, kites, textOfFile)).toThrow(
      /"kite-schools" declares no fact that is yes or no/,
    );
  });
});

describe("the weekly report", () => {
  const links = listLinks(makeCatalog(contentWith({})));

  test("asks for the sources of providers, needs, questions and advice", () => {
    expect(links.find((link) => link.url === "https://town.example/stoves")?.files).toEqual([
      "tea-houses/faqs/who-has-a-stove.md",
    ]);
    const cited = links.find((link) => link.url === "https://paper.example/quick");
    expect(cited?.files.toSorted()).toEqual([
      "tea-houses/providers/cold-kettle.md",
      "tea-houses/providers/quick-cup.md",
    ]);
  });

  test("asks for at most four addresses at once, each with our name and an end to patience", async () => {
    let open = 0;
    let most = 0;
    const asked: RequestInit[] = [];
    const get = (async (_: string, init: RequestInit) => {
      asked.push(init);
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open -= 1;
      return new Response(null, { status: 200 });
    }) as typeof fetch;
    await checkLinks(links, get);
    expect([asked.length, most]).toEqual([links.length, 4]);
    expect(asked[0]).toMatchObject({
      // Where an address leads is judged step by step.
      redirect: "manual",
      headers: { "User-Agent": "assay-link-report" },
      signal: expect.any(AbortSignal),
    });
  });

  test("counts what is gone and what refuses", () => {
    const answer = (url: string, status: number | string) => ({
      url,
      files: ["a.md", "b.md"],
      answer: status,
    });
    const report = formatReport(
      [
        answer("u1", 200),
        answer("u2", 404),
        answer("u3", 410),
        answer("u4", "cannot be reached"),
        answer("u5", 400),
        answer("u6", 503),
        answer("u7", 399),
      ],
      [],
    ).split("\n");
    expect(report).toEqual([
      "## Sources and shelf life",
      "",
      "7 addresses were asked for; 3 are gone or cannot be reached, 2 refuse a program.",
      "",
      "### Gone, or not reached",
      "",
      "- 404: u2 (a.md, b.md)",
      "- 410: u3 (a.md, b.md)",
      "- cannot be reached: u4 (a.md, b.md)",
      "",
      "### Refused; look by hand",
      "",
      "- 400: u5 (a.md, b.md)",
      "- 503: u6 (a.md, b.md)",
      "",
    ]);
  });
});
