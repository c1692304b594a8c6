import { assembleCategory, type Rescued } from "#lib/content/files/assemble-category.ts";
import { adviseSources } from "#lib/content/files/check-addresses.ts";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import { listFactsByCategory } from "#lib/content/files/find-own-folder.ts";
import { foldersOf, listUnread } from "#lib/content/files/list-unread.ts";
import {
  type ClassifiedFile,
  type ContentFile,
  type ParsedFile,
  parseFile,
} from "#lib/content/files/parse-file.ts";
import { proposePath } from "#lib/content/files/propose-path.ts";
import {
  missingFile,
  readGlossary,
  readPages,
  readSiteQuestions,
} from "#lib/content/files/read-site.ts";
import { validate } from "#lib/content/files/validate.ts";
import type { DeclaredByCategory } from "#lib/content/find-help.ts";
import type { Rule } from "#lib/content/rulebook/rules.ts";
import { checkCategory } from "#lib/content/rules/check-category.ts";
import { checkCriteria, checkReadings } from "#lib/content/rules/check-criterion.ts";
import { checkLedger } from "#lib/content/rules/check-ledger.ts";
import { checkLinks, checkMoved } from "#lib/content/rules/check-links.ts";
import {
  checkCategoryTexts,
  checkPageText,
  checkProviderText,
} from "#lib/content/rules/check-places.ts";
import { checkProvider } from "#lib/content/rules/check-provider.ts";
import { checkPositions } from "#lib/content/rules/check-repeats.ts";
import { checkSite } from "#lib/content/rules/check-site.ts";
import { checkUseCasesAndQuestions } from "#lib/content/rules/check-use-cases.ts";
import type { Whole } from "#lib/content/rules/context.ts";
import { listSiteAddresses } from "#lib/content/rules/site-addresses.ts";
import {
  compareProblems,
  hasErrors,
  makeProblem,
  type Problem,
} from "#lib/content/text/problem.ts";
import type { CategoryContent, Content } from "#lib/domain/content.ts";
import { isReservedName } from "#lib/domain/reserved-names.ts";
import { SiteSchema } from "#lib/domain/schema/site.ts";

/**
 * What a check found; `content` is null as soon as one problem is an error. `draft` is the same where all that is wrong is
 * that words of a template still stand: enough to look at and to go on with, not to publish. Problems are in the order of
 * files and lines.
 */
export interface CheckResult {
  content: Content | null;
  draft: Content | null;
  problems: Problem[];
  /** What the categories declare that could be read, for the examples beside problems. */
  declared: DeclaredByCategory;
}

function classify(files: readonly ContentFile[], problems: Problem[]): ClassifiedFile[] {
  const classified: ClassifiedFile[] = [];
  const paths = new Set(files.map((file) => file.path));
  for (const file of files) {
    const kind = classifyPath(file.path);
    const names = file.path.split("/").map((part) => part.replace(/\.(?:md|yml)$/, ""));
    const name = names.find(isReservedName);
    if (name !== undefined) {
      const found = `the name "${name}"`;
      problems.push(makeProblem("reserved-name", { file: file.path }, { found, name }));
    } else if (kind === null) {
      const meant = proposePath(file.path);
      const isTaken = meant !== null && paths.has(meant.path);
      const told = meant ? { meant: meant.path, isTaken } : {};
      const found = "a file that has no place here";
      problems.push(makeProblem("unknown-file", { file: file.path }, { found, ...told }));
      // What names it is not wrong, nor is it missing: it is only called otherwise.
      if (meant && !isTaken) classified.push({ kind: meant.kind, parsed: null });
    } else if (kind.kind !== "handbook") {
      const parsed = parseFile(file, problems);
      // What is frozen stays as it is, whatever there is to say about it.
      if (parsed && kind.kind !== "edition") adviseSources(parsed.report, parsed.data);
      classified.push({ kind, parsed });
    }
  }
  return classified;
}

function listSetAside(paths: readonly string[]): ClassifiedFile[] {
  return paths.flatMap((path) => {
    const kind = classifyPath(path);
    return kind && kind.kind !== "handbook" ? [{ kind, parsed: null }] : [];
  });
}

function makeWhole(content: Content, files: readonly ClassifiedFile[]): Whole {
  const parsedByFile = new Map(
    files.flatMap(({ parsed }): [string, ParsedFile][] => (parsed ? [[parsed.file, parsed]] : [])),
  );
  return {
    categories: content.categories,
    ...listUnread(content, files),
    addresses: listSiteAddresses(content, files),
    parsedOf: ({ file }) => parsedByFile.get(file),
  };
}

