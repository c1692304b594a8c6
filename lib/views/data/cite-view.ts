import type { Site } from "#lib/domain/site.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { findNewestDay } from "#lib/ranking/newest-day.ts";
import { nameSite } from "#lib/views/data/name-site.ts";
import { nameEdition } from "#lib/views/words/edition-words.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";

/** Something that can be cited, with the sentence that does. */
export interface Citation {
  sentence: string;
  /** `edition 2026-11`, or `the next edition`. */
  edition: string;
  asOf: string;
  /** Its whole address. */
  address: string;
  href: string;
}

/** A frozen edition, which never changes: `digest` is the SHA-256 of its file below the first line. */
export interface FrozenCitation extends Citation {
  digest: string;
  file: string;
}

/** How a category is cited: its frozen editions, newest first, and the list as it is now. */
export interface CategoryCitations {
  id: string;
  title: string;
  frozen: FrozenCitation[];
  now: Citation;
}

/** How the data is cited. `digest` is the SHA-256 of the package's descriptor, which holds that of every table. */
export interface CiteView {
  sentence: string;
  asOf: string;
  digest: string;
  zip: string;
  descriptor: string;
  categories: CategoryCitations[];
}

/** The sentence that cites an edition of a list. */
export function wordCitation(
  site: Pick<Site, "name" | "base_url">,
  { title, edition, asOf, href }: { title: string; edition: string; asOf: string; href: string },
): string {
  return `${site.name}, ${title}, ${edition} (${asOf}), ${site.base_url}${href}`;
}

function cite(
  site: Site,
  title: string,
  { edition, day, href }: { edition: string; day: string; href: string },
): Citation {
  const asOf = formatDate(day);
  return {
    sentence: wordCitation(site, { title, edition, asOf, href }),
    edition,
    asOf,
    address: `${site.base_url}${href}`,
    href,
  };
}

function viewCategory(category: ScoredCategory, site: Site): CategoryCitations {
  const { id, data, editions } = category;
  return {
    id,
    title: data.title,
    frozen: editions
      .map((edition) => ({
        ...cite(site, data.title, {
          edition: `edition ${edition.id}`,
          day: edition.data.as_of,
          href: links.edition(id, edition.id),
        }),
        digest: edition.digest,
        file: `${site.repository}/blob/${site.branch}/content/${edition.file}`,
      }))
      .reverse(),
    now: cite(site, data.title, {
      edition: nameEdition(category),
      day: data.as_of,
      href: links.category(id),
    }),
  };
}

/**
 * How the data and each edition are cited.
 *
 * @param digest that of the data package, which the page's route asks for: views compute none
 */
export function viewCitations({ catalog }: CompiledCatalog, digest: string): CiteView {
  const { site, categories } = catalog;
  const zip = links.dataZip(nameSite(site));
  const asOf = formatDate(findNewestDay(categories) ?? "");
  return {
    sentence: `${site.name}, data package of ${asOf}, ${site.base_url}${zip}, SHA-256 of datapackage.json ${digest}`,
    asOf,
    digest,
    zip,
    descriptor: links.dataPackage,
    categories: categories.map((category) => viewCategory(category, site)),
  };
}
