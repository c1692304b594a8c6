import { amountOf } from "#lib/domain/cell-values.ts";
import type { LedgerRow } from "#lib/domain/ledger.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { dateOfRow, unitOfColumn } from "#lib/views/ledgers/cell-words.ts";
import { listIncidents } from "#lib/views/provider/list-incidents.ts";
import {
  findOwnRows,
  type OwnRowsContext,
  type OwnRowsView,
  viewOwnRows,
} from "#lib/views/provider/own-rows.ts";
import { formatNumber } from "#lib/views/words/format-value.ts";

/** What fell into one year. `share` is its height against the largest, in percent; places along the axis are in percent too. */
interface YearView {
  year: number;
  from: number;
  width: number;
  share: number;
  label: string | null;
}

/** Amounts by year with incidents on the same axis. */
export interface TimelineView {
  years: YearView[];
  marks: { at: number; title: string }[];
  /** What all rows add up to. */
  total: string | null;
  /** What the rows add up to whose year is not known, or only in part: they stand in no bar. */
  undated: string | null;
  rows: OwnRowsView | null;
}

type Sum = { least: number; most: number | null };

function add(rows: readonly LedgerRow[], column: string): Sum {
  return rows
    .flatMap(({ cells }) => (cells[column] ? [amountOf(cells[column])] : []))
    .reduce<Sum>(
      (sum, { least, most }) => ({
        least: sum.least + least,
        most: sum.most === null || most === null ? null : sum.most + most,
      }),
      { least: 0, most: 0 },
    );
}

/** When something was, in years: the middle of the month, or of the year where no month is known. */
function placeDate(date: PartialDate): number {
  const [year, month] = date.split("-").map(Number);
  return (year ?? 0) + (month === undefined ? 0.5 : (month - 0.5) / 12);
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

interface Drawn {
  timeline: { ledger: string; sum: string };
  rows: readonly LedgerRow[];
  category: ScoredCategory;
}

/** A sum in the unit of its column, large money in short, as far as it is proven; null where nothing is. */
function wordSum({ least, most }: Sum, { timeline, category }: Drawn): string | null {
  const column = category.data.ledgers?.[timeline.ledger]?.columns[timeline.sum];
  if (!column || least === 0) return null;
  const text = formatNumber(least, unitOfColumn(column), true);
  return most === least ? text : `${text} or more`;
}

function viewYears(drawn: Drawn, first: number, last: number): YearView[] {
  const { rows, timeline } = drawn;
  const width = 100 / (last - first + 1);
  const sums = Array.from({ length: last - first + 1 }, (_, index) => {
    const of = rows.filter((row) => yearOf(dateOfRow(row) ?? "") === first + index);
    return add(of, timeline.sum);
  });
  const largest = Math.max(1, ...sums.map(({ least }) => least));
  return sums.map((sum, index) => ({
    year: first + index,
    from: index * width,
    width,
    share: (100 * sum.least) / largest,
    label: wordSum(sum, drawn),
  }));
}

/** What the part of a page is called that draws a category's amounts and the incidents by year. */
export function titleTimeline({ data }: ScoredCategory): string {
  const title = data.timeline && data.ledgers?.[data.timeline.ledger]?.title;
  return title === undefined ? "Incidents" : `${title} and incidents`;
}

/** What happened around a provider by year; null where nothing did. */
export function viewTimeline(
  provider: ScoredProvider,
  context: OwnRowsContext,
): TimelineView | null {
  const { category } = context;
  const { timeline, as_of } = category.data;
  const incidents = listIncidents(provider);
  const rows = timeline ? findOwnRows(timeline.ledger, provider, category) : [];
  if (!timeline || rows.length + incidents.length === 0) return null;
  const dates = [...rows.map(dateOfRow), ...incidents.map(({ date }) => date)];
  const known = dates.flatMap((date) => (date === null ? [] : [yearOf(date)]));
  const last = Math.max(yearOf(as_of), ...known);
  const first = Math.min(last, ...known);
  const drawn = { timeline, rows, category };
  const span = last - first + 1;
  return {
    years: viewYears(drawn, first, last),
    marks: incidents.map((incident) => ({
      at: (100 * (placeDate(incident.date) - first)) / span,
      title: incident.title,
    })),
    total: wordSum(add(rows, timeline.sum), drawn),
    undated: wordSum(
      add(
        rows.filter((row) => dateOfRow(row) === null),
        timeline.sum,
      ),
      drawn,
    ),
    rows: viewOwnRows(timeline.ledger, provider, context),
  };
}
