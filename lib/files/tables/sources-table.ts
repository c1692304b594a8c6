import { BASES, type Source } from "#lib/domain/source.ts";
import type { Judged } from "#lib/files/tables/judged.ts";
import { type Column, date, makeTable, type Table, text } from "#lib/files/tables/table.ts";

interface OwnedSource {
  file: (typeof FILES)[number];
  owner: string;
  id: string;
  source: Source;
}

/** Whose sources they are. */
const FILES = ["provider", "ledger"] as const;

type Sources = Readonly<Record<string, Source>>;

function listOwned(file: OwnedSource["file"], owner: string, sources: Sources): OwnedSource[] {
  return Object.entries(sources).map(([id, source]) => ({ file, owner, id, source }));
}

const REQUIRED = { required: true };

const COLUMNS: readonly Column<OwnedSource>[] = [
  text("file", "Whether a provider's facts or the rows of a ledger name it.", ({ file }) => file, {
    ...REQUIRED,
    enum: FILES,
  }),
  text("owner", "The id of that provider or ledger.", ({ owner }) => owner, REQUIRED),
  text("source", "Its id there.", ({ id }) => id, REQUIRED),
  text("title", "What the page or document is called.", ({ source }) => source.title, REQUIRED),
  text("publisher", "Who published it.", ({ source }) => source.publisher, REQUIRED),
  text("basis", "Who speaks; guide alone earns no point.", ({ source }) => source.basis, {
    ...REQUIRED,
    enum: BASES,
  }),
  text("url", "Its address.", ({ source }) => source.url ?? null),
  text(
    "where",
    "Where it can be found if it has no address.",
    ({ source }) => source.where ?? null,
  ),
  text("seen", "live: the page itself was read, and no copy.", ({ source }) => source.seen ?? null),
  date("read", "The day it was read.", ({ source }) => source.read ?? null),
  date("copy_date", "The day the copy was made.", ({ source }) => source.copy_date ?? null),
  date("published", "The day it was published.", ({ source }) => source.published ?? null),
  text("reprint_of", "Who published it first.", ({ source }) => source.reprint_of ?? null),
  text("says", "Words as they stand there.", ({ source }) => source.says ?? null),
  text("note", "What a reader should know about it.", ({ source }) => source.note ?? null),
];

/** Every source of every provider, and of the ledgers. */
export function makeSourcesTable(
  { title, ranking }: Judged,
  ledgers: readonly { id: string; data: { sources: Sources } }[],
): Table {
  return makeTable(
    {
      title: `${title}: sources`,
      description: "Where facts and rows can be read, and when they were.",
      key: ["file", "owner", "source"],
    },
    COLUMNS,
    [
      ...ranking.providers.flatMap(({ id, data }) => listOwned("provider", id, data.sources)),
      ...ledgers.flatMap(({ id, data }) => listOwned("ledger", id, data.sources)),
    ],
  );
}
