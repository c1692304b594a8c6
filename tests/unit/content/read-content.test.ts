import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readContent } from "#lib/content/read-content.ts";
import { OTHER_CONTENT } from "#tests/fixtures/content-files.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "content-"));
  cpSync(OTHER_CONTENT, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a whole folder is read", async () => {
  const { content, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  expect(content?.categories.map((category) => category.id)).toEqual([
    "tea-houses",
    "kite-schools",
  ]);
  expect(content?.categories[0]?.providers.map((provider) => provider.id)).toEqual([
    "cold-kettle",
    "long-steep",
    "old-urn",
    "quick-cup",
    "shy-pot",
  ]);
});

test("symbolic links are refused, to files and to folders, and are not followed", async () => {
  symlinkSync("/etc/hostname", join(folder, "tea-houses/providers/linked.md"));
  symlinkSync(join(folder, "tea-houses"), join(folder, "linked-folder"));
  const { content, problems } = await readContent(folder);
  expect(content).toBeNull();
  expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    "linked-folder symbolic-link",
    "tea-houses/providers/linked.md symbolic-link",
  ]);
});

test("what editors and systems lay beside a file that is open is no content", async () => {
  const beside = join(folder, "tea-houses/providers");
  for (const name of [".quick-cup.md.swp", "#quick-cup.md#", "quick-cup.md~", "4913", ".DS_Store"])
    writeFileSync(join(beside, name), "b0VIM");
  symlinkSync("somebody@host.1:2", join(beside, ".#quick-cup.md"));
  const { problems } = await readContent(folder);
  expect(problems).toEqual([]);
  writeFileSync(join(beside, "quick-cup.md.orig"), "");
  expect((await readContent(folder)).problems.map(({ rule }) => rule)).toEqual(["unknown-file"]);
});

test("a huge file is refused without being read whole", async () => {
  writeFileSync(join(folder, "tea-houses/providers/huge.md"), Buffer.alloc(3 * 1024 * 1024, 0x61));
  const { problems } = await readContent(folder);
  expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    "tea-houses/providers/huge.md file-too-large",
  ]);
});

test("deep folders are reported, not walked for ever", async () => {
  cpSync(OTHER_CONTENT, join(folder, "a/b/c/d"), { recursive: true });
  const { problems } = await readContent(folder);
  const rules = new Set(problems.map((problem) => problem.rule));
  expect(problems.length).toBeGreaterThan(0);
  expect([...rules].every((rule) => rule === "unknown-file" || rule === "not-a-file")).toBe(true);
});
