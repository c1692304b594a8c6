import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { listChangedFiles, readFork } from "#lib/editor/git.ts";

const CUP = "tea-houses/providers/quick-cup.md";
let root = "";
let repository = "";
let folder = "";

/** Runs git in the repository, or where it is told. Throws what git said. */
function git(args: readonly string[], cwd = repository): string {
  const own = [
    "-c",
    "user.name=A",
    "-c",
    "user.email=a@b.example",
    "-c",
    "protocol.file.allow=always",
  ];
  const { status, stdout, stderr } = spawnSync("git", [...own, ...args], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Commits everything; gives the commit. */
function commit(message: string): string {
  git(["add", "-A", "--force"]);
  git(["commit", "-q", "-m", message]);
  return git(["rev-parse", "HEAD"]);
}

/** What is thrown, in one line and without a trace. */
function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    const { message } = error as Error;
    expect(message).not.toMatch(/\n|\bat .*:\d+|Command failed|fatal:/);
    return message;
  }
  throw new Error("nothing failed");
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "assay-git-")));
  repository = join(root, "site");
  folder = join(repository, "content");
  mkdirSync(repository);
  git(["init", "-q", "-b", "main"]);
  write(CUP, "one\n");
  commit("Begin");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe("what differs and what was", () => {
  test("names begin at the content folder, in whatever way that is named", () => {
    write(CUP, "two\n");
    write("tea-houses/providers/new.md", "new\n");
    writeFileSync(join(repository, "README.md"), "not content");
    symlinkSync(folder, join(root, "linked"));
    for (const named of [
      folder,
      `${folder}/`,
      join(root, "linked"),
      `${repository}/./x/../content`,
    ]) {
      expect(listChangedFiles("main", named).toSorted()).toEqual([
        "tea-houses/providers/new.md",
        CUP,
      ]);
      const was = readFork("main", named).map(({ path, bytes }) => [path, `${Buffer.from(bytes)}`]);
      expect(was).toEqual([[CUP, "one\n"]]);
    }
  });

  test("a content folder may be a repository of its own", () => {
    const own = join(root, "own");
    cpSync(folder, own, { recursive: true });
    git(["init", "-q", "-b", "main"], own);
    git(["add", "-A"], own);
    git(["commit", "-q", "-m", "Begin"], own);
    writeFileSync(join(own, "site.yml"), "name: x\n");
    expect(listChangedFiles("main", own)).toEqual(["site.yml"]);
    expect(readFork("main", own).map(({ path }) => path)).toEqual([CUP]);
  });

  test("names that git would quote are read as they are", () => {
    write("tea-houses/providers/né 茶\t.md", "x\n");
    expect(listChangedFiles("main", folder)).toEqual(["tea-houses/providers/né 茶\t.md"]);
    const at = commit("Odd");
    expect(readFork(at, folder).map(({ path }) => path)).toContain(
      "tea-houses/providers/né 茶\t.md",
    );
  });

  test("what editors lay beside a file is no content, neither new nor committed", () => {
    const beside = [
      ".quick-cup.md.swp",
      "quick-cup.md~",
      "quick-cup.md.orig",
      "Thumbs.db",
      ".DS_Store",
    ];
    for (const name of beside) write(`tea-houses/providers/${name}`, "x");
    expect(listChangedFiles("main", folder)).toEqual([]);
    const at = commit("With rubbish");
    expect(readFork(at, folder).map(({ path }) => path)).toEqual([CUP]);
    expect(listChangedFiles("main~1", folder)).toEqual([]);
  });

  test("a detached head is compared as a branch is", () => {
    git(["checkout", "-q", "--detach"]);
    write(CUP, "two\n");
    commit("On no branch");
    expect(listChangedFiles("main", folder)).toEqual([CUP]);
  });

  test("a checkout with Windows line ends differs in nothing", () => {
    writeFileSync(join(repository, ".gitattributes"), "* text=auto eol=lf\n");
    const at = commit("Attributes");
    write(CUP, "one\r\n");
    expect(listChangedFiles(at, folder)).toEqual([]);
  });
});

