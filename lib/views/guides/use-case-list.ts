import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { judgeProviders } from "#lib/views/guides/judge-providers.ts";
import { nameUnder } from "#lib/views/words/demand-words.ts";
import { links } from "#lib/views/words/links.ts";
import { flattenText, resolveText } from "#lib/views/words/rich-text.ts";

/** One line of the list of use cases. */
export interface UseCaseLine {
  title: string;
  /** What people search for. */
  short: string;
  href: string;
  summary: string;
  meets: string[];
  might: number;
}

/** A category's use cases with who meets each, in the editors' order. */
export function listUseCases(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): UseCaseLine[] {
  return category.useCases.map(({ id, data }) => {
    const { meets, might } = judgeProviders(data, category);
    return {
      title: data.title,
      href: links.decisionGuide(category.id, id),
      summary: flattenText(resolveText(data.summary, { categories, category, provider: null })),
      short: data.short ?? data.title,
      meets: meets.map((one) => nameUnder(one.provider, data.must, category)),
      might: might.length,
    };
  });
}
