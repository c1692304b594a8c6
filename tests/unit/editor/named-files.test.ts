import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { findNamedFiles } from "#lib/editor/named-files.ts";

const ROOT = "/srv/site";
const files: ContentFile[] = [
  "README.md",
  "site.yml",
  "faqs/acme.md",
  "inns/category.md",
  "inns/editions/2026-01.yml",
  "inns/editions/next/acme.yml",
  "inns/providers/acme.md",
  "inns/providers/blue-door.md",
  "shops/category.md",
  "shops/providers/acme.md",
].map((path) => ({ path, bytes: new Uint8Array() }));

const find = (name: string, folder = `${ROOT}/content`) => findNamedFiles([name], folder, files);

beforeEach(() => {
  vi.spyOn(process, "cwd").mockReturnValue(ROOT);
  vi.stubEnv("INIT_CWD", ROOT);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const DOOR = ["inns/providers/blue-door.md"];
const ACME = ["inns/editions/next/acme.yml", "inns/providers/acme.md"];
const INNS = files.map(({ path }) => path).filter((path) => path.startsWith("inns/"));

describe("a name from the root of the repository", () => {
  test.each([
    ["content/inns/providers/blue-door.md", DOOR],
    ["./content//inns/providers/../providers/blue-door.md", DOOR],
    ["inns/providers/blue-door.md", DOOR],
    ["/srv/site/content/inns/providers/blue-door.md", DOOR],
    ["content\\inns\\providers\\blue-door.md", DOOR],
    ["content/inns/providers", ["inns/providers/acme.md", ...DOOR]],
    ["content/inns/providers/", ["inns/providers/acme.md", ...DOOR]],
    ["content/inns", INNS],
    ["inns", INNS],
    ["inns/", INNS],
    ["content", files.map(({ path }) => path)],
    ["blue-door", DOOR],
    ["blue-door.md", DOOR],
    ["inns/blue-door", DOOR],
    ["inns/acme", ACME],
    ["inns/providers/acme", ["inns/providers/acme.md"]],
    ["acme", ["faqs/acme.md", ...ACME, "shops/providers/acme.md"]],
    ["inns/editions/2026-01", ["inns/editions/2026-01.yml"]],
  ])("%s", (name, expected) => {
    expect(find(name)).toEqual({ files: expected, problems: [] });
  });
});

describe("a name from a folder in which npm was called", () => {
  test.each([
    ["/srv/site/content/inns", "./providers/blue-door.md", DOOR],
    ["/srv/site/content/inns", "providers/blue-door.md", DOOR],
    ["/srv/site/content/inns", "providers", ["inns/providers/acme.md", ...DOOR]],
    ["/srv/site/content/inns", ".", INNS],
    ["/srv/site/content/inns/providers", "blue-door.md", DOOR],
    ["/srv/site/content/inns/providers", "../../inns/providers/blue-door.md", DOOR],
    ["/srv/site/content/shops/providers", "acme.md", ["shops/providers/acme.md"]],
    ["/srv/site/lib", "../content/inns/providers/blue-door.md", DOOR],
    ["/srv/site/lib", "content/inns/providers/blue-door.md", DOOR],
    ["/elsewhere", "content/inns/providers/blue-door.md", DOOR],
  ])("%s: %s", (caller, name, expected) => {
    vi.stubEnv("INIT_CWD", caller);
    expect(find(name)).toEqual({ files: expected, problems: [] });
  });

  test("and so where the content lies elsewhere", () => {
    vi.stubEnv("INIT_CWD", "/data/other/inns");
    for (const name of ["providers/blue-door.md", "../../data/other/inns/providers/blue-door.md"])
      expect(find(name, "/data/other/")).toEqual({ files: DOOR, problems: [] });
  });
});

test.each([
  ["content/inns/providers/nobody.md", "inns/providers/nobody.md", /: content.*nobody\.md$/],
  ["blue-dor", "blue-dor", /; did you mean blue-door\?$/],
  ["content/inns/providers/blue_door.md", "inns/providers/blue_door.md", /did you mean blue-door/],
  ["inns/providers/blue", "inns/providers/blue", /no file, folder or id/],
  ["../lib", "../lib", /no file, folder or id/],
])("%s is not there, and says so", (name, file, found) => {
  const { problems } = find(name);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ rule: "missing-file", file });
  expect(problems[0]?.found).toMatch(found);
});
