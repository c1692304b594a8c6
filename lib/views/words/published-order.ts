import type { PartialDate } from "#lib/domain/partial-date.ts";

/** Whatever starts from a published order: a category, or what of it has gone to the browser. */
export interface Ordered {
  data: { guide?: string };
  publishedOrders: readonly { id: string; data: { published: PartialDate } }[];
}

/** The published order from which a category's list starts, or null. */
export function findOrder<Category extends Ordered>(
  category: Category,
): Category["publishedOrders"][number] | null {
  return category.publishedOrders.find((one) => one.id === category.data.guide) ?? null;
}

/** What readers know that order by, in the middle of a sentence: by its year, "the 2025 guide". */
export function nameOrder(category: Ordered): string {
  const year = findOrder(category)?.data.published.slice(0, 4) ?? "published";
  return `the ${year} guide`;
}
