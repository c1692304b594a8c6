import { GROUPS } from "#lib/domain/edition.ts";
import type { Judged } from "#lib/files/tables/judged.ts";
import {
  type Column,
  date,
  decimal,
  makeTable,
  type Table,
  text,
  truth,
  whole,
} from "#lib/files/tables/table.ts";
import type { Evaluated } from "#lib/ranking/score-providers.ts";
import { formatTotal } from "#lib/scoring/display.ts";
import { FULL_SCORE } from "#lib/scoring/interval.ts";
import { printPlace } from "#lib/views/words/format-points.ts";
import { listsScore } from "#lib/views/words/group-view.ts";

/** What of a provider stands in a row of a list; `total` and `standing` are null where lists show neither. */
export type Placed = Pick<Evaluated, "known" | "group" | "provisional" | "criteria"> & {
  id: string;
  data: { name: string };
  total: Evaluated["total"] | null;
  standing: Pick<
    NonNullable<Evaluated["standing"]>,
    "rank" | "place" | "shared" | "best" | "worst"
  > | null;
};

/** Decimals of a score on the scale of ten. */
const DIGITS = 2;

const MILLI = { minimum: 0, maximum: FULL_SCORE };

/** The end of a score, to the nearest milli-point. */
function toMilli(total: number, weightSum: number): number {
  return Math.floor((2 * total + weightSum) / (2 * weightSum));
}

/** Columns on where a provider stands, at weights that add to `weightSum`. */
export function standingColumns(weightSum: number): Column<Placed>[] {
  const score = (end: "lo" | "hi", name: string, words: string): Column<Placed>[] => [
    decimal(
      name,
      `${words}, 0 to 10; empty in groups without a place that lists leave out.`,
      ({ total }) => total && formatTotal(total[end], weightSum, DIGITS),
      { minimum: 0, maximum: 10 },
    ),
    whole(
      `${name}_milli_points`,
      "The same in milli-points, 0 to 100000, rounded to the nearest.",
      ({ total }) => total && toMilli(total[end], weightSum),
      MILLI,
    ),
    whole(
      `${name}_total`,
      "The same exactly: the sum over all criteria of weight times milli-points, by which is ranked.",
      ({ total }) => total?.[end] ?? null,
      { minimum: 0 },
    ),
  ];
  return [
    text("group", "ranked, or why it has no place.", ({ group }) => group, {
      required: true,
      enum: GROUPS,
    }),
    whole(
      "rank",
      "1 + how many have a larger evidenced score.",
      ({ standing }) => standing?.rank ?? null,
      {
        minimum: 1,
      },
    ),
    text(
      "place",
      "The place as pages show it: shared (1=) by those less than 0.1 of 10 below the first of them.",
      ({ standing }) => standing && printPlace(standing),
      { pattern: "\\d+=?" },
    ),
    truth(
      "provisional",
      "Whether the place rests on less evidence than a firm one needs.",
      ({ provisional }) => provisional,
    ),
    whole(
      "verified",
      "The known share: how much of what is asked has an answer with a source, in percent, rounded down, at the published weights.",
      ({ known }) => known,
      { required: true, minimum: 0, maximum: 100 },
    ),
    ...score("lo", "evidenced", "The score that sources prove"),
    ...score("hi", "possible", "The score if everything unknown turned out best"),
    whole(
      "best_rank",
      "The best rank that filling the gaps could give.",
      ({ standing }) => standing?.best ?? null,
      {
        minimum: 1,
      },
    ),
    whole(
      "worst_rank",
      "The worst rank that filling the gaps could give.",
      ({ standing }) => standing?.worst ?? null,
      {
        minimum: 1,
      },
    ),
  ];
}

/** Two columns for each criterion: the ends of its score. */
export function criterionColumns(
  criteria: readonly { id: string; data: { title: string } }[],
): Column<Placed>[] {
  return criteria.flatMap(({ id, data: { title } }, index) =>
    (["lo", "hi"] as const).map((end) =>
      whole(
        `score_${id}_${end}`,
        `${title}: the ${end === "lo" ? "evidenced" : "possible"} score in milli-points.`,
        ({ total, criteria: scores }: Placed) => total && (scores[index]?.score[end] ?? null),
        MILLI,
      ),
    ),
  );
}

/** Columns on what a row is of and where it can be read. */
export function aboutColumns({
  edition,
  ranking,
  pageOf,
  websiteOf,
}: Judged): Column<{ id: string }>[] {
  return [
    text("website", "Its own site.", ({ id }) => websiteOf(id)),
    date("as_of", "The day for which the facts hold.", () => ranking.data.as_of),
    text("edition", "The frozen edition that this is, or next.", () => edition, { required: true }),
    text("page", "Where the sources and dates behind every number stand.", ({ id }) => pageOf(id), {
      required: true,
    }),
  ];
}

/** Columns that say who a row is about. */
export const NAME_COLUMNS: readonly Column<{ id: string; data: { name: string } }>[] = [
  text("provider", "Its id.", ({ id }) => id, { required: true }),
  text("name", "Its name as it writes it.", ({ data }) => data.name, { required: true }),
];

/** Leaves out the score where lists do. */
export function placeListed<Provider extends Omit<Placed, "total"> & Pick<Evaluated, "total">>(
  provider: Provider,
): Placed {
  return listsScore(provider.group) ? provider : { ...provider, total: null };
}

/** One row for each provider, in the order of the list. */
export function makeProvidersTable(judged: Judged): Table {
  const { title, ranking } = judged;
  return makeTable<Placed>(
    {
      title: `${title}: providers`,
      description:
        "One row for each provider in the order of the list: those with a place, then the other groups by name.",
      key: ["provider"],
    },
    [
      ...NAME_COLUMNS,
      ...standingColumns(ranking.weightSum),
      ...criterionColumns(ranking.criteria),
      ...aboutColumns(judged),
    ],
    ranking.providers.map(placeListed),
  );
}
