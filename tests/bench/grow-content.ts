import { checkContent } from "#lib/content/check-content.ts";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import { type ContentFile, parseFile } from "#lib/content/files/parse-file.ts";
import { acceptedFile, acceptScores, printAcceptedScore } from "#lib/editor/next-edition.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { makeCopy, readWritten } from "#tests/bench/grow-provider.ts";
import { makeName } from "#tests/bench/made-name.ts";
import { makeDraw } from "#tests/fixtures/draw.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** As many rows as a ledger may hold, and not all that its file may weigh. */
const MOST_ROWS = 2900;
const MOST_BYTES = 250_000;

/** The facts that a category counts from its ledgers. */
function listCounted(files: readonly ContentFile[], category: string): string[] {
  const file = files.find(({ path }) => path === `${category}/category.md`);
  const parsed = file && parseFile(file, []);
  const { facts = {} } = (parsed?.data ?? {}) as { facts?: Record<string, { from?: unknown }> };
  return Object.keys(facts).filter((fact) => facts[fact]?.from !== undefined);
}

/** Rows about a provider are told again of its copies, as far as a ledger may grow. */
function growLedger(text: string, copies: ReadonlyMap<string, readonly string[]>): string {
  const lines = text.split("\n");
  const rows = lines.filter((line) => line.startsWith("  - {"));
  const grown: string[] = [];
  let bytes = text.length;
  const most = Math.max(...[...copies.values()].map((all) => all.length));
  for (let turn = 0; turn < most; turn += 1) {
    for (const row of rows) {
      const [, own = ""] = /^ {2}- \{ *\w+: ([a-z0-9-]+)/.exec(row) ?? [];
      const copy = copies.get(own)?.[turn];
      if (copy === undefined) continue;
      const told = row.replace(own, copy);
      bytes += told.length + 1;
      if (bytes > MOST_BYTES || rows.length + grown.length >= MOST_ROWS) break;
      grown.push(told);
    }
  }
  const last = lines.findLastIndex((line) => line.startsWith("  - {"));
  return [...lines.slice(0, last + 1), ...grown, ...lines.slice(last + 1)].join("\n");
}

/** How many providers files hold, in all categories. */
export function countProviders(files: readonly { path: string }[]): number {
  return files.filter(({ path }) => classifyPath(path)?.kind === "provider").length;
}

function toFile(path: string, text: string): ContentFile {
  return { path, bytes: encoder.encode(text) };
}

/** Copies of one category's providers, so many times as many as there are, and its ledgers with rows about them. `made` counts the copies of the whole site. */
function growCategory(
  category: string,
  files: readonly ContentFile[],
  times: number,
  made: { count: number; draw: (limit: number) => number },
): ContentFile[] {
  const counted = listCounted(files, category);
  const own = files.filter(({ path }) => path.startsWith(`${category}/`));
  const ofKind = (kind: string): ContentFile[] =>
    own.filter(({ path }) => classifyPath(path)?.kind === kind);
  const providers = ofKind("provider").map(readWritten);
  const copies = new Map<string, string[]>(providers.map(({ id }) => [id, []]));
  const grown: ContentFile[] = [];
  const wanted = Math.round(times * providers.length);
  const each = Array.from({ length: wanted }, (_, at) => providers[at % providers.length]);
  for (const original of each.flatMap((one) => one ?? [])) {
    made.count += 1;
    const name = makeName(made.count);
    const id = name.toLowerCase();
    const other = providers[made.draw(providers.length)] ?? original;
    const text = makeCopy(original, other, { id, name, counted }, made.draw);
    grown.push(toFile(`${category}/providers/${id}.md`, text));
    copies.get(original.id)?.push(id);
  }
  if (grown.length === 0) return [];
  const ledgers = ofKind("ledger").map(({ path, bytes }) =>
    toFile(path, growLedger(decoder.decode(bytes), copies)),
  );
  return [...grown, ...ledgers];
}

/**
 * A site with so many providers, or those of another where these are more: each is told again under made-up names, with
 * facts mixed from its category, rows in the ledgers as far as they may grow, and scores that are accepted. Frozen editions and published
 * orders stay as they were, as old ones do when a site grows. The same files give the same bytes. Throws with the
 * problems if what was made is not in order.
 */
export function growContent(files: readonly ContentFile[], count: number): ContentFile[] {
  const own = countProviders(files);
  const times = Math.max(0, count / own - 1);
  const made = { count: 0, draw: makeDraw() };
  const grown = new Map(files.map((file) => [file.path, file]));
  const site = decoder.decode(grown.get("site.yml")?.bytes);
  grown.set("site.yml", toFile("site.yml", `${site.trimEnd()}\nmade_up: yes\n`));
  for (const { path } of files) {
    const kind = classifyPath(path);
    if (kind?.kind !== "category") continue;
    for (const file of growCategory(kind.category, files, times, made)) grown.set(file.path, file);
  }
  return [...grown.values(), ...acceptGrown([...grown.values()])];
}

/** Accepted scores for those that have none yet. */
function acceptGrown(files: readonly ContentFile[]): ContentFile[] {
  const { content, problems } = checkContent(files);
  if (!content)
    throw new Error(
      problems
        .filter(({ level }) => level === "problem")
        .slice(0, 40)
        .map((one) => `${one.file}:${one.line} ${one.rule}: ${one.found}`)
        .join("\n"),
    );
  const there = new Set(files.map(({ path }) => path));
  return makeCatalog(content).categories.flatMap((category) =>
    Object.entries(acceptScores(category)).flatMap(([id, score]) => {
      const path = acceptedFile(category.id, id);
      return there.has(path) ? [] : [toFile(path, printAcceptedScore(score))];
    }),
  );
}
