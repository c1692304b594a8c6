import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const GUIDES = [
  "README.md",
  "CONTRIBUTING.md",
  "content/README.md",
  ".github/pull_request_template.md",
  ".github/SECURITY.md",
];
const textOf = (path: string): string => readFileSync(path, "utf8");
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

describe.each(GUIDES)("%s", (path) => {
  test("names only commands that there are", () => {
    const named = [...textOf(path).matchAll(/npm run (?:-s |--silent )?([a-z][a-z0-9:-]*)/g)];
    for (const [, name] of named) expect(Object.keys(scripts)).toContain(name);
  });

  test("names only files and folders that there are", () => {
    // A name with a gap in it, or in angle brackets, stands for many.
    const named = [
      ...textOf(path).matchAll(/`((?:app|components|lib|public|tests|\.\w+)\/[^`\s<>*]*)`/g),
    ];
    for (const [, name = ""] of named) expect([name, existsSync(name)]).toEqual([name, true]);
  });

  test("links only to files that there are", () => {
    const targets = [...textOf(path).matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(
      ([, target = ""]) => target,
    );
    for (const target of targets) expect(existsSync(join(dirname(path), target))).toBe(true);
  });
});

test.each(GUIDES.filter((path) => !/CONTRIBUTING|SECURITY/.test(path)))(
  "%s leads to what maintainers do",
  (path) => expect(textOf(path)).toContain("CONTRIBUTING.md"),
);

test("what maintainers do is said: admission, review, scores, editions, names, replies, release", () => {
  const headings = [...textOf("CONTRIBUTING.md").matchAll(/^## (.+)$/gm)].map(([, one]) => one);
  expect(headings).toEqual([
    "What qualifies for a list",
    "What leaves a list",
    "How a change is reviewed",
    "Accepting scores",
    "Editions",
    "Renaming, merging, removing",
    "A provider's right of reply",
    "The weekly report",
    "Release and return",
  ]);
});

test("the guides do name commands and files", () => {
  const all = GUIDES.map(textOf).join("\n");
  expect(all.match(/npm run /g)?.length).toBeGreaterThan(20);
  expect(all.match(/`lib\//g)?.length).toBeGreaterThan(10);
});
