import type { PageMeta } from "#lib/views/words/page-meta.ts";

/** Something that a page says to search engines, as schema.org has it: nothing that readers do not see on it. */
export type StructuredData = { "@type": string } & Record<string, unknown>;

/** A name with the address it leads to, on this site. */
export interface Named {
  name: string;
  href: string;
}

function listItems(items: readonly Named[], base: string) {
  return items.map(({ name, href }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: `${base}${href}`,
  }));
}

/** The way to a page; null where it stands at the top. */
export function structureTrail(
  { crumb, path }: PageMeta,
  parent: { nav: string; href: string } | null | undefined,
  base: string,
): StructuredData | null {
  if (!parent || crumb === undefined) return null;
  const last =
    typeof crumb === "string" ? { name: crumb, href: path } : { name: crumb.nav, href: crumb.href };
  return {
    "@type": "BreadcrumbList",
    itemListElement: listItems([{ name: parent.nav, href: parent.href }, last], base),
  };
}

/** All that a page says to search engines: the way to it below its category, then what it says of its content. */
export function structurePage(
  meta: PageMeta,
  parent: Parameters<typeof structureTrail>[1],
  content: readonly StructuredData[],
  base: string,
): StructuredData[] {
  const trail = structureTrail(meta, parent, base);
  return trail ? [trail, ...content] : [...content];
}

/** A list in its order, as it is ranked: places and scores stay out of it, since they say nothing without their range. */
export function structureList(
  name: string,
  items: readonly Named[],
  base: string,
): StructuredData | null {
  if (items.length === 0) return null;
  return {
    "@type": "ItemList",
    name,
    itemListOrder: "https://schema.org/ItemListOrderDescending",
    numberOfItems: items.length,
    itemListElement: items.map(({ name: own, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: own,
      url: `${base}${href}`,
    })),
  };
}

/** Questions with their answers in plain words. */
export function structureQuestions(
  questions: readonly { question: string; answer: string }[],
): StructuredData | null {
  if (questions.length === 0) return null;
  return {
    "@type": "FAQPage",
    mainEntity: questions.map(({ question, answer }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: answer },
    })),
  };
}
