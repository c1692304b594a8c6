import { type Block, list, paragraph, section, table } from "#lib/files/twins/nodes.ts";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import type { CriterionView, MeasureView, ScoreView } from "#lib/views/words/criterion-view.ts";

/** A criterion's score as a range, both ends in words. */
export function wordScore({ proven, possible, exact }: ScoreView): string {
  return exact ? `${proven} of 10, nothing open` : `${proven} to ${possible} of 10`;
}

function lineMeasure({ title, earned, facts, note }: MeasureView): string {
  const read = facts.map((fact) => `${fact.title}: ${fact.shortValue}`).join("; ");
  return [
    `${title}: ${earned}.`,
    ...(read === "" ? [] : [`${read}.`]),
    ...(note ? [note] : []),
  ].join(" ");
}

function criterionPart({ title, score, weight, measures }: CriterionView): Block[] {
  return section(3, title, [
    paragraph(`${wordScore(score)}; weighs ${weight} %.`),
    ...list(measures.map(lineMeasure)),
  ]);
}

/** Why a provider has its score, criterion by criterion, and what would change it. */
export function scoreParts(view: ProviderView): Block[] {
  const { criteria, open, row } = view;
  const scores = table(
    ["Criterion", "Weight", "Score, proven to possible", "Verified"],
    criteria.map(({ title, weight, score, known }) => [
      title,
      `${weight} %`,
      wordScore(score),
      known === null ? "nothing applies" : `${known} %`,
    ]),
  );
  return [
    ...section(2, "Why this score", [...scores, ...criteria.flatMap(criterionPart)]),
    ...(row.listsScore
      ? section(2, "What would change it", [
          ...(open.facts.length === 0
            ? [paragraph("Nothing is open.")]
            : [paragraph(`${open.open} points of 10 are open.`)]),
          ...list(
            open.facts.map(
              ({ title, state, worth }) => `${title}: ${worth} points at most; ${state}.`,
            ),
          ),
          ...(open.more === 0 ? [] : [paragraph(`And ${open.more} more, each worth less.`)]),
        ])
      : []),
  ];
}
