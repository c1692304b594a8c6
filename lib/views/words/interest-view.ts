import type { Interests } from "#lib/domain/interest.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { findProviderLink, links, splitProviderRef } from "#lib/views/words/links.ts";

/** One declared interest: who has it, what it is, and when. `other` is the provider at its other end. */
interface InterestLine {
  who: string;
  what: string;
  period: string | null;
  other: { name: string; href: string } | null;
}

/** What is declared about a provider: `declared` is null where nobody has said anything yet. */
export interface InterestsView {
  declared: string | null;
  lines: InterestLine[];
}

function wordPeriod({ since, until }: { since?: string; until?: string }): string | null {
  const [from, to] = [since && formatDate(since), until && formatDate(until)];
  if (from && to) return `${from} to ${to}`;
  if (from) return `since ${from}`;
  return to ? `until ${to}` : null;
}

type Named = Pick<ScoredProvider, "id" | "data">;

function listOwn(
  { editors, provider: own }: Interests,
  { data }: Named,
  category: string,
  categories: readonly ScoredCategory[],
): InterestLine[] {
  return [
    ...(editors ?? []).map(({ who, what, ...period }) => ({
      who: `${who}, who worked on this entry`,
      what,
      period: wordPeriod(period),
      other: null,
    })),
    ...(own ?? []).map(({ in: ref, what, ...period }) => ({
      who: data.name,
      what,
      period: wordPeriod(period),
      other: findProviderLink(categories, ...splitProviderRef(ref, category)),
    })),
  ];
}

/** What entries declare of their providers' interests in others, by category and id of these. */
const interestsIn = onceFor((categories: readonly ScoredCategory[]) => {
  const lines = new Map<string, InterestLine[]>();
  for (const one of categories) {
    for (const { id: owner, data } of one.providers) {
      for (const { in: ref, what, ...period } of data.interests?.provider ?? []) {
        const key = splitProviderRef(ref, one.id).join("/");
        const other = { name: data.name, href: links.provider(one.id, owner) };
        const line = { who: data.name, what, period: wordPeriod(period), other };
        lines.set(key, [...(lines.get(key) ?? []), line]);
      }
    }
  }
  return lines;
});

/** What other entries declare of their providers' interests in this one. */
function listOthers(
  id: string,
  category: string,
  categories: readonly ScoredCategory[],
): readonly InterestLine[] {
  return interestsIn(categories).get(`${category}/${id}`) ?? [];
}

/** Every interest that bears on a provider: its editors', its own in others, and others' in it. */
export function viewInterests(
  provider: Named,
  category: string,
  categories: readonly ScoredCategory[],
): InterestsView {
  const { interests } = provider.data;
  return {
    declared: interests ? formatDate(interests.declared) : null,
    lines: [
      ...(interests ? listOwn(interests, provider, category, categories) : []),
      ...listOthers(provider.id, category, categories),
    ],
  };
}

/** Whether anybody has declared an interest that bears on a provider. */
export function hasInterest(
  provider: Named,
  category: string,
  categories: readonly ScoredCategory[],
): boolean {
  return viewInterests(provider, category, categories).lines.length > 0;
}

/** How far the interests behind a list are declared, in a sentence. */
export function wordDeclarations(providers: readonly Named[]): string {
  const declared = providers.filter(({ data }) => data.interests !== undefined).length;
  const all = providers.length;
  if (all === 0) return "";
  if (declared === 0)
    return all === 1
      ? "Interests in it are not declared yet."
      : "Interests in those listed are not declared yet.";
  if (declared === all)
    return "Interests are declared for every entry; a mark shows where there are some.";
  return `Interests are declared for ${declared} of ${all} entries; a mark shows where there are some.`;
}
