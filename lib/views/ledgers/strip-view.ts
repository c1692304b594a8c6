import { amountOf, type Range } from "#lib/domain/cell-values.ts";
import { groupByEach } from "#lib/domain/group-by.ts";
import { type LedgerRow, listFirms } from "#lib/domain/ledger.ts";
import { type LedgerStrip, meetsFilter } from "#lib/domain/ledger-page.ts";
import { formOfUnit, hasSign, type Unit } from "#lib/domain/unit.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { isOldCell, sortRows, wordAmount } from "#lib/views/ledgers/cell-words.ts";
import { type LogAxis, makeLogAxis } from "#lib/views/ledgers/log-axis.ts";
import { formatNumber } from "#lib/views/words/format-value.ts";
import { listsScore } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";

/** A row in a picture. Places are in percent of the width; `row` is the key of the row in the table. */
export interface StripDot {
  row: string;
  at: number;
  from: number;
  to: number;
  /** At which end the amount is open. */
  open: "below" | "above" | null;
  solid: boolean;
  old: boolean;
}

/** Who a line is about. */
interface Firm {
  name: string;
  href: string | null;
}

/** A firm's line. */
export interface StripLine extends Firm {
  dots: StripDot[];
  words: string;
}

/** The rows of a ledger on one axis of numbers, a line for each firm. */
export interface StripView {
  title: string;
  note: string | null;
  ticks: { at: number; label: string }[];
  lines: StripLine[];
  legend: { solid: string; others: string } | null;
  hasOld: boolean;
  /** Of whom there is no row. */
  none: Firm[];
  /** Of whom there are rows, and none that this picture draws. */
  elsewhere: Firm[];
  /** How many rows are not drawn; they stand in the table. */
  rest: number;
}

/** A row that is drawn. */
interface Drawn {
  key: string;
  row: LedgerRow;
  amount: Range;
}

/** What a line is made of: its rows and how they are drawn. */
interface Drawing {
  id: string;
  strip: LedgerStrip;
  axis: LogAxis;
  category: ScoredCategory;
  noun: { one: string; many: string };
}

/** The rows that a strip draws, under the keys that they have in the table. */
function listDrawn(ledger: string, rows: readonly LedgerRow[], strip: LedgerStrip): Drawn[] {
  return sortRows(rows)
    .map((row, index) => ({
      key: `${ledger}-${index}`,
      row,
      amount: amountOf(row.cells[strip.number]),
    }))
    .filter(({ row, amount }) => {
      const isKnown = amount.least > 0 || (amount.most ?? 0) > 0;
      return isKnown && meetsFilter(row, strip.where);
    });
}

function viewDot({ key, row, amount }: Drawn, drawing: Drawing): StripDot {
  const { strip, axis, category } = drawing;
  const { least, most } = amount;
  const [from, to] = [axis.place(least), most === null ? 100 : axis.place(most)];
  return {
    row: key,
    at: least === 0 ? to : from,
    from,
    to,
    open: most === null ? "above" : least === 0 ? "below" : null,
    solid: strip.solid === undefined || meetsFilter(row, strip.solid.where),
    old: Object.values(row.cells).some((cell) => isOldCell(drawing.id, cell, category)),
  };
}

/** The amounts of a line in words: one as it is, of several the smallest and the largest. */
function wordLine(drawn: readonly Drawn[], { strip: { unit }, noun }: Drawing): string {
  const [first, ...others] = drawn;
  if (!first) return "";
  if (others.length === 0)
    return wordAmount(first.amount.least, first.amount.most, unit, true) ?? "";
  const known = drawn
    .flatMap(({ amount: { least, most } }) => [least, most ?? 0])
    .filter((value) => value > 0);
  const [lo, hi] = [Math.min(...known), Math.max(...known)];
  const show = (value: number): string => formatNumber(value, unit, true);
  const span = lo === hi ? show(lo) : `${show(lo)} to ${show(hi)}`;
  return `${drawn.length} ${noun.many}, ${span}`;
}

/** A mark of the axis: a sign such as $ stands with its figure; of units in words the title says what they are. */
function wordTick(value: number, unit: Unit): string {
  return formatNumber(value, hasSign(formOfUnit(unit)) ? unit : "count", true);
}

/** Width of a letter in percent of a narrow axis. */
const LETTER = 2;

/** The marks without the words of those that would run into others: both ends keep theirs, which lie within the axis. */
function leaveRoom(ticks: StripView["ticks"]): StripView["ticks"] {
  const widthOf = ({ label }: StripView["ticks"][number]): number => label.length * LETTER + 1;
  const last = ticks.at(-1);
  const end = last ? last.at - widthOf(last) : 100;
  let taken = 0;
  return ticks.map((tick, index) => {
    const isFirst = index === 0;
    const from = isFirst ? 0 : tick.at - widthOf(tick) / 2;
    const to = from + widthOf(tick);
    if (tick === last || isFirst || (from >= taken && to <= end)) {
      taken = to;
      return tick;
    }
    return { ...tick, label: "" };
  });
}

/**
 * A picture of a ledger: the providers in the order of the list, then all firms without an entry on one line, then of
 * whom in the list nothing is drawn. Null where nothing can be drawn.
 */
export function viewStrip(
  { id, rows, noun }: { id: string; rows: readonly LedgerRow[]; noun: Drawing["noun"] },
  strip: LedgerStrip,
  category: ScoredCategory,
): StripView | null {
  const drawn = listDrawn(id, rows, strip);
  const axis = makeLogAxis(drawn.flatMap(({ amount: { least, most } }) => [least, most ?? 0]));
  if (!axis) return null;
  const drawing = { id, strip, axis, category, noun };
  const makeLine = (firm: Firm, of: readonly Drawn[]): StripLine => ({
    ...firm,
    dots: of.map((one) => viewDot(one, drawing)),
    words: wordLine(of, drawing),
  });
  const byFirm = groupByEach(drawn, ({ row }) => listFirms(row));
  const told = groupByEach(rows, listFirms);
  const own = category.providers.map((provider) => ({
    firm: { name: provider.data.name, href: links.provider(category.id, provider.id) },
    isListed: listsScore(provider.group),
    of: byFirm.get(provider.id) ?? [],
    isTold: told.has(provider.id),
  }));
  const listUndrawn = (wanted: boolean): Firm[] =>
    own.flatMap(({ firm, isListed, isTold, of }) =>
      isListed && of.length === 0 && isTold === wanted ? [firm] : [],
    );
  const others = byFirm.get(null) ?? [];
  const lines = [
    ...own.filter(({ of }) => of.length > 0).map(({ firm, of }) => makeLine(firm, of)),
    ...(others.length > 0 ? [makeLine({ name: "Not in our list", href: null }, others)] : []),
  ];
  return {
    title: strip.title,
    note: strip.note ?? null,
    ticks: leaveRoom(
      axis.ticks.map(({ value, at }) => ({ at, label: wordTick(value, strip.unit) })),
    ),
    lines,
    legend: strip.solid ? { solid: strip.solid.title, others: strip.solid.others } : null,
    hasOld: lines.some(({ dots }) => dots.some(({ old }) => old)),
    none: listUndrawn(false),
    elsewhere: listUndrawn(true),
    rest: rows.length - drawn.length,
  };
}
