import { checkReferences } from "#lib/content/rules/check-references.ts";
import { checkSentence } from "#lib/content/rules/check-requirements.ts";
import type { ProviderContext, TextPlace, Whole } from "#lib/content/rules/context.ts";
import type { Path } from "#lib/content/text/report.ts";
import type { CategoryContent, Entry, ProviderEntry } from "#lib/domain/content.ts";
import { splitInlineReferences } from "#lib/domain/inline-references.ts";
import { type Sentence, textOf } from "#lib/domain/provider.ts";

/** Checks the references in an entry's Markdown body, one by one, so that each is reported where it stands. */
export function checkPageText(entry: Entry<unknown>, place: TextPlace, whole: Whole): void {
  const parsed = whole.parsedOf(entry);
  if (!parsed) return;
  entry.body.split("\n").forEach((text, index) => {
    let column = 1;
    for (const part of splitInlineReferences(text)) {
      const report = parsed.reportAt({ line: parsed.bodyLine + index, column });
      const raw = part.kind === "text" ? part.value : part.raw;
      column += raw.length;
      if (part.kind !== "text") checkReferences({ ...place, report, whole }, [], raw);
    }
  });
}

/** Refuses a provider that names itself where another is meant, and one that is not there. */
function checkOther(context: ProviderContext, path: Path, id: string): void {
  const { report, category, provider } = context;
  if (id === provider.id || id === `${category.id}/${provider.id}`) {
    report("names-itself", path, { found: `"${id}", the provider itself` });
  }
  checkReferences(context, path, `[[${id}]]`);
}

/** Checks a list of texts, each with the field it stands in. */
function checkParts(context: ProviderContext, path: Path, parts: Record<string, string>): void {
  for (const [key, text] of Object.entries(parts)) checkReferences(context, [...path, key], text);
}

function checkProviderTexts(context: ProviderContext): void {
  const { data } = context.provider;
  const { headline, summary, fees, regions } = data;
  checkParts(context, [], { headline, summary, fees, regions });
  for (const key of ["suits", "why", "think_twice", "features"] as const) {
    data[key].forEach((sentence: Sentence, index) => {
      const path = typeof sentence === "string" ? [key, index] : [key, index, "text"];
      checkReferences(context, path, textOf(sentence));
      checkSentence(context, [key, index], sentence);
    });
  }
  data.alternatives?.forEach(({ provider, why }, index) => {
    checkOther(context, ["alternatives", index, "provider"], provider);
    checkParts(context, ["alternatives", index], { why });
  });
  data.interests?.provider?.forEach((interest, index) => {
    checkOther(context, ["interests", "provider", index, "in"], interest.in);
  });
  data.corrections?.forEach(({ guide, evidence }, index) => {
    checkParts(context, ["corrections", index], { guide, evidence });
  });
  data.incidents?.forEach(({ text, scope }, index) => {
    checkParts(context, ["incidents", index], { text, scope });
  });
}

/** Checks every text of a provider, the one below its fields included. */
export function checkProviderText(
  provider: ProviderEntry,
  category: CategoryContent,
  whole: Whole,
): void {
  checkPageText(provider, { category, provider }, whole);
  const report = whole.parsedOf(provider)?.report;
  if (report) checkProviderTexts({ report, category, provider, whole });
}

/** Checks every text of a category: links and facts in prose resolve, and sentences with `holds_if` hold. */
export function checkCategoryTexts(category: CategoryContent, whole: Whole): void {
  for (const entry of [category, ...category.criteria, ...category.methods]) {
    checkPageText(entry, { category, provider: null }, whole);
  }
  for (const provider of category.providers) checkProviderText(provider, category, whole);
}
