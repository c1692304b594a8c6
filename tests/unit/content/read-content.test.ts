import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findContentFolder, nameFile, readContent } from "#lib/content/read-content.ts";
import { OTHER_CONTENT } from "#tests/fixtures/content-files.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "content-"));
  cpSync(OTHER_CONTENT, folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

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

const BESIDE = [
  ...[".quick-cup.md.swp", ".quick-cup.md.swo", "quick-cup.md~", "4913"],
  ...["#quick-cup.md#", ".~lock.quick-cup.md#", "~$quick-cup.md", "quick-cup.md.tmp"],
  ...["quick-cup.md.bak", "quick-cup.md.BAK", "quick-cup.md.orig", "quick-cup.md.rej"],
  ...["quick-cup_BACKUP_4711.md", "quick-cup.REMOTE.4711.md", "quick-cup.md.old"],
  ...[".DS_Store", "._quick-cup.md", "Icon\r", "Thumbs.db", "desktop.ini", "nohup.out"],
];

test("what editors and systems lay beside a file that is open is no content", async () => {
  for (const place of ["", "tea-houses", "tea-houses/providers", "tea-houses/editions/next"])
    for (const name of BESIDE) writeFileSync(join(folder, place, name), "b0VIM");
  for (const name of [".git", "__MACOSX", "$RECYCLE.BIN", ".obsidian"]) {
    mkdirSync(join(folder, "tea-houses", name));
    writeFileSync(join(folder, "tea-houses", name, "quick-cup.md"), "b0VIM");
  }
  symlinkSync("somebody@host.1:2", join(folder, "tea-houses/providers", ".#quick-cup.md"));
  const { problems } = await readContent(folder);
  expect(problems).toEqual([]);
});

test("what somebody may have meant to be read is never passed over", async () => {
  const names = [
    "Quick-Cup.md",
    "quick-cup.markdown",
    "quick-cup.md.txt",
    "2026",
    "quick-cup 2.md",
  ];
  for (const name of [...names, "oldest.yml", "bak.yml", "tmp.txt"])
    writeFileSync(join(folder, "tea-houses/providers", name), "---\nname: x\n---\n");
  const { problems } = await readContent(folder);
  expect(problems.map(({ rule }) => rule)).toEqual(Array(8).fill("unknown-file"));
});

describe("a folder that cannot be used is told in words", () => {
  test.each([
    ["nowhere", () => undefined, "there is no such folder"],
    ["a-file", (path: string) => writeFileSync(path, ""), "it is a file, not a folder"],
    ["empty", (path: string) => mkdirSync(path), "it is empty"],
    [
      "littered",
      (path: string) => {
        mkdirSync(path);
        writeFileSync(join(path, ".DS_Store"), "");
      },
      "it is empty",
    ],
  ])("%s", async (name, make, words) => {
    const path = join(folder, name);
    make(path);
    vi.stubEnv("CONTENT_DIR", path);
    await expect(readContent(path)).rejects.toThrow(
      `The content folder ${path} cannot be used: ${words}. CONTENT_DIR names it`,
    );
  });
});

describe("CONTENT_DIR in any spelling", () => {
  test.each([
    ["content", "site/content"],
    ["content/", "site/content"],
    ["./content//", "site/content"],
    ["../site/./content/tea-houses/..", "site/content"],
    ["{root}/site/content/", "site/content"],
    ["{root}/linked", "linked"],
    ["", "site/content"],
    // Where there is none below the root of the repository, it is looked for from where npm was called.
    ["../other", "site/lib/other"],
    ["nowhere", "site/nowhere"],
  ])("%j", async (named, expected) => {
    const root = mkdtempSync(join(tmpdir(), "spellings-"));
    mkdirSync(join(root, "site/lib/deep"), { recursive: true });
    for (const place of ["site/content", "site/lib/other"])
      cpSync(OTHER_CONTENT, join(root, place), { recursive: true });
    symlinkSync(join(root, "site/content"), join(root, "linked"));
    vi.spyOn(process, "cwd").mockReturnValue(join(root, "site"));
    vi.stubEnv("INIT_CWD", join(root, "site/lib/deep"));
    vi.stubEnv("CONTENT_DIR", named.replace("{root}", root));
    const found = findContentFolder();
    expect(found).toBe(join(root, expected));
    if (expected === "linked") expect((await readContent(found)).problems).toEqual([]);
    rmSync(root, { recursive: true });
  });

  test("files are named from the working directory, in every spelling the same", () => {
    vi.spyOn(process, "cwd").mockReturnValue("/srv/site");
    // npm says where it was called from.
    vi.stubEnv("INIT_CWD", undefined);
    const name = (named: string) => {
      vi.stubEnv("CONTENT_DIR", named);
      return nameFile("a/b.md");
    };
    expect(["content", "./content/", "/srv/site/content"].map(name)).toEqual(
      Array(3).fill("content/a/b.md"),
    );
    expect([name("."), name("/srv/other")]).toEqual(["a/b.md", "../other/a/b.md"]);
  });
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
