import type { Advice } from "#lib/domain/advice.ts";
import type { Category, Rules } from "#lib/domain/category.ts";
import type { Criterion } from "#lib/domain/criterion.ts";
import type { AcceptedScore, AcceptedScores, PublishedOrder } from "#lib/domain/edition.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { Glossary } from "#lib/domain/glossary.ts";
import type { LedgerRows } from "#lib/domain/ledger.ts";
import type { Method } from "#lib/domain/method.ts";
import type { Provider } from "#lib/domain/provider.ts";
import type { Question } from "#lib/domain/question.ts";
import type { Site, SitePage } from "#lib/domain/site.ts";
import type { UseCase } from "#lib/domain/use-case.ts";

/*
 * What the content is made of, as plain types. The zod schemas in `schema/` say what editors may write and are held against
 * these with `satisfies`: so ranking, views and the browser read the model without zod, and tsc stops where the two part.
 */

/** A checked file: its id, its path below the content folder with `/`, its data and its Markdown body. */
export interface Entry<Data> {
  id: string;
  file: string;
  data: Data;
  body: string;
}

/** A provider with its facts brought into one form; every declared fact has a key. */
export interface ProviderEntry extends Entry<Provider> {
  facts: Record<string, Fact>;
}

/** What scoring reads of a provider. */
export type Scorable = Pick<ProviderEntry, "id" | "facts"> & {
  data: Pick<ProviderEntry["data"], "name" | "sources">;
};

/** A provider as an edition froze it: the facts that were scored, and the score and rank they gave (null: not ranked). */
export interface FrozenProvider extends Scorable {
  accepted: AcceptedScore;
  rank: number | null;
}

/** A frozen edition, whole enough to be scored again; criteria by falling weight. */
export interface FrozenEdition {
  id: string;
  file: string;
  digest: string;
  data: Rules;
  criteria: Pick<Entry<Criterion>, "id" | "data">[];
  providers: FrozenProvider[];
}

/**
 * One category with all its files; criteria by falling weight, use cases and questions by their order, ledgers in that of
 * their declarations, everything else by id, which for editions is by date.
 */
export interface CategoryContent extends Entry<Category> {
  criteria: Entry<Criterion>[];
  providers: ProviderEntry[];
  ledgers: Entry<LedgerRows>[];
  methods: Entry<Method>[];
  publishedOrders: Entry<PublishedOrder>[];
  editions: FrozenEdition[];
  useCases: Entry<UseCase>[];
  questions: Entry<Question>[];
  advice: Entry<Advice> | null;
  accepted: AcceptedScores;
}

/** The whole checked content; categories in the site's order. */
export interface Content {
  site: Site;
  pages: Entry<SitePage>[];
  questions: Entry<Question>[];
  glossary: Glossary | null;
  categories: CategoryContent[];
}
