import { makeAnswerContext, meetsAll } from "#lib/domain/answer-requirement.ts";
import type { UseCase } from "#lib/domain/use-case.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { links } from "#lib/views/words/links.ts";
import { linkFrom, type RichText, resolveText } from "#lib/views/words/rich-text.ts";

/** What a use case says to look out for, as far as it holds of a provider. */
export function viewWatch(
  { watch = [] }: UseCase,
  provider: ScoredProvider,
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): RichText[] {
  const context = makeAnswerContext(provider, category.data);
  const href = links.provider(category.id, provider.id);
  return watch
    .filter(({ holds_if }) => meetsAll(holds_if, context))
    .map(({ text }) =>
      linkFrom(resolveText(text, { categories, category, provider: provider.id }), href),
    );
}
