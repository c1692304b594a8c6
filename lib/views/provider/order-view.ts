import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { findPublishedPlace } from "#lib/views/ranking/standing-view.ts";
import { formatDate, formatOrdinal } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import { hasId } from "#lib/views/words/provider-today.ts";
import { findOrder } from "#lib/views/words/published-order.ts";

/** A published order, as a provider's page names it. */
interface OrderView {
  title: string;
  publisher: string;
  published: string;
  href: string;
}

export interface OrderPlaceView extends OrderView {
  place: string;
  of: number;
  ours: string;
}

export interface OrderMentionView extends OrderView {
  as: string;
  where: string;
}

/** The place of a provider in the published order beside ours; null where it has none. */
export function viewOrder(
  provider: ScoredProvider,
  category: ScoredCategory,
): OrderPlaceView | null {
  const placed = findPublishedPlace(provider, category);
  if (!placed) return null;
  const { order, place, of } = placed;
  return {
    title: order.data.title,
    publisher: order.data.publisher,
    href: links.edition(category.id, order.id),
    place: formatOrdinal(place),
    of,
    published: formatDate(order.data.published),
    ours: provider.standing ? formatOrdinal(provider.standing.rank) : "no rank",
  };
}

/** Where the published order recommends or names a provider to which it gives no place; null where it does not. */
export function viewMention(
  provider: ScoredProvider,
  category: ScoredCategory,
): OrderMentionView | null {
  const order = findOrder(category);
  const found = order?.data.named?.find((one) => hasId(provider, one.provider));
  if (!order || !found) return null;
  const { title, publisher, published } = order.data;
  return {
    title,
    publisher,
    published: formatDate(published),
    href: links.edition(category.id, order.id),
    as: found.as,
    where: found.where,
  };
}
