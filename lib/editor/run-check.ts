import { type CheckResult, checkContent } from "#lib/content/check-content.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { nameFile, readContent } from "#lib/content/read-content.ts";
import { hasErrors } from "#lib/content/text/problem.ts";
import { type SplitProblems, splitProblems } from "#lib/content/text/split-problems.ts";
import type { Content } from "#lib/domain/content.ts";
import {
  type Acceptance,
  checkClock,
  checkEditions,
  checkKept,
} from "#lib/editor/check-edition.ts";
import { checkGenerated } from "#lib/editor/check-generated.ts";
import { checkLost } from "#lib/editor/check-lost.ts";
import type { CheckOptions } from "#lib/editor/check-options.ts";
import {
  type FormatContext,
  formatAnnotation,
  formatJson,
  formatWithHelp,
} from "#lib/editor/format-problems.ts";
import { listChangedFiles, readFork } from "#lib/editor/git.ts";
import { readHandbook } from "#lib/editor/handbook.ts";
import { findNamedFiles } from "#lib/editor/named-files.ts";
import { countWords, listProblemLines } from "#lib/editor/print-problems.ts";
import { findRelated } from "#lib/editor/related-files.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { listAdvice } from "#lib/trial/list-advice.ts";

/** What a check comes to: the text to print, and whether the files in question are in order. */
interface CheckOutcome {
  output: string;
  ok: boolean;
}

/** All problems of a state of the content, held against the schemas that lie beside its folder now. */
function listAll(
  { content, problems }: CheckResult,
  files: ContentFile[],
  folder: string,
  acceptance: Acceptance = { acceptLater: false },
) {
  const catalog = content && makeCatalog(content);
  return {
    catalog,
    problems: catalog
      ? [
          ...problems,
          ...checkEditions(catalog, files, acceptance),
          ...(content ? checkGenerated(content, folder, files) : []),
        ]
      : [...problems],
  };
}

/** The files in question: those named and those changed since a revision; null means all. */
function chooseFiles(
  named: readonly string[],
  files: readonly ContentFile[],
  { base }: CheckOptions,
  folder: string,
): Set<string> | null {
  if (base !== null) return new Set([...named, ...listChangedFiles(base, folder)]);
  return named.length === 0 || files.every(({ path }) => named.includes(path))
    ? null
    : new Set(named);
}

function formatText(
  { own, elsewhere }: SplitProblems,
  content: Content | null,
  hidden: number,
  context: FormatContext,
): string {
  const lines = listProblemLines(own, (problem) => formatWithHelp(problem, context));
  if (!hasErrors(own)) {
    const providers = content?.categories.flatMap((category) => category.providers) ?? [];
    lines.push(
      content
        ? `The content is in order: ${providers.length} providers in ${content.categories.length} categories.`
        : "These files are in order.",
    );
  }
  if (elsewhere.length > 0) {
    lines.push(
      "",
      "Elsewhere, not from this change:",
      ...elsewhere
        .slice(0, 10)
        .map((one) => `  ${context.prefix}/${one.file}:${one.line} ${one.rule}`),
    );
    if (elsewhere.length > 10) lines.push(`  ... and ${elsewhere.length - 10} more`);
  }
  if (hidden > 0) {
    lines.push(
      `${countWords(hidden, "piece")} of advice (gaps, old and undated facts); \`npm run check -- --advice\` lists them.`,
    );
  }
  return lines.join("\n");
}

/**
 * Checks a content folder. With files named or a revision given, only these files can fail, and what the change breaks
 * elsewhere; other problems are listed apart. `today` (YYYY-MM-DD) is the day that no edition should lie after. Throws Error in words when git does not know the revision.
 */
export async function runCheck(
  options: CheckOptions,
  folder: string,
  today = new Date().toISOString().slice(0, 10),
): Promise<CheckOutcome> {
  const isAlone = options.base === null && options.files.length > 0;
  const { files, unread, ...checked } = await readContent(folder, (all) =>
    isAlone ? findRelated(findNamedFiles(options.files, folder, all).files, all) : null,
  );
  const named = findNamedFiles(options.files, folder, files);
  const chosen = chooseFiles(named.files, files, options, folder);
  const now = listAll(checked, files, folder, options);
  const old = options.base === null ? null : readFork(options.base, folder);
  const before = old && listAll(checkContent(old), old, folder).problems;
  const all = [
    ...named.problems,
    ...now.problems,
    ...(old ? checkKept(old, { catalog: now.catalog, files }, now.problems) : []),
    ...(old ? checkLost(old, files) : []),
  ];
  const split = splitProblems(all, chosen, before);
  const readable = now.catalog ?? (checked.draft && makeCatalog(checked.draft));
  const advice = readable ? listAdvice(readable, files) : [];
  const wanted = advice.filter((one) => options.advice || chosen?.has(one.file));
  const clock = now.catalog ? checkClock(now.catalog, today) : [];
  const shown = { own: [...split.own, ...clock, ...wanted], elsewhere: split.elsewhere };
  const prefix = nameFile(".", folder);
  const context = { prefix, handbook: readHandbook(files), declared: checked.declared };
  const ok = !hasErrors(split.own);
  if (options.format === "json") return { output: formatJson(shown, context), ok };
  if (options.format === "github") {
    const lines = shown.own.map((problem) => formatAnnotation(problem, context));
    if (split.elsewhere.length > 0)
      lines.push(
        `Elsewhere, not from this change: ${countWords(split.elsewhere.length, "problem")}.`,
      );
    return { output: lines.join("\n"), ok };
  }
  if (unread > 0) {
    const text = formatText(shown, null, 0, context);
    const note = `Read beside what bears on them; \`npm run check\` reads the other ${countWords(unread, "file")} too.`;
    return { output: `${text}\n${note}`, ok };
  }
  const hidden = advice.length - wanted.length;
  return { output: formatText(shown, checked.content, hidden, context), ok };
}