function checkWhole(
  content: Content,
  rescued: ReadonlyMap<string, Rescued>,
  files: readonly ClassifiedFile[],
): void {
  const whole = makeWhole(content, files);
  const site = whole.parsedOf({ file: "site.yml" });
  if (site) {
    checkSite(site.report, content.site, [...foldersOf(files)]);
    checkMoved(site.report, content.site, whole.addresses);
  }
  for (const { parsed } of files) if (parsed) checkLinks(parsed, whole);
  for (const page of [...content.pages, ...content.questions]) {
    checkPageText(page, { category: null, provider: null }, whole);
  }
  checkPositions(content.questions, whole);
  for (const category of content.categories) {
    checkCategory(category, whole);
    checkCriteria(category, whole);
    for (const ledger of category.ledgers) checkLedger(ledger, category, whole);
    for (const provider of category.providers) checkProvider(provider, category, whole);
    checkCategoryTexts(category, whole);
    checkUseCasesAndQuestions(category, category, whole);
    const rest = rescued.get(category.id);
    if (rest) checkRescued(rest, category, whole);
  }
}

/** Looks for more mistakes in entries of which a part could not be read. */
function checkRescued(rescued: Rescued, category: CategoryContent, whole: Whole): void {
  for (const criterion of rescued.criteria) checkReadings(criterion, category, whole);
  for (const ledger of rescued.ledgers) checkLedger(ledger, category, whole);
  for (const provider of rescued.providers) {
    checkProvider(provider, category, whole);
    checkProviderText(provider, category, whole);
  }
  checkUseCasesAndQuestions({ ...rescued, advice: rescued.advice[0] ?? null }, category, whole);
}

/** Whether a problem is one on a made-up site too, whose addresses are examples. */
function isOfTruth({ rule }: Problem): boolean {
  return rule !== "example-address";
}

/** What still waits for somebody on the way to a finished entry, and spoils nothing meanwhile. */
const WAITING: ReadonlySet<Rule> = new Set<Rule>([
  "not-written",
  "example-address",
  "unlisted-but-there",
]);

function isOfSubstance({ rule }: Problem): boolean {
  return !WAITING.has(rule);
}

/**
 * Checks a whole content folder: every problem of every file, at once.
 * Pure, the same answer for the same bytes; runs in Node and in the browser.
 *
 * @param unread paths of files that are there and not looked into: what refers to them is not wrong
 */
export function checkContent(
  files: readonly ContentFile[],
  unread: readonly string[] = [],
): CheckResult {
  const problems: Problem[] = [];
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const classified = [...classify(sorted, problems), ...listSetAside(unread)];
  const siteFile = classified.find(({ kind }) => kind.kind === "site");
  const read = siteFile?.parsed ? validate(SiteSchema, siteFile.parsed) : null;
  const site = read?.data ?? read?.rescued;
  const pages = readPages(classified, problems);
  const factsByCategory = listFactsByCategory(classified);
  const folders = [...foldersOf(classified)].sort();
  const rescued = new Map<string, Rescued>();
  const categories = folders.flatMap((id): CategoryContent[] => {
    const own = classified.filter(({ kind }) => "category" in kind && kind.category === id);
    if (!own.some(({ kind }) => kind.kind === "category"))
      problems.push(missingFile(`${id}/category.md`));
    const assembled = assembleCategory(id, own, factsByCategory);
    if (!assembled) return [];
    rescued.set(id, assembled.rescued);
    return [assembled.category];
  });
  if (site) {
    const order = (category: CategoryContent): number => site.categories.indexOf(category.id);
    categories.sort((a, b) => order(a) - order(b));
  }
  const rest = {
    pages,
    questions: readSiteQuestions(classified),
    glossary: readGlossary(classified),
    categories,
  };
  if (site) checkWhole({ site, ...rest }, rescued, classified);
  else if (siteFile === undefined) problems.push(missingFile("site.yml"));
  problems.sort(compareProblems);
  // Where its file cannot be read, nobody knows whether the site is a made-up one.
  const isTrue = site && site.made_up === undefined;
  const told = isTrue ? problems : problems.filter(isOfTruth);
  const draft = site && !hasErrors(told.filter(isOfSubstance)) ? { site, ...rest } : null;
  return {
    content: hasErrors(told) ? null : draft,
    draft,
    problems: told,
    declared: new Map(categories.map(({ id, data }) => [id, data])),
  };
}
