import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import {
  type EndView,
  listMilestones,
  NOW,
  type PeriodView,
  viewPeriod,
} from "#lib/views/changes/period-view.ts";
import { wordPlace } from "#lib/views/changes/step-view.ts";
import { formatDate, formatOrdinal } from "#lib/views/words/format-value.ts";
import { wordDeclarations } from "#lib/views/words/interest-view.ts";
import { links } from "#lib/views/words/links.ts";
import { makeMeta, type PageMeta } from "#lib/views/words/page-meta.ts";
import {
  type CategoryContext,
  describeToday,
  hasId,
  type ProviderToday,
} from "#lib/views/words/provider-today.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";

/** An order without scores, published by somebody else, beside the first ranking of ours: places can be compared, not split. */
export interface OrderPeriodView {
  id: string;
  title: string;
  publisher: string;
  from: EndView;
  to: EndView;
  places: (ProviderToday & { name: string; before: string; after: string })[];
}

/** What moved in one category, newest first. `orders` are those that others published before our first edition. */
export interface ChangesView {
  meta: PageMeta;
  category: { title: string; nav: string; href: string };
  interests: string;
  periods: PeriodView[];
  orders: OrderPeriodView[];
  editions: { label: string; date: string; href: string }[];
  /** Where the same can be followed. */
  feed: string;
}

/** The orders that others published before the first edition of a category, newest first. */
export function viewOrderPeriods(context: CategoryContext): OrderPeriodView[] {
  const { category } = context;
  const [first] = listMilestones(category);
  if (!first) return [];
  const { ranking } = first;
  // Ids as they are today, so that a provider is the same under its old id and its new one.
  const today = (id: string | undefined): string | undefined =>
    category.providers.find((one) => hasId(one, id))?.id ?? id;
  const earlier = category.publishedOrders.filter(({ id }) => first.id === NOW || id < first.id);
  return earlier.toReversed().map(({ id, data }): OrderPeriodView => {
    const placeOf = (provider: string): string =>
      data.places
        .filter((one) => today(one.provider) === today(provider))
        .map(({ place }) => formatOrdinal(place))[0] ??
      data.named
        ?.filter((one) => today(one.provider) === today(provider))
        .map((one) => `${one.as}, without a place`)[0] ??
      "not named";
    const strangers = data.places.filter(
      (one) => !ranking.providers.some((provider) => today(provider.id) === today(one.provider)),
    );
    return {
      id: `to-${first.id}-from-${id}`,
      title: `From the order of ${formatDate(data.published)} to ${first.label}`,
      publisher: data.publisher,
      from: {
        label: `“${data.title}”`,
        date: formatDate(data.published),
        href: links.edition(category.id, id),
      },
      to: { label: first.label, date: first.date, href: first.href },
      places: [
        ...ranking.providers.map((provider) => ({
          name: provider.data.name,
          ...describeToday(provider.id, context),
          before: placeOf(provider.id),
          after: wordPlace(provider, ranking),
        })),
        ...strangers.map(({ name, place }) => ({
          name,
          href: null,
          hasInterest: false,
          before: formatOrdinal(place),
          after: "not listed",
        })),
      ],
    };
  });
}

/** The periods of a category, newest first; `most` leaves out the older ones, each of which takes three scorings. */
export function listPeriods(
  context: CategoryContext,
  most = Number.POSITIVE_INFINITY,
): PeriodView[] {
  const milestones = listMilestones(context.category).slice(-most - 1);
  return milestones
    .slice(1)
    .flatMap((to, index) => {
      const from = milestones[index];
      return from ? [viewPeriod(from, to, context)] : [];
    })
    .reverse();
}

/** The page of a category's changes. Throws if there is no such category. */
export function viewChanges({ catalog }: CompiledCatalog, id: string): ChangesView {
  const category = requireEntry(catalog.categories, id, "category");
  const { title, nav } = category.data;
  const context = { category, categories: catalog.categories };
  return {
    meta: {
      ...makeMeta(
        `${title}: what moved and why`,
        `Every edition of ${title.toLowerCase()} against the one before: which score or rank moved, and whether time, the rubric or a new fact moved it.`,
        links.changes(id),
      ),
      crumb: "Changes",
    },
    category: { title, nav, href: links.category(id) },
    interests: wordDeclarations(category.providers),
    periods: listPeriods(context),
    orders: viewOrderPeriods(context),
    editions: listMilestones(category)
      .filter((one) => one.id !== NOW)
      .toReversed()
      .map(({ label, date, href }) => ({ label, date, href })),
    feed: links.feed(links.category(id), "xml"),
  };
}
