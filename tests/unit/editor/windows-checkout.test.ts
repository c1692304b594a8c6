import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readContent } from "#lib/content/read-content.ts";
import { checkEditions, checkKept } from "#lib/editor/check-edition.ts";
import { makeGeneratedFiles } from "#lib/editor/generated-files.ts";
import { readHandbook } from "#lib/editor/handbook.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { ownContent } from "#tests/fixtures/own-content.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "assay-windows-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function git(cwd: string, ...args: string[]): void {
  const own = ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "core.autocrlf=true"];
  const { status, stderr } = spawnSync("git", [...own, ...args], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".git"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The site's content and what is made from it, with everything that tells line ends. */
function copySite(to: string): void {
  for (const path of ["content", "public/schemas", "public/fonts", ".gitattributes"])
    cpSync(path, join(to, path), { recursive: true });
}

function toWindows(folder: string): void {
  for (const file of listFiles(folder))
    writeFileSync(file, `\uFEFF${readFileSync(file, "utf8").replaceAll("\n", "\r\n")}`);
}

test("a checkout by a git that writes Windows line ends is the same, byte by byte", () => {
  const [site, clone] = [join(root, "site"), join(root, "clone")];
  copySite(site);
  git(root, "init", "-q", "-b", "main", "site");
  git(site, "add", "-A");
  git(site, "commit", "-q", "-m", "Begin");
  git(root, "clone", "-q", "-c", "core.autocrlf=true", "-c", "core.eol=crlf", "site", "clone");
  const files = listFiles(clone);
  expect(files.length).toBeGreaterThan(100);
  for (const file of files)
    expect(readFileSync(file).equals(readFileSync(file.replace(clone, process.cwd())))).toBe(true);
});

describe("content with Windows line ends and byte order marks", () => {
  test("is in order: frozen editions keep their digest, and nothing but advice is said", async () => {
    const folder = join(root, "content");
    cpSync("content", folder, { recursive: true });
    const before = await readContent(folder);
    toWindows(folder);
    const { content, problems, files } = await readContent(folder);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["byte-order-mark"]));
    if (!content) throw new Error("it cannot be read");
    const catalog = makeCatalog(content);
    const frozen = catalog.categories.flatMap((category) => category.editions);
    expect(frozen.length).toBeGreaterThan(0);
    expect(checkEditions(catalog, files)).toEqual([]);
    expect(checkKept(before.files, { catalog, files }, [])).toEqual([]);
    expect(readHandbook(files)).toEqual(readHandbook(before.files));
  });

  test("what is made from it is the same, the handbook's tables included", () => {
    const content = ownContent();
    const text = readFileSync("content/README.md", "utf8");
    const path = "content/README.md";
    const made = makeGeneratedFiles(content, { path, text: text.replaceAll("\n", "\r\n") });
    expect(made).toEqual(makeGeneratedFiles(content, { path, text }));
  });
});
