import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { formatDate, formatOrdinal } from "#lib/views/words/format-value.ts";
import { describeGroup } from "#lib/views/words/group-view.ts";
import { hasInterest, wordDeclarations } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import { hasId } from "#lib/views/words/provider-today.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { type RichText, resolveText } from "#lib/views/words/rich-text.ts";

/** One place of a published order, with where the provider stands here. */
interface PlaceView {
  place: number;
  name: string;
  href: string | null;
  ours: string;
  hasInterest: boolean;
  corrections: { topic: string; said: RichText; evidence: RichText; href: string }[];
}

/** An order that somebody else published, beside ours. */
export interface EditionView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  title: string;
  publisher: string;
  author: string | null;
  published: string;
  note: string | null;
  asOf: string;
  interests: string;
  places: PlaceView[];
  /** Whom it recommends or names without a place. */
  named: { name: string; href: string | null; as: string; where: string }[];
}

/** The page of a published edition. Throws if there is none. */
export function viewEdition(
  { catalog }: CompiledCatalog,
  categoryId: string,
  id: string,
): EditionView {
  const { categories } = catalog;
  const category = requireEntry(categories, categoryId, "category");
  const order = requireEntry(category.publishedOrders, id, "edition").data;
  const path = links.edition(categoryId, id);
  const published = formatDate(order.published);
  return {
    meta: {
      ...makeMeta(
        `${category.data.title}: the order of ${published}`,
        `The order of ${category.data.noun.many} that ${order.publisher} published in ${published}, beside ours, with what the evidence corrects in it.`,
        path,
      ),
      crumb: `The order of ${published}`,
    },
    category: {
      title: category.data.title,
      nav: category.data.nav,
      href: links.category(categoryId),
    },
    title: order.title,
    publisher: order.publisher,
    author: order.author ?? null,
    published,
    note: order.note ?? null,
    asOf: formatDate(category.data.as_of),
    interests: wordDeclarations(
      category.providers.filter((one) => order.places.some(({ provider }) => hasId(one, provider))),
    ),
    named: (order.named ?? []).map(({ name, provider: providerId, as, where }) => {
      const provider = category.providers.find((one) => hasId(one, providerId));
      const href = provider ? links.provider(categoryId, provider.id) : null;
      return { name: provider?.data.name ?? name, href, as, where };
    }),
    places: order.places.map(({ place, name, provider: providerId }) => {
      const provider = category.providers.find((one) => hasId(one, providerId));
      const href = provider ? links.provider(categoryId, provider.id) : null;
      const ours = provider
        ? provider.standing
          ? formatOrdinal(provider.standing.rank)
          : describeGroup(provider.group, category).title
        : "no page here";
      return {
        place,
        name: provider?.data.name ?? name,
        href,
        ours,
        hasInterest: provider !== undefined && hasInterest(provider, categoryId, categories),
        corrections: (provider?.data.corrections ?? []).map((correction) => {
          const context = { categories, category, provider: provider?.id ?? null };
          return {
            topic: correction.topic,
            said: resolveText(correction.guide, context),
            evidence: resolveText(correction.evidence, context),
            href: `${href}#corrections`,
          };
        }),
      };
    }),
  };
}
