import { BASES, type Source } from "#lib/domain/source.ts";
import { type FactRow, listFactRows } from "#lib/files/tables/fact-rows.ts";
import type { Judged } from "#lib/files/tables/judged.ts";
import {
  type Column,
  date,
  decimal,
  joinCell,
  makeTable,
  type Table,
  text,
  truth,
  whole,
} from "#lib/files/tables/table.ts";
import { PUBLISHED_STATES } from "#lib/views/words/published-state.ts";

interface NumberedRow extends FactRow {
  provider: string;
  fact: string;
  /** How the provider's file describes each of its sources. */
  cited: readonly Source[];
  number: number;
}

const REQUIRED = { required: true };

const COLUMNS: readonly Column<NumberedRow>[] = [
  text("provider", "The provider's id.", ({ provider }) => provider, REQUIRED),
  text("fact", "The id of the declared fact.", ({ fact }) => fact, REQUIRED),
  whole("row", "Counts the rows of this fact of this provider.", ({ number }) => number, {
    ...REQUIRED,
    minimum: 1,
  }),
  text(
    "state",
    "How the answer stands. known: it counts. bounds: between min and max, an empty end is open. one-of: one of the options in member. open-set: the members named, and perhaps others. disputed: sources disagree, each claim has a number. told: only the published guide says so. unknown: looked for, not found. not-looked: nobody has looked. not-found: not published, which counts as no. not-applicable: it has no meaning here. via: it belongs to another provider. expired: too old to prove anything.",
    ({ state }) => state,
    { ...REQUIRED, enum: PUBLISHED_STATES },
  ),
  text(
    "value",
    "The answer: yes or no, a number, an option's id, a date or a text; of a member of a set whether it is in it; none for a set without members. Empty where it is not known.",
    ({ value }) => value,
  ),
  decimal("min", "The least that a number can be.", ({ least }) => least),
  decimal("max", "The most that a number can be.", ({ most }) => most),
  text("member", "The member or option that the row is about.", ({ member }) => member),
  text("level", "The level of the member.", ({ level }) => level),
  text("only_if", "On what condition the member is in the set.", ({ onlyIf }) => onlyIf),
  whole("claim", "Which of several claims the row belongs to.", ({ claim }) => claim, {
    minimum: 1,
  }),
  date("as_of", "The day it holds for; empty: undated.", ({ asOf }) => asOf),
  truth("old", "Whether it is past its shelf life, and still counts.", ({ old }) => old, REQUIRED),
  text("via", "The provider that it belongs to.", ({ via }) => via),
  text(
    "said",
    "What was said that does not count: by the published guide alone, or too long ago.",
    ({ said }) => said,
  ),
  text("sources", "The ids of the provider's sources, with a space between.", ({ sources }) =>
    joinCell(sources),
  ),
  text("basis", "Who speaks in them, each once, with a space between.", ({ cited }) =>
    joinCell(BASES.filter((basis) => cited.some((source) => source.basis === basis))),
  ),
  text(
    "addresses",
    "The web addresses of those that have one, with a space between.",
    ({ cited }) => joinCell(cited.flatMap(({ url }) => url ?? [])),
  ),
  text("ledger", "The ledger that it is counted from.", ({ counted }) => counted?.ledger ?? null),
  whole("ledger_rows", "From how many of its rows.", ({ counted }) => counted?.rows ?? null, {
    minimum: 0,
  }),
  text("method", "How it was counted.", ({ method }) => method),
  text("note", "What a reader should know about it.", ({ note }) => note),
  text("reason", "Where was looked, or why it does not apply.", ({ reason }) => reason),
  date("looked", "When somebody looked.", ({ looked }) => looked),
];

/** Every fact of every provider, one row a value: the long table. */
export function makeFactsTable({ folder, title, ranking }: Judged): Table {
  const rules = ranking.data;
  const rows = ranking.providers.flatMap(({ id: provider, facts, data: { sources } }) =>
    Object.entries(rules.facts).flatMap(([id, declaration]) => {
      const fact = facts[id] ?? { state: "not-looked" };
      return listFactRows(fact, { id, declaration, rules, sources }).map(
        (row, index): NumberedRow => ({
          ...row,
          provider,
          fact: id,
          cited: row.sources.flatMap((one) => sources[one] ?? []),
          number: index + 1,
        }),
      );
    }),
  );
  return makeTable(
    {
      title: `${title}: facts`,
      description:
        "Every declared fact of every provider, one row a value: a set has one for each member, a dispute one for each claim.",
      key: ["provider", "fact", "row"],
      foreignKeys: [
        { fields: ["provider"], table: `${folder}/providers` },
        { fields: ["fact"], table: `${folder}/declarations` },
      ],
    },
    COLUMNS,
    rows,
  );
}
