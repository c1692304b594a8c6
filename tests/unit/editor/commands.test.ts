import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { nameFile } from "#lib/content/read-content.ts";
import { OTHER_CONTENT, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";
import { runCommand } from "#tests/fixtures/run-command.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const NEXT = "tea-houses/editions/next/quick-cup.yml";
const NEWER = replaceIn(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2025-09,");
const BROKEN = replaceIn(CUP, "value: counter", "value: countre");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "assay-commands-"));
  cpSync(OTHER_CONTENT, folder, { recursive: true });
  vi.stubEnv("CONTENT_DIR", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const read = (path: string) => readFileSync(join(folder, path), "utf8");

describe("check", () => {
  test("0 where all is in order, 1 where something is wrong, 2 where it was asked wrongly", async () => {
    expect(await runCommand("check")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("The content is in order: 9 providers in 2 categories."),
    });
    write(CUP, BROKEN);
    expect(await runCommand("check")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(CUP),
    });
    const wrong = await runCommand("check", "--formt=x");
    expect(wrong).toMatchObject({ status: 2, stdout: "" });
    expect(wrong.stderr).toContain(
      "Usage: npm run check -- [file ...] [--base=<revision>] [--format=text|github|json] [--advice] [--accept-later]",
    );
  });
});

describe("accept", () => {
  test("writes what moved, says so, and leaves what is accepted alone", async () => {
    expect(await runCommand("accept")).toEqual({
      status: 0,
      stdout: "The scores are accepted.\n",
      stderr: "",
    });
    expect(read(NEXT)).toBe(textOfFile(NEXT));
    write(CUP, NEWER);
    const { status, stdout } = await runCommand("accept");
    expect(status).toBe(0);
    // September 2025 lies within twelve months: 2 of 2 points in place of 1, of 7 that apply.
    expect(stdout).toContain("tea-houses: quick-cup: warmth 1.9 to 2.1 -> 3.3 to 3.5");
    expect(read(NEXT)).toMatch(/\n {2}warmth: \[32857, 35000\]\n/);
    expect((await runCommand("accept")).stdout).toBe("The scores are accepted.\n");
    expect((await runCommand("check")).status).toBe(0);
  });

  test("writes anew what git left in conflict, what cannot be read and what has no provider", async () => {
    const own = "tea-houses/editions/next/long-steep.yml";
    const stray = "tea-houses/editions/next/lost-lid.yml";
    const half = textOfFile(NEXT);
    write(NEXT, `<<<<<<< HEAD\n${half}=======\n${half}>>>>>>> theirs\n`);
    write(own, "group: ranked\nknown: many\n");
    write(stray, "group: [\n");
    expect((await runCommand("check")).status).toBe(1);
    const { status, stdout } = await runCommand("accept");
    expect(status).toBe(0);
    for (const file of [NEXT, own])
      expect(stdout).toContain(`${file} could not be read, and is written anew`);
    expect(stdout).toContain(`${stray} could not be read, and is removed: it is of no provider`);
    // Its score was accepted, and git or a slip hid it: it is not told as new.
    for (const id of ["quick-cup", "long-steep"])
      expect(stdout).toContain(`tea-houses: ${id} is written anew: `);
    expect(stdout).not.toMatch(/is new|accepted yet/);
    expect([read(NEXT), read(own)]).toEqual([half, textOfFile(own)]);
    expect(() => read(stray)).toThrow(/ENOENT/);
    expect((await runCommand("check")).status).toBe(0);
  });

  test("accepts nothing while the content is broken", async () => {
    write(CUP, BROKEN);
    const { status, stderr } = await runCommand("accept");
    expect(status).toBe(1);
    expect(stderr).toContain("Nothing was accepted");
    expect(stderr).toContain("quick-cup.md:15");
    expect(read(NEXT)).toBe(textOfFile(NEXT));
  });
});

