import type { AcceptedScore, NextEdition } from "#lib/domain/edition.ts";
import { digestFacts } from "#lib/editor/digest-facts.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import type { Evaluated } from "#lib/ranking/score-providers.ts";

/** The accepted score of a provider as it stands now. */
export function acceptScore(provider: Evaluated): AcceptedScore {
  return {
    group: provider.group,
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

/** The edition being worked on, from the catalog as it is; providers by id, so that the file does not depend on ranks. */
export function makeNextEdition(category: ScoredCategory): NextEdition {
  const providers = [...category.providers].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    as_of: category.data.as_of,
    scores: Object.fromEntries(providers.map((provider) => [provider.id, acceptScore(provider)])),
  };
}

function printScore(id: string, { group, known, criteria, digest }: AcceptedScore): string {
  const intervals = Object.entries(criteria).map(
    ([criterion, [lo, hi]]) => `${criterion}: [${lo}, ${hi}]`,
  );
  return `  ${id}: { group: ${group}, known: ${known}, criteria: { ${intervals.join(", ")} }, digest: "${digest}" }`;
}

/** The text of `editions/next.yml`: one line a provider, so that changes to two of them never collide. */
export function printNextEdition({ as_of, scores }: NextEdition): string {
  return [
    "# Made by `npm run accept`. Scores in thousandths of a point of 100, proven and possible.",
    `as_of: ${as_of}`,
    Object.keys(scores).length === 0 ? "scores: {}" : "scores:",
    ...Object.entries(scores).map(([id, score]) => printScore(id, score)),
    "",
  ].join("\n");
}

/** One difference between accepted and present scores; `provider` is null where it is about the edition as a whole. */
interface EditionChange {
  provider: string | null;
  words: string;
}

/** What differs between the accepted edition and the catalog: one phrase a provider. Empty when nothing does. */
export function listChanges(accepted: NextEdition | null, current: NextEdition): EditionChange[] {
  if (!accepted) return [{ provider: null, words: "no scores were accepted yet" }];
  const changes: EditionChange[] = [];
  if (accepted.as_of !== current.as_of) {
    const words = `the date moved from ${accepted.as_of} to ${current.as_of}`;
    changes.push({ provider: null, words });
  }
  const ids = [
    ...new Set([...Object.keys(accepted.scores), ...Object.keys(current.scores)]),
  ].sort();
  for (const id of ids) {
    const [before, after] = [accepted.scores[id], current.scores[id]];
    const words = !before
      ? wordNew(id, after)
      : !after
        ? `${id} is gone`
        : printScore(id, before) === printScore(id, after)
          ? null
          : wordChange(id, before, after);
    if (words !== null) changes.push({ provider: id, words });
  }
  return changes;
}

function wordNew(id: string, score: AcceptedScore | undefined): string {
  if (!score) return `${id} is new`;
  const intervals = Object.entries(score.criteria).map(
    ([criterion, [lo, hi]]) => `${criterion} ${lo} to ${hi}`,
  );
  return `${id} is new: ${score.group}, known ${score.known} %, ${intervals.join(", ")}`;
}

function wordChange(id: string, before: AcceptedScore, after: AcceptedScore): string {
  const moved = Object.entries(after.criteria).flatMap(([criterion, [lo, hi]]) => {
    const old = before.criteria[criterion];
    if (old && old[0] === lo && old[1] === hi) return [];
    return [`${criterion} ${old ? `${old[0]} to ${old[1]}` : "nothing"} -> ${lo} to ${hi}`];
  });
  if (before.group !== after.group) moved.unshift(`${before.group} -> ${after.group}`);
  if (before.known !== after.known) moved.push(`known ${before.known} % -> ${after.known} %`);
  return `${id}: ${moved.length > 0 ? moved.join(", ") : "facts changed, scores did not"}`;
}
