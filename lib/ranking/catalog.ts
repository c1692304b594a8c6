import type {
  CategoryContent,
  Content,
  FrozenEdition,
  FrozenProvider,
  ProviderEntry,
} from "#lib/domain/content.ts";
import { type Evaluated, type Ranking, scoreProviders } from "#lib/ranking/score-providers.ts";
import type { SampledStandings } from "#lib/ranking/standing/sample-standings.ts";

/** A provider with everything that was worked out from its facts. */
export type ScoredProvider = Evaluated<ProviderEntry>;

/** A frozen edition with the scores that its own facts give under its own rubric. */
export type ScoredEdition = Omit<FrozenEdition, "providers"> & Ranking<FrozenProvider>;

/** A category ready to be shown: the ranked in the order of the list, then the other groups, each by name. */
export interface ScoredCategory extends Omit<CategoryContent, "providers" | "editions"> {
  providers: ScoredProvider[];
  weights: number[];
  weightSum: number;
  editions: ScoredEdition[];
}

/** The whole validated content with its scores; plain data, read-only. */
export interface Catalog extends Omit<Content, "categories"> {
  categories: ScoredCategory[];
}

/**
 * What the build writes and the server reads: the catalog, the HTML of every Markdown body by file, the standings over many
 * weights and ways to fill the gaps by category, and the problems of the content in words, which are only there while an
 * editor works on it.
 */
export interface CompiledCatalog {
  catalog: Catalog;
  html: Record<string, string>;
  /** Empty where nothing was sampled. */
  sampled: Record<string, SampledStandings>;
  problems: string[];
}

/** Scores, groups and ranks one category and its frozen editions, each under its own rubric. */
function scoreCategory(category: CategoryContent): ScoredCategory {
  return {
    ...category,
    ...scoreProviders(category, category.providers),
    editions: category.editions.map((edition) => ({
      ...edition,
      ...scoreProviders(edition, edition.providers),
    })),
  };
}

/** Makes the catalog from checked content. */
export function makeCatalog(content: Content): Catalog {
  return { ...content, categories: content.categories.map(scoreCategory) };
}