describe("edition", () => {
  const FROZEN = "tea-houses/editions/2026-06.yml";
  test("freezes once, tells what it left, and never writes over", async () => {
    const first = await runCommand("edition", "2026-06");
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toMatch(
      /^Frozen: (?:\.\.\/)+.*\/tea-houses\/editions\/2026-06\.yml\nkite-schools was left as it is: /,
    );
    const text = read(FROZEN);
    expect(text).toMatch(/^digest: "/);
    expect((await runCommand("edition", "2026-06")).status).toBe(1);
    expect(read(FROZEN)).toBe(text);
    expect((await runCommand("check")).status).toBe(0);
  });

  test("is refused with its usage, and while the content is broken", async () => {
    expect((await runCommand("edition")).stderr).toContain(
      "Usage: npm run edition -- <YYYY-MM> [category ...]",
    );
    write(CUP, BROKEN);
    const broken = await runCommand("edition", "2026-06");
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain("Nothing was frozen");
  });
});

test("schemas writes nothing while the content is broken", async () => {
  write(CUP, BROKEN);
  const { status, stdout, stderr } = await runCommand("write-schemas");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("quick-cup.md:15");
});

test("impact wants a revision and a format it knows", async () => {
  for (const args of [[], ["--base=HEAD", "--format=xml"]]) {
    const { status, stdout, stderr } = await runCommand("impact", ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(
      "Usage: npm run impact -- --base=<revision> [--format=text|github|json]",
    );
  }
});

describe("new", () => {
  test("writes a file that is in order, says which day it is held to, and never writes over one", async () => {
    const made = await runCommand("new", "provider", "tea-houses", "acme", "--name", "Acme");
    expect(made.status).toBe(0);
    expect(made.stdout).toContain("What a source says may not be later than 2026-06-30");
    expect(made.stdout).toContain("npm run check -- ");
    expect(read("tea-houses/providers/acme.md")).toContain('name: "Acme"');
    const again = await runCommand("new", "provider", "tea-houses", "acme", "--name", "Other");
    expect(again.status).toBe(1);
    expect(again.stderr).toContain("tea-houses/providers/acme.md is there already");
    expect(read("tea-houses/providers/acme.md")).not.toContain('"Other"');
  });

  test("asks nobody where there is no terminal", async () => {
    const { status, stderr } = await runCommand("new", "provider");
    expect(status).toBe(2);
    expect(stderr).toContain("Missing: In which category?");
  });
});

/** The commands for editors, with the words that their usage begins with. */
const COMMANDS: [command: string, usage: string, wrong: string[]][] = [
  ["check", "npm run check -- [file ...]", ["--nonsense"]],
  ["accept", "npm run accept", ["--nonsense"]],
  ["edition", "npm run edition -- <YYYY-MM>", ["2026-06", "--nonsense"]],
  ["write-schemas", "npm run schemas", ["now"]],
  ["new", "npm run new -- provider", ["--nonsense"]],
  ["impact", "npm run impact -- --base=<revision>", ["--base=HEAD", "--nonsense"]],
  ["report", "npm run report", ["--nonsense"]],
  ["score", "npm run -s score -- ", ["table.json", "--nonsense"]],
];

describe.each(COMMANDS)("%s", (command, usage, wrong) => {
  const listAll = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "utf8")]);

  test.each(["--help", "-h"])("%s prints how it is called, and does nothing else", async (help) => {
    write(CUP, NEWER);
    const before = listAll();
    for (const args of [[help], [...wrong, help]]) {
      const { status, stdout, stderr } = await runCommand(command, ...args);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^Usage:[ \n]/);
      expect(stdout).toContain(usage);
    }
    expect(listAll()).toEqual(before);
  });

  test("what it does not know is refused with its usage", async () => {
    write(CUP, NEWER);
    const before = listAll();
    const { status, stdout, stderr } = await runCommand(command, ...wrong);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(wrong.at(-1));
    expect(stderr).toContain(usage);
    expect(stderr).not.toMatch(/To specify a positional|\n\s+at /);
    expect(listAll()).toEqual(before);
  });
});

test.each(COMMANDS.map(([command]) => command).filter((one) => one !== "score"))(
  "%s says in words that there is no content folder",
  async (command) => {
    vi.stubEnv("CONTENT_DIR", join(folder, "nowhere"));
    const words: Record<string, string[]> = {
      edition: ["2026-06"],
      new: ["category", "acme", "--name=Acme"],
      impact: ["--base=HEAD"],
    };
    const { status, stdout, stderr } = await runCommand(command, ...(words[command] ?? []));
    expect([status, stdout]).toEqual([command === "check" ? 2 : 1, ""]);
    expect(stderr).toBe(
      `The content folder ${join(folder, "nowhere")} cannot be used: there is no such folder. CONTENT_DIR names it; a relative one begins at the root of the repository.\n`,
    );
  },
);

test("every command names a file in the same way, and the check takes it so", async () => {
  write(CUP, BROKEN);
  const name = nameFile(CUP, folder);
  expect((await runCommand("check")).stdout).toContain(`${name}:15:`);
  for (const [command, ...args] of [
    ["accept"],
    ["edition", "2026-06"],
    ["write-schemas"],
    ["new", "provider", "tea-houses", "acme", "--name=Acme"],
    ["impact", "--base=HEAD"],
    ["report"],
  ])
    expect((await runCommand(command ?? "", ...args)).stderr).toContain(`${name}:15:`);
  expect((await runCommand("check", name)).stdout).toContain(`${name}:15:`);
});

test("options that npm kept for itself are not lost in silence", async () => {
  vi.stubEnv("npm_config_base", "main");
  for (const command of ["check", "impact"]) {
    const { status, stdout, stderr } = await runCommand(command);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('npm kept "--base" for itself: write -- before all options.');
  }
  expect((await runCommand("edition", "--help")).status).toBe(0);
});

test("a result may go into a file, where nothing mixes with it", async () => {
  write(CUP, BROKEN);
  vi.stubEnv("INIT_CWD", folder);
  const made = await runCommand("check", "--format=json", "--output=found.json");
  expect(made).toEqual({ status: 1, stdout: "", stderr: "" });
  expect(JSON.parse(read("found.json"))).toMatchObject({ version: 1, ok: false });
  const bad = await runCommand("check", "--output=no/such/folder.json");
  expect([bad.status, bad.stderr]).toEqual([
    2,
    expect.stringContaining("no/such/folder.json could not be written"),
  ]);
});
