import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

function listFiles(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const STYLES = listFiles("app", /\.css$/);
const SHEET = STYLES.map((file) => readFileSync(file, "utf8")).join("\n");

/** The names that a style sheet declares as `--<kind>-<name>`. */
function listTokens(kind: string): string[] {
  return [...SHEET.matchAll(new RegExp(`--${kind}-([a-z-]+):`, "g"))]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => !name.includes("--"));
}

/** What `text-` may be followed by: a size, a colour, or where the text stands. */
const KNOWN = new Set([
  ...listTokens("text"),
  ...listTokens("color"),
  "left",
  "right",
  "center",
  "balance",
  "pretty",
]);

/** The words of a source text, of which its class names are a part, without what they hold for (`md:`, `hover:`). */
function listWords(file: string): string[] {
  return readFileSync(file, "utf8")
    .split(/[\s"'`{}<>=;,()]+/)
    .flatMap((word) => word.split(":").at(-1) ?? []);
}

const SOURCES = ["app", "components"].flatMap((folder) => listFiles(folder, /\.tsx$/));

describe("the type scale", () => {
  test("has steps, and files that use them", () => {
    expect(listTokens("text")).toContain("body");
    expect(SOURCES.length).toBeGreaterThan(100);
  });

  test("every size and colour in a class name is one that the style sheet declares", () => {
    const strange = SOURCES.flatMap((file) =>
      listWords(file)
        .filter((word) => word.startsWith("text-") && !KNOWN.has(word.slice(5)))
        .map((word) => `${file}: ${word}`),
    );
    expect(strange).toEqual([]);
  });

  test("every size in a style sheet is a step, or measured by the text around it", () => {
    const sizes = [...SHEET.matchAll(/font-size: ([^;]+);/g)].flatMap(([, size]) => size ?? []);
    const strange = sizes.filter((size) => !/^(var\(--text-[a-z]+\)|[\d.]+(em|pt))$/.test(size));
    expect(sizes.length).toBeGreaterThan(10);
    expect(strange).toEqual([]);
  });
});
