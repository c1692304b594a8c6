import type { Advice } from "#lib/domain/advice.ts";
import type { Category } from "#lib/domain/category.ts";
import type { NextEdition, PublishedGuide } from "#lib/domain/edition.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { Glossary } from "#lib/domain/glossary.ts";
import type { Method } from "#lib/domain/method.ts";
import type { Provider } from "#lib/domain/provider.ts";
import type { Question } from "#lib/domain/question.ts";
import type { Site, SitePage } from "#lib/domain/site.ts";
import type { UseCase } from "#lib/domain/use-case.ts";
import type { Criterion } from "#lib/domain/value-function.ts";

/** A checked file: its id, its path below the content folder with `/`, its data and its Markdown body. */
export interface Entry<Data> {
  id: string;
  file: string;
  data: Data;
  body: string;
}

/** A provider with its facts brought into one form; every declared fact has a key. */
export interface ProviderEntry extends Entry<Omit<Provider, "facts">> {
  facts: Record<string, Fact>;
}

/** One category with all its files; criteria by falling weight, use cases and questions by their order, everything else by id. */
export interface CategoryContent extends Entry<Category> {
  criteria: Entry<Criterion>[];
  providers: ProviderEntry[];
  methods: Entry<Method>[];
  guides: Entry<PublishedGuide>[];
  useCases: Entry<UseCase>[];
  questions: Entry<Question>[];
  advice: Entry<Advice> | null;
  next: NextEdition | null;
}

/** The whole checked content; categories in the site's order. */
export interface Content {
  site: Site;
  pages: Entry<SitePage>[];
  questions: Entry<Question>[];
  glossary: Glossary | null;
  categories: CategoryContent[];
}
