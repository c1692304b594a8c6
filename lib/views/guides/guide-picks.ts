import type { UseCase } from "#lib/domain/use-case.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { weighNeed } from "#lib/ranking/weigh-need.ts";
import { countMet } from "#lib/views/guides/guide-answer.ts";
import type { JudgedProvider, JudgedProviders } from "#lib/views/guides/judge-providers.ts";
import { viewWatch } from "#lib/views/guides/watch-view.ts";
import { findRow } from "#lib/views/ranking/row-view.ts";
import { wordStanding } from "#lib/views/ranking/word-standing.ts";
import { type GlanceView, viewGlance } from "#lib/views/words/glance-view.ts";
import { links } from "#lib/views/words/links.ts";
import type { RichText } from "#lib/views/words/rich-text.ts";

/** A provider that a guide shows beside others: where it stands, how it fits, and what to look out for. */
interface GuidePick {
  id: string;
  name: string;
  href: string;
  standing: string;
  hasInterest: boolean;
  /** Whether every requirement is proven. */
  isProven: boolean;
  fit: string;
  watch: RichText[];
}

/** Those who fit best side by side, with the questions that readers ask first. */
export interface PicksView {
  picks: GuidePick[];
  rows: { title: string; glances: GlanceView[] }[];
}

/** Somebody of whom something is to be watched. */
export interface WatchedView {
  name: string;
  href: string;
  watch: RichText[];
}

/** Columns that can be read side by side. */
const MAX_PICKS = 3;
const MIN_PICKS = 2;

/** Questions that are answered side by side; a provider's page has them all. */
const MAX_ROWS = 8;

/** Sentences to watch that stand side by side; the others are folded. */
const MAX_WATCH = 2;

/** Whom a guide shows side by side: up to three who meet everything; while fewer than two do, those who come nearest too. */
export function choosePicks({ meets, might }: JudgedProviders): JudgedProvider[] {
  const missing = Math.max(0, MIN_PICKS - meets.length);
  return [...meets.slice(0, MAX_PICKS), ...might.slice(0, missing)];
}

function wordHowItFits({ answered, nice }: JudgedProvider, { must }: UseCase): string {
  const met = countMet(answered);
  const extras =
    nice.answers.length > 0 ? `, ${countMet(nice)} of ${nice.answers.length} extras` : "";
  return met === must.length
    ? `Meets every requirement${extras}`
    : `${met} of ${must.length} requirements proven${extras}: ask first`;
}

/** Whether a question is one that can be put to a provider at all. */
function isAsked({ answers }: GlanceView): boolean {
  return answers.some(({ look }) => look !== "not-applicable");
}

/** Those who fit best, side by side. A question that applies to none of them is left out. */
export function viewGuidePicks(
  judged: JudgedProviders,
  data: UseCase,
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): PicksView {
  const chosen = choosePicks(judged);
  const weighed = weighNeed(data, category);
  const glances = chosen.map(({ provider }) => viewGlance(provider, category));
  return {
    picks: chosen.map((one) => {
      const { id, data: of } = one.provider;
      const row = findRow(weighed, categories, id);
      return {
        id,
        name: of.name,
        href: links.provider(category.id, id),
        standing: row ? wordStanding(row) : "",
        hasInterest: row?.hasInterest ?? false,
        isProven: judged.meets.includes(one),
        fit: wordHowItFits(one, data),
        watch: viewWatch(data, one.provider, category, categories).slice(0, MAX_WATCH),
      };
    }),
    rows: (category.data.glance ?? [])
      .slice(0, MAX_ROWS)
      .map(({ title }, index) => ({
        title,
        glances: glances.flatMap((all) => all[index] ?? []),
      }))
      .filter(({ glances: answered }) => answered.some(isAsked)),
  };
}

/** What else to look out for with those who meet, or could meet, everything: what does not stand side by side. */
export function viewWatched(
  judged: JudgedProviders,
  data: UseCase,
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): WatchedView[] {
  const shown = choosePicks(judged);
  return [...judged.meets, ...judged.might]
    .map((one) => ({
      name: one.provider.data.name,
      href: links.provider(category.id, one.provider.id),
      watch: viewWatch(data, one.provider, category, categories).slice(
        shown.includes(one) ? MAX_WATCH : 0,
      ),
    }))
    .filter(({ watch }) => watch.length > 0);
}
