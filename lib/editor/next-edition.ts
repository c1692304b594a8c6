import type { AcceptedScore, AcceptedScores } from "#lib/domain/edition.ts";
import type { EntryId } from "#lib/domain/ids.ts";
import { digestFacts } from "#lib/editor/digest-facts.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import type { Evaluated } from "#lib/ranking/score-providers.ts";
import { formatPoints } from "#lib/scoring/display.ts";

/** The folder of a category's accepted scores, below the content folder. */
export function acceptedFolder(category: string): string {
  return `${category}/editions/next`;
}

/** The file of a provider's accepted score, below the content folder. */
export function acceptedFile(category: string, provider: EntryId): string {
  return `${acceptedFolder(category)}/${provider}.yml`;
}

/** The accepted score of a provider as it stands now. */
export function acceptScore(provider: Evaluated): AcceptedScore {
  return {
    group: provider.group,
    ...(provider.provisional && { provisional: "yes" as const }),
    known: provider.known,
    criteria: Object.fromEntries(
      provider.criteria.map(({ criterion, score }) => [
        criterion,
        [score.lo, score.hi] as [number, number],
      ]),
    ),
    digest: digestFacts(provider),
  };
}

/** The scores of a category as the catalog has them, to be accepted. */
export function acceptScores(category: ScoredCategory): AcceptedScores {
  return Object.fromEntries(
    category.providers.map((provider) => [provider.id, acceptScore(provider)]),
  );
}

/** The text of a provider's accepted score. */
export function printAcceptedScore({
  group,
  provisional,
  known,
  criteria,
  digest,
}: AcceptedScore): string {
  return [
    "# Made by `npm run accept`. Scores in thousandths of a point of 100, proven and possible.",
    `group: ${group}`,
    ...(provisional === undefined ? [] : [`provisional: ${provisional}`]),
    `known: ${known}`,
    Object.keys(criteria).length === 0 ? "criteria: {}" : "criteria:",
    ...Object.entries(criteria).map(([criterion, [lo, hi]]) => `  ${criterion}: [${lo}, ${hi}]`),
    `digest: "${digest}"`,
    "",
  ].join("\n");
}

/** One difference between accepted and present scores; `provider` is null where none was accepted at all. */
interface ScoreChange {
  provider: EntryId | null;
  words: string;
}

/**
 * What differs between the accepted scores and those of the catalog: one phrase a provider. Empty when nothing does. Of
 * those in `unread` a score was accepted, in a file that cannot be read.
 */
export function listChanges(
  accepted: AcceptedScores,
  current: AcceptedScores,
  unread: ReadonlySet<EntryId> = new Set(),
): ScoreChange[] {
  const isFirst = Object.keys(accepted).length === 0 && unread.size === 0;
  if (isFirst && Object.keys(current).length > 0)
    return [{ provider: null, words: "no scores were accepted yet" }];
  const ids = [...new Set([...Object.keys(accepted), ...Object.keys(current)])].sort();
  return ids.flatMap((id): ScoreChange[] => {
    // An id may be the name of something that every object has.
    const of = (scores: AcceptedScores) => (Object.hasOwn(scores, id) ? scores[id] : undefined);
    const [before, after] = [of(accepted), of(current)];
    if (!after) return [{ provider: id, words: `${id} is gone` }];
    if (!before) {
      const what = unread.has(id) ? "is written anew" : "is new";
      return [{ provider: id, words: `${id} ${what}: ${wordWhole(after)}` }];
    }
    const isSame = printAcceptedScore(before) === printAcceptedScore(after);
    return isSame ? [] : [{ provider: id, words: wordChange(id, before, after) }];
  });
}

/** A score's group in words; the place of one that is ranked may be provisional. */
function wordGroup({ group, provisional }: AcceptedScore): string {
  return provisional === undefined ? group : `${group} (provisional)`;
}

/** Digits after the point with which every thousandth of a point of 100 shows on the scale of 10. */
const ALL_DIGITS = 4;

/** Proven and possible score on the scale of the site. */
function wordScore([lo, hi]: readonly [number, number], digits = 1): string {
  const [proven, possible] = [formatPoints(lo, digits), formatPoints(hi, digits)];
  return proven === possible ? proven : `${proven} to ${possible}`;
}

/** Two scores with as few digits as tell them apart. */
function wordMove(old: readonly [number, number], now: readonly [number, number]): string {
  const word = (digits: number): string => `${wordScore(old, digits)} -> ${wordScore(now, digits)}`;
  const enough = [1, 2, 3].find((digits) => wordScore(old, digits) !== wordScore(now, digits));
  return word(enough ?? ALL_DIGITS);
}

/** A whole score in words. */
function wordWhole(score: AcceptedScore): string {
  const intervals = Object.entries(score.criteria).map(
    ([criterion, of]) => `${criterion} ${wordScore(of)}`,
  );
  return `${wordGroup(score)}, known ${score.known} %, ${intervals.join(", ")}`;
}

function wordChange(id: string, before: AcceptedScore, after: AcceptedScore): string {
  const moved = Object.entries(after.criteria).flatMap(([criterion, now]) => {
    const old = before.criteria[criterion];
    if (old && old[0] === now[0] && old[1] === now[1]) return [];
    return [`${criterion} ${old ? wordMove(old, now) : `nothing -> ${wordScore(now)}`}`];
  });
  const [old, now] = [wordGroup(before), wordGroup(after)];
  if (before.known !== after.known) moved.push(`known ${before.known} % -> ${after.known} %`);
  if (old !== now) moved.unshift(`${old} -> ${now}`);
  return `${id}: ${moved.length > 0 ? moved.join(", ") : "facts changed, scores did not"}`;
}
