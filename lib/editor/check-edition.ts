import { isFrozen } from "#lib/content/files/assemble-edition.ts";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import { decodeText } from "#lib/content/files/decode.ts";
import { type ContentFile, parseFile } from "#lib/content/files/parse-file.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import {
  digestFrozenText,
  makeFrozenEdition,
  printFrozenEdition,
} from "#lib/editor/freeze-edition.ts";
import {
  acceptedFile,
  acceptedFolder,
  acceptScore,
  acceptScores,
  listChanges,
} from "#lib/editor/next-edition.ts";
import type { Catalog, ScoredCategory, ScoredEdition } from "#lib/ranking/catalog.ts";

function textOf(files: readonly ContentFile[], path: string): string {
  const bytes = files.find((one) => one.path === path)?.bytes;
  const decoded = bytes && decodeText(path, bytes);
  return decoded && "text" in decoded ? decoded.text : "";
}

/** The line of a provider in an edition's file, or the first one where it is not there. */
function findLine(files: readonly ContentFile[], file: string, provider: string): number {
  const lines = textOf(files, file).split("\n");
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith(`  ${provider}:`)),
    ) + 1
  );
}

/** Whether scores that nobody accepted are wrong, or wait for a maintainer, as in a change proposed from outside. */
export interface Acceptance {
  acceptLater: boolean;
}

function checkAccepted(category: ScoredCategory, { acceptLater }: Acceptance): Problem[] {
  const rule = acceptLater ? "scores-accepted-later" : "scores-not-accepted";
  return listChanges(category.accepted, acceptScores(category)).map(({ provider, words }) => {
    const place =
      provider === null
        ? { file: acceptedFolder(category.id) }
        : {
            file: acceptedFile(category.id, provider),
            causes: [
              `${category.id}/providers/${provider}.md`,
              ...category.ledgers.map((ledger) => ledger.file),
            ],
          };
    return makeProblem(rule, place, { found: words });
  });
}

/** A frozen file must be the text that was frozen, and its facts must still give its scores and ranks. */
function checkFrozen(edition: ScoredEdition, files: readonly ContentFile[]): Problem[] {
  const { file } = edition;
  const digest = digestFrozenText(textOf(files, file));
  if (digest !== edition.digest) {
    return [
      makeProblem(
        "frozen-edition-changed",
        { file, path: "digest" },
        { found: `a text whose digest is ${digest}`, file, digest: edition.digest },
      ),
    ];
  }
  return edition.providers.flatMap((provider) => {
    const now = JSON.stringify([acceptScore(provider), provider.standing?.rank ?? null]);
    if (now === JSON.stringify([provider.accepted, provider.rank])) return [];
    const line = findLine(files, file, provider.id);
    const place = { file, line, path: `providers.${provider.id}.score` };
    const found = "other scores or ranks than the frozen facts give";
    return [makeProblem("frozen-scores-differ", place, { found })];
  });
}

/** Reports every provider whose accepted score is not that of its facts, and every frozen edition that is not what was frozen. */
export function checkEditions(
  catalog: Catalog,
  files: readonly ContentFile[],
  acceptance: Acceptance = { acceptLater: false },
): Problem[] {
  return catalog.categories.flatMap((category) => [
    ...category.editions.flatMap((edition) => checkFrozen(edition, files)),
    ...checkAccepted(category, acceptance),
  ]);
}

/**
 * Advises where an edition's day lies after `today` (YYYY-MM-DD): the one thing that is held against the machine's clock,
 * since no fact can be of a day that has not come.
 */
export function checkClock({ categories }: Catalog, today: string): Problem[] {
  return categories.flatMap(({ file, data }) =>
    data.as_of > today
      ? [makeProblem("edition-after-today", { file, path: "as_of" }, { found: data.as_of, today })]
      : [],
  );
}

function listFrozen(files: readonly ContentFile[]): string[] {
  return files
    .filter((file) => {
      const parsed = classifyPath(file.path)?.kind === "edition" ? parseFile(file, []) : null;
      return parsed !== null && isFrozen(parsed);
    })
    .map((file) => file.path);
}

/** A new frozen edition must be what the command makes of the content that it comes with. */
function checkNewEdition(
  path: string,
  catalog: Catalog | null,
  files: readonly ContentFile[],
): Problem[] {
  const category = catalog?.categories.find((one) => path.startsWith(`${one.id}/`));
  if (!category) return [];
  if (printFrozenEdition(makeFrozenEdition(category, files)) === textOf(files, path)) return [];
  const found = "a new edition that is not the content of this change";
  return [makeProblem("edition-not-frozen-here", { file: path }, { found })];
}

/**
 * Compares frozen editions with an earlier state: what somebody may have cited has to stay as it was, a digest made anew
 * included, and a new edition has to come out of the content. `reported` are problems that need not be told twice.
 */
export function checkKept(
  before: readonly ContentFile[],
  now: { catalog: Catalog | null; files: readonly ContentFile[] },
  reported: readonly Problem[],
): Problem[] {
  const { catalog, files } = now;
  const old = listFrozen(before);
  const changed = old.flatMap((path) => {
    const isKnown = reported.some(
      (one) => one.file === path && one.rule === "frozen-edition-changed",
    );
    if (isKnown || textOf(before, path) === textOf(files, path)) return [];
    const isGone = !files.some((file) => file.path === path);
    const found = isGone ? "no such file any more" : "another text than before this change";
    const told = { found, file: path, digest: null };
    return [makeProblem("frozen-edition-changed", { file: path }, told)];
  });
  const added = listFrozen(files).filter((path) => !old.includes(path));
  return [...changed, ...added.flatMap((path) => checkNewEdition(path, catalog, files))];
}
