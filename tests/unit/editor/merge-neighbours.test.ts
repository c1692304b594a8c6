import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readContent } from "#lib/content/read-content.ts";
import { planAccept } from "#lib/editor/plan-accept.ts";
import { OTHER_CONTENT, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

/* Ten changes of neighbours, each accepted on a branch of its own: any two of them have to merge without a conflict. */

const PROVIDERS = "tea-houses/providers";
const CUP = `${PROVIDERS}/quick-cup.md`;
const STEEP = `${PROVIDERS}/long-steep.md`;
const URN = `${PROVIDERS}/old-urn.md`;
const KETTLE = `${PROVIDERS}/cold-kettle.md`;
const POT = `${PROVIDERS}/shy-pot.md`;

/** A copy of a provider under another name, with another website. */
const copy = (id: string, name: string): string =>
  textOfFile(CUP)
    .replace("name: Quick Cup", `name: ${name}`)
    .replace("https://quick-cup.example\n", `https://${id}.example\n`)
    .replaceAll('"https://quick-cup.example/"', `"https://${id}.example/"`);

/** Each branch: the file it writes, and its text. New ones stand beside each other and beside those that are there. */
const BRANCHES: Record<string, [file: string, text: string]> = {
  "adds-quick-bowl": [`${PROVIDERS}/quick-bowl.md`, copy("quick-bowl", "Quick Bowl")],
  "adds-quick-can": [`${PROVIDERS}/quick-can.md`, copy("quick-can", "Quick Can")],
  "adds-quick-mug": [`${PROVIDERS}/quick-mug.md`, copy("quick-mug", "Quick Mug")],
  "adds-a-leaf": [`${PROVIDERS}/a-leaf.md`, copy("a-leaf", "A Leaf")],
  "adds-zest": [`${PROVIDERS}/zest.md`, copy("zest", "Zest")],
  "changes-cup": [
    CUP,
    replaceIn(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2025-09,"),
  ],
  "changes-steep": [STEEP, replaceIn(STEEP, "value: 30", "value: 31")],
  "changes-urn": [URN, `${textOfFile(URN)}\nIt has stood there for long.\n`],
  "changes-kettle": [KETTLE, `${textOfFile(KETTLE)}\nIts door is shut.\n`],
  "changes-pot": [POT, `${textOfFile(POT)}\nIt says little.\n`],
};

let root = "";

function git(...args: string[]): { status: number | null; stdout: string } {
  const { status, stdout, stderr } = spawnSync(
    "git",
    ["-c", "user.name=A", "-c", "user.email=a@b.example", ...args],
    { cwd: root, encoding: "utf8" },
  );
  if (status === null || status > 1) throw new Error(stderr);
  return { status, stdout };
}

/** Writes what `npm run accept` writes. */
async function accept(folder: string): Promise<string[]> {
  const { plan } = planAccept(await readContent(folder));
  if (!plan) throw new Error("the change is refused");
  for (const { path, text } of plan.files) {
    if (text === null) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  return plan.notes;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "assay-merge-"));
  const folder = join(root, "content");
  cpSync(OTHER_CONTENT, folder, { recursive: true });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "Begin");
  git("tag", "begin");
  for (const [branch, [file, text]] of Object.entries(BRANCHES)) {
    git("checkout", "-q", "-b", branch, "main");
    writeFileSync(join(folder, file), text);
    await accept(folder);
    git("add", "-A");
    git("commit", "-q", "-m", branch);
  }
}, 120_000);

afterAll(() => rmSync(root, { recursive: true }));

const names = Object.keys(BRANCHES);
const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));

test.each(pairs)("%s and %s merge", (one, other) => {
  const { status, stdout } = git(
    "merge-tree",
    "--write-tree",
    "--name-only",
    one ?? "",
    other ?? "",
  );
  expect([status, stdout.trim().split("\n").slice(1)]).toEqual([0, []]);
});

test("all ten together are accepted as they were apart", async () => {
  git("checkout", "-q", "main");
  for (const name of names) git("merge", "-q", "--no-edit", name);
  expect(await accept(join(root, "content"))).toEqual([]);
});

test("two changes of one line do conflict", () => {
  git("checkout", "-q", "-b", "changes-steep-too", "begin");
  writeFileSync(join(root, "content", STEEP), replaceIn(STEEP, "value: 30", "value: 32"));
  git("commit", "-q", "-am", "Another figure");
  expect(git("merge-tree", "--write-tree", "changes-steep", "changes-steep-too").status).toBe(1);
});
