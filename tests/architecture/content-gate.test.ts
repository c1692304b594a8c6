import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

const { jobs } = parse(readFileSync(".github/workflows/check.yml", "utf8"));
const script: string = jobs.gate.steps.find((step: { run?: string }) => step.run).run;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => void rmSync(folder, { recursive: true })));

/** A repository with one entry and one module, in which `change` is made; gives what the gate says. */
function gate(change: (write: (path: string) => void, folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), "gate-"));
  folders.push(folder);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=E", "-c", "user.email=e@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
    }).trim();
  const write = (path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${path}\n`.repeat(5));
  };
  git("init", "--quiet");
  write("content/kind/providers/acme.md");
  write("lib/module.ts");
  git("add", ".");
  git("commit", "--quiet", "-m", "Start");
  const BASE = git("rev-parse", "HEAD");
  change(write, folder);
  git("add", ".");
  git("commit", "--quiet", "-m", "Change");
  return spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, BASE },
  });
}

describe("the gate of a pull request", () => {
  test.each([
    ["content alone", ["content/kind/providers/new.md"]],
    [
      "content with its schemas",
      ["content/kind/providers/new.md", "public/schemas/kind.provider.json"],
    ],
    ["code alone", ["lib/other.ts", "README.md"]],
  ])("lets %s through", (_, paths) => {
    const { status, stdout } = gate((write) => paths.forEach(write));
    expect([status, stdout]).toEqual([0, ""]);
  });

  test.each(["lib/other.ts", ".github/workflows/check.yml", "package.json", "public/other.js"])(
    "stops content with %s, and names it",
    (other) => {
      const { status, stdout } = gate((write) => {
        write("content/kind/providers/new.md");
        write(other);
      });
      expect(status).toBe(1);
      expect(stdout).toContain(`  - ${other}`);
    },
  );

  test("sees content whose name git would quote", () => {
    const { status, stdout } = gate((write) => {
      write("content/kind/providers/né.md");
      write("lib/other.ts");
    });
    expect([status, stdout.includes("lib/other.ts")]).toEqual([1, true]);
  });

  test("sees a module that was moved into the content", () => {
    const { status, stdout } = gate((_, folder) =>
      renameSync(join(folder, "lib/module.ts"), join(folder, "content/module.md")),
    );
    expect([status, stdout.includes("lib/module.ts")]).toEqual([1, true]);
  });
});
