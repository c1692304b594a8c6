import { createHash } from "node:crypto";
import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import { type ContentFile, parseFile } from "#lib/content/files/parse-file.ts";
import type { Category } from "#lib/domain/category.ts";
import { nameUnits } from "#lib/domain/declare-units.ts";
import { sourcesOf } from "#lib/domain/fact.ts";
import { FROZEN, type FrozenFile, type FrozenLedger } from "#lib/domain/frozen-edition.ts";
import { isLedgerSource } from "#lib/domain/ledger.ts";
import type { Source } from "#lib/domain/source.ts";
import { acceptScore } from "#lib/editor/next-edition.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";

/** The data of an entry as its file holds them. Throws if the file is not among `files`. */
function readRaw<Data>(entry: { file: string }, files: readonly ContentFile[]): Data {
  const file = files.find((one) => one.path === entry.file);
  const parsed = file && parseFile(file, []);
  if (!parsed) throw new Error(`${entry.file} cannot be read again.`);
  return parsed.data as Data;
}

/** A provider with its facts as written, and those sources of its file that they name: rows keep theirs in their ledger. */
function freezeProvider(provider: ScoredProvider, files: readonly ContentFile[]) {
  const { facts } = readRaw<{ facts: Record<string, unknown> }>(provider, files);
  const named = new Set(Object.values(provider.facts).flatMap(sourcesOf));
  const sources: Record<string, Source> = Object.fromEntries(
    Object.entries(provider.data.sources).filter(([id]) => named.has(id) && !isLedgerSource(id)),
  );
  const rank = provider.standing?.rank ?? null;
  return { name: provider.data.name, rank, score: acceptScore(provider), facts, sources };
}

/** The ledgers with their rows as written; none where the category has none. */
function freezeLedgers(
  { ledgers }: ScoredCategory,
  data: Pick<Category, "ledgers">,
  files: readonly ContentFile[],
) {
  const kept = ledgers.flatMap((ledger): [string, FrozenLedger][] => {
    const declaration = data.ledgers?.[ledger.id];
    const { rows } = readRaw<{ rows: unknown[] }>(ledger, files);
    return declaration ? [[ledger.id, { ...declaration, sources: ledger.data.sources, rows }]] : [];
  });
  return kept.length === 0 ? {} : { ledgers: Object.fromEntries(kept) };
}

/**
 * What an edition keeps: the rubric, the ledgers, and of each provider its score, its rank, and its facts with their
 * sources. All facts and rows are kept, since a later rubric may read what this one does not.
 */
export function makeFrozenEdition(
  category: ScoredCategory,
  files: readonly ContentFile[],
): Omit<FrozenFile, "digest"> {
  const written = nameUnits(category.data);
  const { as_of, shelf_life, when_old, eligibility, units, facts } = written;
  return {
    kind: FROZEN,
    as_of,
    shelf_life,
    when_old,
    eligibility,
    ...(units && { units }),
    facts,
    criteria: Object.fromEntries(category.criteria.map(({ id, data }) => [id, data])),
    ...freezeLedgers(category, written, files),
    providers: Object.fromEntries(
      category.providers.map((provider) => [provider.id, freezeProvider(provider, files)]),
    ),
  };
}

/** The digest of a frozen file: SHA-256 of all that follows its first line, which holds the digest itself. */
export function digestFrozenText(text: string): string {
  const rest = text.slice(text.indexOf("\n") + 1);
  return createHash("sha256").update(rest).digest("hex");
}

/** Depth from which the file is written on one line a thing: a fact, a source, a measure; and so is every row. */
const FLOW_DEPTH = 4;

/** The text of a frozen edition, its digest on the first line. */
export function printFrozenEdition(edition: Omit<FrozenFile, "digest">): string {
  const document = new Document(edition, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node, path) => {
      const depth = path.filter((one) => isMap(one)).length;
      const isSmall = node.items.every((item) => isScalar(item));
      const isRow = isSeq(path.at(-1));
      if (depth >= FLOW_DEPTH || isRow || (isSmall && depth > 0)) node.flow = true;
    },
  });
  const rest = [
    "# Frozen by `npm run edition`. Nothing here may change: the digest is the SHA-256 of all lines below the first.",
    document.toString({ lineWidth: 160, flowCollectionPadding: true }),
  ].join("\n");
  return `digest: "${digestFrozenText(`\n${rest}`)}"\n${rest}`;
}
