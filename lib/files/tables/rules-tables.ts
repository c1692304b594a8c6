import type { Rules } from "#lib/domain/category.ts";
import type { Judged } from "#lib/files/tables/judged.ts";
import {
  date,
  decimal,
  joinCell,
  makeTable,
  type Table,
  text,
  truth,
  whole,
} from "#lib/files/tables/table.ts";
import type { Rubric } from "#lib/ranking/score-providers.ts";
import { LEVEL_GAP } from "#lib/scoring/places.ts";

const PERCENT = { minimum: 0, maximum: 100 };
const REQUIRED = { required: true };

/** The criteria with their weights, and where something has to be known for a place. */
export function makeCriteriaTable({ title, ranking }: Judged): Table {
  const { known_in = [], firm } = ranking.data.eligibility;
  return makeTable<Rubric["criteria"][number]>(
    {
      title: `${title}: criteria`,
      description: "What is judged, by falling weight.",
      key: ["criterion"],
    },
    [
      text("criterion", "Its id.", ({ id }) => id, REQUIRED),
      text("title", "Its title.", ({ data }) => data.title, REQUIRED),
      whole("weight", "Its published weight.", ({ data }) => data.weight, {
        ...REQUIRED,
        minimum: 0,
      }),
      text("question", "What it asks.", ({ data }) => data.question, REQUIRED),
      truth("place_needs", "Whether a place needs something known in it.", ({ id }) =>
        known_in.includes(id),
      ),
      truth("firm_place_needs", "Whether a firm place needs something known in it.", ({ id }) =>
        (firm?.known_in ?? []).includes(id),
      ),
    ],
    ranking.criteria,
  );
}

/** The rules that decide who has a place, in one row. */
export function makeRulesTable({ folder, title, edition, digest, ranking }: Judged): Table {
  return makeTable<Rules>(
    {
      title: `${title}: rules`,
      description: "Who has a place, and which places are shared, in one row.",
      key: ["edition"],
      foreignKeys: [
        { fields: ["closed_fact"], table: `${folder}/declarations`, to: ["fact"] },
        { fields: ["trading_fact"], table: `${folder}/declarations`, to: ["fact"] },
        { fields: ["beside_fact"], table: `${folder}/declarations`, to: ["fact"] },
      ],
    },
    [
      text("edition", "The frozen edition that this is, or next.", () => edition, REQUIRED),
      text("digest", "The SHA-256 of the frozen edition's file.", () => digest, {
        pattern: "[0-9a-f]{64}",
      }),
      date(
        "as_of",
        "The day for which the facts hold, and from which months are counted.",
        ({ as_of }) => as_of,
      ),
      text(
        "closed_fact",
        "Known: it has shut down.",
        ({ eligibility }) => eligibility.closed?.fact ?? null,
      ),
      text(
        "trading_fact",
        "The date that shows recent activity.",
        ({ eligibility }) => eligibility.trading?.fact ?? null,
      ),
      whole(
        "trading_within_months",
        "How many months before the day it may lie.",
        ({ eligibility }) => eligibility.trading?.within_months ?? null,
        { minimum: 0 },
      ),
      text(
        "beside_fact",
        "The kind of provider; who is proven to be of one of the next column stands beside the ranking.",
        ({ eligibility }) => eligibility.beside?.fact ?? null,
      ),
      text("beside_values", "The kinds that do, with a space between.", ({ eligibility }) =>
        joinCell(eligibility.beside?.in ?? []),
      ),
      text(
        "beside_title",
        "What their group is called.",
        ({ eligibility }) => eligibility.beside?.title ?? null,
      ),
      decimal(
        "place_needs_verified",
        "The percent that have to be verified for a place.",
        ({ eligibility }) => eligibility.known_share?.at_least ?? null,
        PERCENT,
      ),
      decimal(
        "firm_place_needs_verified",
        "The percent that have to be verified for a place that is more than provisional.",
        ({ eligibility }) => eligibility.firm?.known_share?.at_least ?? null,
        PERCENT,
      ),
      whole(
        "level_gap",
        "A score less than so many milli-points below the first of a place shares that place.",
        () => LEVEL_GAP,
        { ...REQUIRED, minimum: 0 },
      ),
      text(
        "when_old",
        "Whether what is past its shelf life keeps its points, or counts as unknown.",
        (rules) => rules.when_old,
        {
          enum: ["keep", "unknown"],
        },
      ),
    ],
    [ranking.data],
  );
}
