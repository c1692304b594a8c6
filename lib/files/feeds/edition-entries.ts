import type { FeedEntry } from "#lib/files/feeds/feed.ts";
import { findFirstId, makeId } from "#lib/files/feeds/feed-ids.ts";
import type { Catalog, ScoredCategory, ScoredEdition } from "#lib/ranking/catalog.ts";
import { chooseDigits, formatTotal } from "#lib/scoring/display.ts";
import { printPlace } from "#lib/views/words/format-points.ts";
import { formatDate, formatOrdinal } from "#lib/views/words/format-value.ts";
import { describeGroup, listsScore } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";
import { hasId } from "#lib/views/words/provider-today.ts";

type FrozenProvider = ScoredEdition["providers"][number];

/** The score of a provider as a range; whoever lists leave out has none. */
function wordRange(provider: FrozenProvider, edition: ScoredEdition): string {
  const ranked = edition.providers.filter(({ standing }) => standing !== null);
  const digits = chooseDigits(
    ranked.map(({ total }) => total.lo),
    edition.weightSum,
  )[ranked.indexOf(provider)];
  const show = (total: number): string => formatTotal(total, edition.weightSum, digits ?? 1);
  return `${show(provider.total.lo)} to ${show(provider.total.hi)} of 10`;
}

/** Where a provider stood in an edition: never a place without range and verified share. */
function wordFrozen(provider: FrozenProvider, edition: ScoredEdition): string {
  const { standing, group, known, provisional } = provider;
  if (!listsScore(group)) return describeGroup(group, edition).title;
  if (!standing) return `${describeGroup(group, edition).title}: ${known} % verified`;
  const place = `place ${printPlace(standing)}${provisional ? ", provisional" : ""}`;
  return `${place}: ${wordRange(provider, edition)}, ${known} % verified`;
}

/** The editions and published orders of a category, newest first. */
export function listEditionEntries(catalog: Catalog, category: ScoredCategory): FeedEntry[] {
  const { id, data } = category;
  const frozen = category.editions.map((edition): FeedEntry => {
    const day = formatDate(edition.data.as_of);
    return {
      id: makeId(catalog, id, "editions", edition.id),
      title: `${data.title}: edition ${edition.id}`,
      date: edition.data.as_of,
      href: links.edition(id, edition.id),
      tag: data.nav,
      lines: [
        `The ranking of ${data.noun.many} on ${day}, frozen with its rubric, facts and sources.`,
        ...edition.providers
          .filter(({ standing }) => standing !== null)
          .map((one) => `${one.data.name}, ${wordFrozen(one, edition)} on ${day}.`),
      ],
    };
  });
  const orders = category.publishedOrders.map(
    ({ id: order, data: { title, publisher, published } }): FeedEntry => ({
      id: makeId(catalog, id, "orders", order),
      title: `${data.title}: the order of ${formatDate(published)}`,
      date: published,
      href: links.edition(id, order),
      tag: data.nav,
      lines: [`“${title}”, an order without scores, by ${publisher}, beside ours.`],
    }),
  );
  return [...orders, ...frozen].reverse();
}

/** Where one provider stood in each edition and in each published order, newest first. */
export function listOwnEditionEntries(
  catalog: Catalog,
  category: ScoredCategory,
  provider: ScoredCategory["providers"][number],
): FeedEntry[] {
  const { id, data } = category;
  const own = findFirstId(provider.id, category);
  const frozen = category.editions.flatMap((edition): FeedEntry[] => {
    const found =
      edition.providers.find((one) => one.id === provider.id) ??
      edition.providers.find((one) => hasId(provider, one.id));
    if (!found) return [];
    return [
      {
        id: makeId(catalog, id, "providers", own, "editions", edition.id),
        title: `${provider.data.name} in edition ${edition.id}`,
        date: edition.data.as_of,
        href: links.edition(id, edition.id),
        tag: data.nav,
        lines: [
          `${provider.data.name}, ${wordFrozen(found, edition)} on ${formatDate(edition.data.as_of)}.`,
        ],
      },
    ];
  });
  const orders = category.publishedOrders.flatMap(({ id: order, data: of }): FeedEntry[] => {
    const found = of.places.find((one) => hasId(provider, one.provider));
    if (!found) return [];
    const day = formatDate(of.published);
    return [
      {
        id: makeId(catalog, id, "providers", own, "orders", order),
        title: `${provider.data.name} in the order of ${day}`,
        date: of.published,
        href: links.edition(id, order),
        tag: data.nav,
        lines: [
          `${formatOrdinal(found.place)} of ${of.places.length} in “${of.title}”, by ${of.publisher}, ${day}: an order without scores, of which it says nothing that was verified here.`,
        ],
      },
    ];
  });
  return [...orders, ...frozen].reverse();
}