describe("each failure is told in words, with what to do", () => {
  test("git is not there", () => {
    vi.stubEnv("PATH", join(root, "nowhere"));
    expect(failure(() => listChangedFiles("main", folder))).toMatch(
      /^git could not be started: it is not installed.*Install it/,
    );
  });

  test("git is too old", () => {
    mkdirSync(join(root, "bin"));
    const old = join(root, "bin", "git");
    writeFileSync(old, "#!/bin/sh\necho 'error: unknown option `relative' >&2\nexit 129\n");
    chmodSync(old, 0o755);
    vi.stubEnv("PATH", `${join(root, "bin")}:/usr/bin:/bin`);
    expect(failure(() => listChangedFiles("main", folder))).toMatch(
      /git here is too old.*newer is needed/,
    );
  });

  test("no repository", () => {
    const loose = join(root, "loose");
    cpSync(folder, loose, { recursive: true });
    vi.stubEnv("GIT_CEILING_DIRECTORIES", root);
    for (const run of [listChangedFiles, readFork])
      expect(failure(() => run("main", loose))).toMatch(
        /lies in no git repository.*without --base/,
      );
  });

  test("a repository without a commit", () => {
    const empty = join(root, "empty");
    mkdirSync(empty);
    git(["init", "-q", "-b", "main"], empty);
    expect(failure(() => listChangedFiles("main", empty))).toMatch(
      /"main" is no revision that git knows/,
    );
  });

  test.each(["nobody", "", "--help", "-x", "origin/main", "HEAD~99", "main:content"])(
    "no revision: %j",
    (name) => {
      const words = failure(() => listChangedFiles(name, folder));
      expect(words).toContain(`"${name}" is no revision that git knows here.`);
      expect(words).toContain("git fetch");
    },
  );

  test("a shallow clone that lacks the base says how to get it", () => {
    const first = git(["rev-parse", "HEAD"]);
    write(CUP, "two\n");
    commit("Two");
    const shallow = join(root, "shallow");
    git(["clone", "-q", "--depth=1", `file://${repository}`, shallow], root);
    const words = failure(() => listChangedFiles(first, join(shallow, "content")));
    expect(words).toContain("is no revision that git knows here");
    expect(words).toContain("git fetch --unshallow");
  });

  test("a shallow clone without the common commit says so too", () => {
    git(["checkout", "-q", "-b", "side"]);
    write(CUP, "side\n");
    commit("Side");
    git(["checkout", "-q", "main"]);
    write("site.yml", "x: 1\n");
    commit("Main");
    const shallow = join(root, "shallow");
    const args = [
      "clone",
      "-q",
      "--depth=1",
      "--no-single-branch",
      `file://${repository}`,
      shallow,
    ];
    git(args, root);
    const words = failure(() => readFork("origin/side", join(shallow, "content")));
    expect(words).toMatch(/have no commit in common.*git fetch --unshallow/);
  });

  test("branches that have nothing in common", () => {
    git(["checkout", "-q", "--orphan", "other"]);
    commit("Other");
    expect(failure(() => readFork("main", folder))).toContain("have no commit in common");
  });

  test.runIf(process.getuid?.() === 0)("a repository of another user", () => {
    for (const path of [repository, join(repository, ".git")]) chownSync(path, 4321, 4321);
    vi.stubEnv("SUDO_UID", "");
    const words = failure(() => listChangedFiles("main", folder));
    expect(words).toContain(`git config --global --add safe.directory ${repository}`);
  });

  test("a damaged repository", () => {
    const blob = git(["rev-parse", `HEAD:content/${CUP}`]);
    rmSync(join(repository, ".git/objects", blob.slice(0, 2)), { recursive: true });
    expect(failure(() => readFork("main", folder))).toMatch(
      /git (does not have|fsck).*git fsck|fsck/,
    );
  });
});
