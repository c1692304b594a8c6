import { createHash } from "node:crypto";
import type { z } from "zod";
import type { About } from "#lib/api/schema/common.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { describeRubric } from "#lib/ranking/rubric-changes.ts";
import { nameEdition } from "#lib/views/words/edition-words.ts";
import { CONTENT_LICENCE } from "#lib/views/words/licence.ts";
import { links } from "#lib/views/words/links.ts";

/** Where the API stands on the site. */
export const API = links.api;

/** The same for every answer. */
export const LICENCE = { name: CONTENT_LICENCE.short, url: CONTENT_LICENCE.url };

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The version of what judges a category: the same as long as nothing changes by which it judges. */
export const versionRubric = onceFor((category: ScoredCategory): string =>
  digest(describeRubric(category)),
);

const versionAll = onceFor((categories: readonly ScoredCategory[]): string =>
  digest(categories.map(versionRubric).join(" ")),
);

/** What is answered: its own path below the API's with its query, the page that shows the same, and whose it is. */
export interface Answered {
  self: string;
  page: string;
  /** Null for an answer about all categories: its day is the newest, its rubric all of them. */
  category: ScoredCategory | null;
}

function describeEdition(category: ScoredCategory): z.infer<typeof About>["edition"] {
  return {
    name: nameEdition(category),
    as_of: category.data.as_of,
    frozen: category.editions.at(-1)?.id ?? null,
  };
}

/** An absolute address of the site. */
export function addressOf({ catalog }: CompiledCatalog, path: string): string {
  return `${catalog.site.base_url}${path}`;
}

/** What an answer says about itself. */
export function makeAbout(
  compiled: CompiledCatalog,
  { self, page, category }: Answered,
): z.infer<typeof About> {
  const { site, categories } = compiled.catalog;
  const newest = categories.toSorted((a, b) => (a.data.as_of < b.data.as_of ? 1 : -1))[0];
  const own = category ?? newest;
  return {
    api: "1",
    self: addressOf(compiled, `${API}${self}`),
    page: addressOf(compiled, page),
    edition: own ? describeEdition(own) : { name: "no edition", as_of: "1970", frozen: null },
    rubric: category ? versionRubric(category) : versionAll(categories),
    licence: LICENCE,
    caution: `${site.caution.title} ${site.caution.text}`,
  };
}
