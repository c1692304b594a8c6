import type { Catalog } from "#lib/ranking/catalog.ts";
import { answerUseCase } from "#lib/views/guides/guide-answer.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";

/** What no reader reads as a text: an id, a day, an address. */
const NO_SENTENCE = /^(?:[a-z0-9]+(?:[-_][a-z0-9]+)*|\d{4}(?:-\d\d){0,2}|https?:\S*)$/;

/** Every text of data, whatever its depth, with the place where it stands. */
function listTexts(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === "string") return NO_SENTENCE.test(value) ? [] : [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${place}.${key}`));
}

/** Texts that readers see as they are once facts and names are put in, by file and field; sources and ids are left out. */
export function listSentences({ categories, pages, questions }: Catalog): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const category of categories) {
    const entries = [
      category,
      ...category.criteria,
      ...category.useCases,
      ...category.questions,
      ...(category.advice ? [category.advice] : []),
      ...category.providers,
    ];
    for (const entry of entries) {
      const provider = category.providers.find((one) => one.file === entry.file)?.id ?? null;
      const written: Record<string, unknown> = { ...entry.data };
      const { sources, facts, ledgers, prices, must, nice, ...data } = written;
      for (const [place, text] of [
        ...listTexts(data, entry.file),
        [`${entry.file} text`, entry.body] as const,
      ]) {
        const context = { categories, category, provider };
        sentences.set(place, flattenText(resolveText(text, context)));
      }
    }
    for (const useCase of category.useCases) {
      sentences.set(`${useCase.file} answer`, answerUseCase(useCase, category));
    }
  }
  for (const page of [...pages, ...questions]) sentences.set(`${page.file} text`, page.body);
  return sentences;
}
