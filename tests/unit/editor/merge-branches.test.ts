import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { acceptedFile, acceptScores, printAcceptedScore } from "#lib/editor/next-edition.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { checkWith, OTHER_CONTENT, replaceIn } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const STEEP = "tea-houses/providers/long-steep.md";

const root = mkdtempSync(join(tmpdir(), "assay-merge-"));
afterAll(() => rmSync(root, { recursive: true }));

test("two branches that each change another provider merge without conflict", () => {
  cpSync(OTHER_CONTENT, root, { recursive: true });
  const git = (...args: string[]): number =>
    spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@b.example", ...args], {
      cwd: root,
    }).status ?? 1;
  const accept = (changes: Record<string, string>): void => {
    for (const [path, text] of Object.entries(changes)) writeFileSync(join(root, path), text);
    const { content } = checkWith(changes);
    if (!content) throw new Error("the change is broken");
    const [category] = makeCatalog(content).categories;
    if (category) {
      for (const [id, score] of Object.entries(acceptScores(category))) {
        writeFileSync(join(root, acceptedFile(category.id, id)), printAcceptedScore(score));
      }
    }
  };
  const cup = {
    [CUP]: replaceIn(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2025-09,"),
  };
  const steep = {
    [STEEP]: replaceIn(
      STEEP,
      "patience_rule: { one_of: [spoken, written], sources: [own] }",
      "patience_rule: { value: written, sources: [own] }",
    ),
  };
  expect(git("init", "-q", "-b", "main")).toBe(0);
  git("add", "-A");
  git("commit", "-qm", "Begin");
  git("checkout", "-qb", "one");
  accept(cup);
  expect(git("commit", "-qam", "Change one")).toBe(0);
  git("checkout", "-q", "main");
  git("checkout", "-qb", "two");
  accept(steep);
  expect(git("commit", "-qam", "Change another")).toBe(0);
  expect(git("merge", "-q", "--no-edit", "one")).toBe(0);
});
