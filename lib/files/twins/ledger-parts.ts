import {
  type Block,
  join,
  type Line,
  link,
  list,
  paragraph,
  section,
  table,
} from "#lib/files/twins/nodes.ts";
import { sourcesPart } from "#lib/files/twins/shared-parts.ts";
import type { Twin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import type { CellView, LedgerTableView } from "#lib/views/ledgers/ledger-table.ts";
import { viewLedger } from "#lib/views/ledgers/ledger-view.ts";
import { viewPrices } from "#lib/views/ledgers/prices-view.ts";

/** What stands in a cell; where the source gives nothing, that is said. */
function lineCell({ parties, text, note, old }: CellView): Line {
  if (parties.length > 0)
    return join(
      parties.map(({ name, href }) => (href === null ? name : [link(name, href)])),
      ", ",
    );
  if (text === null) return "not given";
  return [text, ...(old ? ["(old)"] : []), ...(note === null ? [] : [`(${note})`])].join(" ");
}

function tablePart({ columns, rows }: LedgerTableView): Block[] {
  return table(
    [...columns.map(({ title }) => title), "Sources", "Note"],
    rows.map(({ cells, sources, workedOut, note }): Line[] => [
      ...cells.map(lineCell),
      sources.map(({ number }) => number).join(", ") || "none",
      [
        ...(workedOut === null ? [] : [`Worked out: ${workedOut}`]),
        ...(note === null ? [] : [note]),
      ].join(" "),
    ]),
  );
}

/** A ledger as Markdown: every row with the numbers of its sources. */
export function makeLedgerTwin(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  ledger: string,
): Twin {
  const view = viewLedger(compiled, category.id, ledger);
  return {
    title: view.title,
    category,
    blocks: [
      paragraph(view.summary),
      paragraph(`${view.count}.`),
      ...(view.counted.length === 0
        ? []
        : [paragraph(`Counted from these rows: ${view.counted.join(", ")}.`)]),
      ...section(2, "Rows", tablePart(view.table)),
      ...sourcesPart(view.sources),
    ],
  };
}

/** The page of a category's prices as Markdown. */
export function makePricesTwin(compiled: CompiledCatalog, category: ScoredCategory): Twin {
  const view = viewPrices(compiled, category.id);
  const { scored } = view;
  return {
    title: view.heading,
    category,
    blocks: [
      paragraph(view.lead),
      ...view.ledgers.flatMap(({ title, summary, table: rows }) =>
        section(2, title, [paragraph(summary), ...tablePart(rows)]),
      ),
      ...section(2, "What to ask", list(view.ask.map(({ title, text }) => `${title}: ${text}`))),
      ...(scored === null
        ? []
        : section(2, "How prices count", [
            paragraph(
              join([[link(scored.title, scored.href)], `weighs ${scored.weight} %.`, scored.text]),
            ),
          ])),
      ...sourcesPart(view.sources),
    ],
  };
}
