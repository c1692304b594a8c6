import type { CompiledCatalog, ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { requireRow } from "#lib/views/ranking/row-view.ts";
import { formatDate, uncapitalise } from "#lib/views/words/format-value.ts";
import { describeGroup, listsScore } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";
import { wordRange, wordVerified } from "#lib/views/words/range-words.ts";

/** A badge in two parts: whose it is, and what it says. */
export interface BadgeView {
  label: string;
  text: string;
  /** Of whom it says so, for those who cannot see it. */
  about: string;
  isScore: boolean;
}

/** What a provider's badge says: range, verified share and day, or why there is no score. */
export function viewBadge(
  { site, categories }: CompiledCatalog["catalog"],
  category: ScoredCategory,
  { id, group, data }: ScoredProvider,
): BadgeView {
  const row = requireRow(category, categories, id);
  const isScore = listsScore(group);
  const day = formatDate(category.data.as_of);
  const says = isScore
    ? [wordRange(row), wordVerified(row), day]
    : // A bare date would be taken for that of the end.
      [uncapitalise(describeGroup(group, category).title), `as of ${day}`];
  return {
    label: site.name,
    text: says.join(" · "),
    about: data.name,
    isScore,
  };
}

/** What the badge says of somebody who has no page here. */
export function viewNoBadge({ site }: CompiledCatalog["catalog"]): BadgeView {
  return { label: site.name, text: "no longer listed", about: "", isScore: false };
}

/** A badge for somebody else's page: its address, and the text with which to show it. Null where there is no score to show. */
export interface BadgeOffer {
  path: string;
  alt: string;
  html: string;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The badge that a provider's page offers, with the lines of HTML that show it elsewhere; null where it has no score. */
export function offerBadge(
  catalog: CompiledCatalog["catalog"],
  category: ScoredCategory,
  provider: ScoredProvider,
): BadgeOffer | null {
  const badge = viewBadge(catalog, category, provider);
  if (!badge.isScore) return null;
  const { base_url, name } = catalog.site;
  const path = links.badge(category.id, provider.id);
  const page = `${base_url}${links.provider(category.id, provider.id)}`;
  // The text beside the picture says nothing that a later badge would contradict.
  const alt = `${provider.data.name} on ${name}: score, verified share and date`;
  const [href, source, said] = [page, `${base_url}${path}`, alt].map(escapeHtml);
  const html = `<a href="${href}"><img src="${source}" alt="${said}" height="24"></a>`;
  return { path, alt, html };
}
