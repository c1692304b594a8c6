import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import {
  type ProviderChange,
  STEPS,
  type Stage,
  splitChanges,
} from "#lib/ranking/edition-changes.ts";
import { compareRubrics } from "#lib/ranking/rubric-changes.ts";
import type { Ranking } from "#lib/ranking/score-providers.ts";
import { formatTotal } from "#lib/scoring/display.ts";
import {
  hasShifted,
  type StepView,
  viewStep,
  wordPlace,
  wordRubricChange,
} from "#lib/views/changes/step-view.ts";
import { capitalise, formatDate, joinWords, spellNumber } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";
import {
  type CategoryContext,
  describeToday,
  type ProviderToday,
} from "#lib/views/words/provider-today.ts";

/** A state that a period begins or ends with: a frozen edition, or the ranking as it is now. */
export interface EndView {
  label: string;
  date: string;
  href: string;
}

/** A provider whose score, group or rank differs. Places are words: a rank, a group, or that it is not listed. */
export interface MovedView extends ProviderToday {
  id: string;
  name: string;
  before: { place: string; score: string | null };
  after: { place: string; score: string | null };
  steps: StepView[];
  notes: string[];
}

/** What moved between two states that both have scores; where nothing did, the title says so and the summary is empty. */
export interface PeriodView {
  id: string;
  title: string;
  from: EndView;
  to: EndView;
  summary: string;
  rubric: string[];
  moved: MovedView[];
  still: number;
}

/** The id of the ranking as it is now, among those of editions. */
export const NOW = "now";

/** A ranking with its name on the page. */
export interface Milestone extends EndView {
  id: string;
  ranking: Ranking;
}

/** All frozen editions of a category and the ranking as it is now, oldest first. */
export function listMilestones(category: ScoredCategory): Milestone[] {
  const frozen = category.editions.map((edition) => ({
    id: edition.id,
    label: `edition ${edition.id}`,
    date: formatDate(edition.data.as_of),
    href: links.edition(category.id, edition.id),
    ranking: edition,
  }));
  const now = {
    id: NOW,
    label: "now",
    date: formatDate(category.data.as_of),
    href: links.category(category.id),
    ranking: category,
  };
  return [...frozen, now];
}

function wordState(stage: Stage | null, ranking: Ranking): MovedView["before"] {
  return {
    place: stage ? wordPlace(stage, ranking) : "not listed",
    score: wordScore(stage),
  };
}

function wordScore(stage: Stage | null): string | null {
  if (!stage) return null;
  const [lo, hi] = [stage.total.lo, stage.total.hi].map((total) =>
    formatTotal(total, stage.weightSum, 2),
  );
  return stage.group === "too-little-published" || lo === hi ? `${lo} proven` : `${lo} to ${hi}`;
}

/** Names of those that stand above a provider after a period and did not before, and the other way round. */
function listCrossings(own: ProviderChange, all: readonly ProviderChange[]): string[] {
  const isAbove = (other: ProviderChange, at: "before" | "data"): boolean => {
    const [rank, mine] = [other.stages[at]?.standing?.rank, own.stages[at]?.standing?.rank];
    return rank !== undefined && mine !== undefined && rank < mine;
  };
  if (!own.stages.before?.standing || !own.stages.data?.standing) return [];
  const names = (now: boolean): string[] =>
    all
      .filter((other) => isAbove(other, "data") === now && isAbove(other, "before") !== now)
      .map((other) => other.name);
  const [above, below] = [names(true), names(false)];
  return [
    ...(above.length > 0 ? [`Now above it: ${joinWords(above)}.`] : []),
    ...(below.length > 0 ? [`No longer above it: ${joinWords(below)}.`] : []),
  ];
}

function viewMoved(
  change: ProviderChange,
  all: readonly ProviderChange[],
  [from, to]: readonly [Milestone, Milestone],
  context: CategoryContext,
): MovedView[] {
  const { before, data } = change.stages;
  const rubrics = [to.ranking, from.ranking] as const;
  const steps = STEPS.flatMap((step, index) => {
    const start = change.stages[index === 0 ? "before" : (STEPS[index - 1] ?? "before")];
    const end = change.stages[step];
    return (start && end && viewStep(step, start, end, rubrics)) ?? [];
  });
  if (steps.length === 0 && before && data) return [];
  const notes = [
    ...(before ? [] : ["New on this list."]),
    ...(data ? [] : ["No longer on this list."]),
    ...listCrossings(change, all),
  ];
  return [
    {
      id: change.id,
      name: change.name,
      ...describeToday(change.id, context),
      before: wordState(before, from.ranking),
      after: wordState(data, to.ranking),
      steps,
      notes,
    },
  ];
}

function summarise(changes: readonly ProviderChange[], moved: readonly MovedView[]): string {
  if (moved.length === 0) return "";
  const both = changes.flatMap(({ stages: { before, data } }) =>
    before && data ? [{ before, data }] : [],
  );
  const scores = both.filter(({ before, data }) => hasShifted(before, data)).length;
  const groups = both.filter(({ before, data }) => before.group !== data.group).length;
  const ranks = both.filter(
    ({ before, data }) =>
      before.standing && data.standing && before.standing.rank !== data.standing.rank,
  ).length;
  const [come, gone] = [
    changes.filter(({ stages }) => !stages.before).length,
    changes.filter(({ stages }) => !stages.data).length,
  ];
  const count = (value: number, noun: string, verb: string): string[] =>
    value === 0 ? [] : [`${spellNumber(value)} ${noun}${value === 1 ? "" : "s"} ${verb}`];
  const words = joinWords([
    ...count(scores, "score", "moved"),
    ...count(ranks, "rank", "changed"),
    ...count(groups, "provider", "changed group"),
    ...(come > 0 ? [`${spellNumber(come)} provider${come === 1 ? "" : "s"} came`] : []),
    ...(gone > 0 ? [`${spellNumber(gone)} went`] : []),
  ]);
  const text = words === "" ? "points moved without moving a score" : words;
  return `${capitalise(text)}.`;
}

function titlePeriod(from: Milestone, to: Milestone, hasMoved: boolean): string {
  if (to.id === NOW) return `${hasMoved ? "Since" : "Nothing has moved since"} ${from.label}`;
  return `${hasMoved ? "From" : "Nothing moved from"} ${from.label} to ${to.label}`;
}

/** What moved between two milestones of a category, split by step. */
export function viewPeriod(from: Milestone, to: Milestone, context: CategoryContext): PeriodView {
  const { category } = context;
  const formerIds = Object.fromEntries(
    category.providers.map(({ id, data }) => [id, data.former_ids ?? []]),
  );
  const order = to.ranking.providers.map((provider) => provider.id);
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const changes = splitChanges(from.ranking, to.ranking, formerIds).sort(
    (a, b) => place(a.id) - place(b.id),
  );
  const moved = changes.flatMap((change) => viewMoved(change, changes, [from, to], context));
  const end = ({ label, date, href }: Milestone): EndView => ({ label, date, href });
  return {
    id: `to-${to.id}`,
    title: titlePeriod(from, to, moved.length > 0),
    from: end(from),
    to: end(to),
    summary: summarise(changes, moved),
    rubric: compareRubrics(from.ranking, to.ranking).map(wordRubricChange),
    moved,
    still: changes.length - moved.length,
  };
}
