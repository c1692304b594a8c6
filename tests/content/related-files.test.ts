import { expect, test } from "vitest";
import { checkContent } from "#lib/content/check-content.ts";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import type { Problem } from "#lib/content/text/problem.ts";
import { checkEditions } from "#lib/editor/check-edition.ts";
import { findRelated } from "#lib/editor/related-files.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { countProviders, growContent } from "#tests/bench/grow-content.ts";
import { OWN_FILES } from "#tests/fixtures/own-content.ts";

const SITE = growContent(OWN_FILES, 2 * countProviders(OWN_FILES));
const providers = SITE.filter(({ path }) => classifyPath(path)?.kind === "provider");
const decoder = new TextDecoder();
const textOf = (file: ContentFile | undefined): string => decoder.decode(file?.bytes);

/** What is said of a file by a check of these alone; `unread` are there and not looked into. */
function tell(file: string, files: readonly ContentFile[], unread: readonly string[] = []) {
  const { content, problems } = checkContent(files, unread);
  const all: Problem[] = content
    ? [...problems, ...checkEditions(makeCatalog(content), files)]
    : problems;
  return all
    .filter((one) => one.file === file || one.causes?.includes(file))
    .map(({ file: where, line, rule }) => `${where}:${line} ${rule}`);
}

/** The same by a check of all, and by one of what bears on the file, with how many providers that one read. */
function tellBoth(path: string, change: (text: string) => string) {
  const files = SITE.map((file) =>
    file.path === path ? { path, bytes: new TextEncoder().encode(change(textOf(file))) } : file,
  );
  const chosen = findRelated([path], files, 10) ?? new Set<string>();
  const read = files.filter((file) => chosen.has(file.path));
  const unread = files.flatMap((file) => (chosen.has(file.path) ? [] : [file.path]));
  const count = read.filter((file) => classifyPath(file.path)?.kind === "provider").length;
  return { whole: tell(path, files), alone: tell(path, read, unread), count };
}

const [own, other] = [providers.at(-1), providers.at(-2)];
const path = own?.path ?? "";
const nameOf = (file: ContentFile | undefined): string =>
  /^name: "?([^"\n]+)/m.exec(textOf(file))?.[1] ?? "";
const siteOf = (file: ContentFile | undefined): string =>
  /^website: "?([^"\n]+)/m.exec(textOf(file))?.[1] ?? "";

const MISTAKES: Record<string, (text: string) => string> = {
  nothing: (text) => text,
  "a link to nobody": (text) => `${text}\nSee [[nobody-at-all]].\n`,
  "a link to somebody": (text) => `${text}\nSee [[${other?.path.replace(/^.*\/|\.md$/g, "")}]].\n`,
  "a fact of nobody": (text) => `${text}\nIt has {{nobody-at-all.kind}}.\n`,
  "an unknown key": (text) => text.replace(/^name:/m, "nmae: x\nname:"),
  "the name of another": (text) => text.replace(/^name: .*/m, `name: "The ${nameOf(other)}"`),
  "the website of another": (text) => text.replace(/^website: .*/m, `website: "${siteOf(other)}"`),
  "a former id in use": (text) =>
    text.replace(/^name:/m, `former_ids: [${other?.path.replace(/^.*\/|\.md$/g, "")}]\nname:`),
  "a score that nobody accepted": (text) =>
    text.replace(/value: "?yes"?|"value":"yes"/, '"value":"no"'),
};

test.each(Object.keys(MISTAKES))(
  "%s: a check of one file says what a check of all says of it",
  (name) => {
    const { whole, alone, count } = tellBoth(path, MISTAKES[name] ?? ((text) => text));
    expect(alone).toEqual(whole);
    expect(count).toBeLessThan(providers.length / 2);
    if (!["nothing", "a link to somebody"].includes(name)) expect(whole).not.toEqual([]);
  },
  60_000,
);
