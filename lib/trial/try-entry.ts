import { checkContent } from "#lib/content/check-content.ts";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { type DeclaredByCategory, findHelp } from "#lib/content/find-help.ts";
import type { RuleHelp } from "#lib/content/rulebook/rule-help.ts";
import { hasErrors, makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { splitProblems } from "#lib/content/text/split-problems.ts";
import { type Catalog, makeCatalog } from "#lib/ranking/catalog.ts";
import { listAdvice } from "#lib/trial/list-advice.ts";
import { type RowView, viewRows } from "#lib/views/ranking/row-view.ts";
import { describeGroup } from "#lib/views/words/group-view.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";

/** A problem with its help: an example of the right form, and the handbook's part by the anchor of its heading. */
export interface TriedProblem extends Omit<Problem, "causes">, RuleHelp {}

/** What an entry's facts come to: its row of the list, its group in words, and how many are ranked with it. */
export interface TriedScore {
  row: RowView;
  group: string;
  ranked: number;
}

/**
 * What a trial found. `ok` is what `npm run check` says of this file alone; `elsewhere` are statements in other files that
 * the entry makes untrue, which a pull request has to mend too: the site itself has no problem.
 */
export interface Trial {
  ok: boolean;
  path: string;
  problems: TriedProblem[];
  elsewhere: TriedProblem[];
  score: TriedScore | null;
}

/** An entry on trial: which category it is for, its id, and its whole text. */
export interface Entry {
  category: string;
  id: string;
  text: string;
}

function addHelp(problem: Problem, declared: DeclaredByCategory): TriedProblem {
  const { causes, ...rest } = problem;
  return { ...rest, ...findHelp(problem, declared) };
}

function refuseId(id: string): Problem {
  const found = id === "" ? "no file name" : `"${id}"`;
  return makeProblem("unknown-file", { file: "" }, { found, isEntry: true });
}

function findScore(catalog: Catalog, { category: categoryId, id }: Entry): TriedScore | null {
  const category = catalog.categories.find((one) => one.id === categoryId);
  const provider = category?.providers.find((one) => one.id === id);
  if (!category || !provider) return null;
  return {
    row: requireEntry(viewRows(category, catalog.categories), id, "provider"),
    group: describeGroup(provider.group, category).title,
    ranked: category.providers.filter((one) => one.standing !== null).length,
  };
}

/** Prepares the texts of a site to be tried against: the same objects for every trial, so that they are parsed once. */
export function prepareFiles(texts: Readonly<Record<string, string>>): ContentFile[] {
  const encoder = new TextEncoder();
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
}

/**
 * Puts an entry into a site and checks the whole, as `npm run check` does with this file named, and works out its score.
 * Pure and without I/O: runs in the browser. Whether a score was accepted is not asked: that is the next step.
 */
export function tryEntry(entry: Entry, site: readonly ContentFile[]): Trial {
  const path = `${entry.category}/providers/${entry.id}.md`;
  if (classifyPath(path) === null) {
    return {
      ok: false,
      path,
      problems: [addHelp(refuseId(entry.id), new Map())],
      elsewhere: [],
      score: null,
    };
  }
  const own: ContentFile = { path, bytes: new TextEncoder().encode(entry.text) };
  const files = [...site.filter((file) => file.path !== path), own];
  const { draft, problems, declared } = checkContent(files);
  const help = (problem: Problem): TriedProblem => addHelp(problem, declared);
  const split = splitProblems(problems, new Set([path]));
  const catalog = draft && makeCatalog(draft);
  const advice = catalog ? listAdvice(catalog, files).filter((one) => one.file === path) : [];
  return {
    ok: !hasErrors(split.own),
    path,
    problems: [...split.own, ...advice].map(help),
    elsewhere: split.elsewhere.filter((problem) => problem.level === "problem").map(help),
    score: catalog && findScore(catalog, entry),
  };
}
