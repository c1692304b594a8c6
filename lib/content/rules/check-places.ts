import type { ParsedFile } from "#lib/content/files/parse-file.ts";
import {
  checkReferences,
  checkSentence,
  type Known,
  type TextPlace,
} from "#lib/content/rules/check-text.ts";
import type { Problem } from "#lib/content/text/problem.ts";
import { makeReport, type Report } from "#lib/content/text/report.ts";
import type { CategoryContent, Entry, ProviderEntry } from "#lib/domain/content.ts";
import { splitInlineReferences } from "#lib/domain/inline-references.ts";
import { type Sentence, textOf } from "#lib/domain/provider.ts";

type ParsedOf = (entry: { file: string }) => ParsedFile | undefined;

/** Checks the references in an entry's Markdown body, one by one, so that each is reported where it stands. */
export function checkPageText(
  parsed: ParsedFile,
  entry: Entry<unknown>,
  place: TextPlace | null,
  known: Known,
  problems: Problem[],
): void {
  entry.body.split("\n").forEach((text, index) => {
    let column = 1;
    for (const part of splitInlineReferences(text)) {
      const position = { line: parsed.bodyLine + index, column };
      const raw = part.kind === "text" ? part.value : part.raw;
      column += raw.length;
      if (part.kind === "text") continue;
      const report = makeReport(parsed.file, () => position, problems);
      checkReferences(report, [], raw, place ?? { category: null, provider: null }, known);
    }
  });
}

/** Refuses a provider that names itself where another is meant. */
function checkOther(
  report: Report,
  path: (string | number)[],
  id: string,
  { category, provider }: { category: CategoryContent; provider: ProviderEntry },
): void {
  if (id !== provider.id && id !== `${category.id}/${provider.id}`) return;
  report({
    rule: "names-itself",
    path,
    found: `"${id}", the provider itself`,
    expected: "another provider",
    fix: "name the other one, or take the entry out",
  });
}

function checkProviderTexts(
  parsed: ParsedFile,
  provider: ProviderEntry,
  category: CategoryContent,
  known: Known,
): void {
  const { report } = parsed;
  const place = { category, provider };
  const { data } = provider;
  for (const key of ["headline", "summary", "fees", "regions"] as const) {
    checkReferences(report, [key], data[key], place, known);
  }
  for (const key of ["suits", "why", "think_twice", "features"] as const) {
    data[key].forEach((sentence: Sentence, index) => {
      const path = typeof sentence === "string" ? [key, index] : [key, index, "text"];
      checkReferences(report, path, textOf(sentence), place, known);
      checkSentence(report, [key, index], sentence, provider, category);
    });
  }
  data.alternatives?.forEach(({ provider: id, why }, index) => {
    checkOther(report, ["alternatives", index, "provider"], id, place);
    checkReferences(report, ["alternatives", index, "provider"], `[[${id}]]`, place, known);
    checkReferences(report, ["alternatives", index, "why"], why, place, known);
  });
  data.interests?.provider?.forEach(({ in: id }, index) => {
    checkOther(report, ["interests", "provider", index, "in"], id, place);
    checkReferences(report, ["interests", "provider", index, "in"], `[[${id}]]`, place, known);
  });
  data.corrections?.forEach((correction, index) => {
    for (const key of ["guide", "evidence"] as const) {
      checkReferences(report, ["corrections", index, key], correction[key], place, known);
    }
  });
  data.incidents?.forEach((incident, index) => {
    for (const key of ["text", "scope"] as const) {
      checkReferences(report, ["incidents", index, key], incident[key], place, known);
    }
  });
}

/** Checks every text of a category: links and facts in prose resolve, and sentences with `holds_if` hold. */
export function checkCategoryTexts(
  category: CategoryContent,
  known: Known,
  parsedOf: ParsedOf,
  problems: Problem[],
): void {
  const entries: [Entry<unknown>, ProviderEntry | null][] = [
    [category, null],
    ...category.criteria.map((entry): [Entry<unknown>, null] => [entry, null]),
    ...category.methods.map((entry): [Entry<unknown>, null] => [entry, null]),
    ...category.providers.map((entry): [Entry<unknown>, ProviderEntry] => [entry, entry]),
  ];
  for (const [entry, provider] of entries) {
    const parsed = parsedOf(entry);
    if (!parsed) continue;
    checkPageText(parsed, entry, { category, provider }, known, problems);
    if (provider) checkProviderTexts(parsed, provider, category, known);
  }
}
