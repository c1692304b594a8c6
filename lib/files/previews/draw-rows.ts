import { drawBar } from "#lib/files/previews/draw-bar.ts";
import { box, type Element, rule, type Style, text } from "#lib/files/previews/element.ts";
import { COLOURS, MEASURE, SERIF } from "#lib/files/previews/look.ts";
import type { Spell } from "#lib/files/previews/spell.ts";
import type { PreviewGroup, PreviewRow } from "#lib/views/previews/preview.ts";

/** Widths of a row's parts; what is left between them is air. */
const WIDTHS = { place: 72, name: 328, range: 256, verified: 184 };
const GAP = 16;
const BAR = MEASURE - WIDTHS.place - WIDTHS.name - WIDTHS.range - WIDTHS.verified - 4 * GAP;

/** A place in figures, in a dashed frame while it is provisional. */
export function drawPlace(place: string, provisional: boolean, size: number): Element {
  const frame: Style = provisional
    ? {
        border: `2px dashed ${COLOURS.soft}`,
        borderRadius: 6,
        padding: "0 6px",
        color: COLOURS.soft,
      }
    : { padding: 2 };
  return box(
    {
      ...frame,
      fontFamily: SERIF,
      fontWeight: 500,
      fontSize: size,
      lineHeight: 1.15,
      flexShrink: 0,
    },
    text(place, { whiteSpace: "nowrap" }),
  );
}

function drawRow(row: PreviewRow, spell: Spell): Element {
  return box(
    {
      width: MEASURE,
      alignItems: "center",
      padding: row.note === null ? "8px 0" : "5px 0",
      gap: GAP,
    },
    box(
      { width: WIDTHS.place, flexShrink: 0 },
      row.place === null ? null : drawPlace(row.place, row.provisional, 32),
    ),
    box(
      { width: WIDTHS.name, flexDirection: "column", flexShrink: 0 },
      text(spell(row.name.text, row.name.id), {
        width: WIDTHS.name,
        fontFamily: SERIF,
        fontSize: 34,
        fontWeight: 500,
        lineHeight: 1.2,
      }),
      row.note === null
        ? null
        : text(spell(row.note), { width: WIDTHS.name, fontSize: 23, color: COLOURS.soft }),
    ),
    drawBar(row.bar, BAR, 24),
    text(row.range, { width: WIDTHS.range, fontSize: 25, whiteSpace: "nowrap", fontWeight: 600 }),
    text(row.verified, {
      width: WIDTHS.verified,
      fontSize: 26,
      whiteSpace: "nowrap",
      color: COLOURS.soft,
      textAlign: "right",
    }),
  );
}

/** Providers below each other, each with its bar, its range and its verified share. */
export function drawRows(rows: readonly PreviewRow[], spell: Spell): Element {
  return box(
    { flexDirection: "column" },
    ...rows.flatMap((row) => [rule(MEASURE, 2, COLOURS.line), drawRow(row, spell)]),
    rule(MEASURE, 2, COLOURS.line),
  );
}

/** The same, some under headings. */
export function drawGroups(groups: readonly PreviewGroup[], spell: Spell): Element {
  return box(
    { flexDirection: "column", gap: 10 },
    ...groups.flatMap(({ title, rows }) => [
      title &&
        text(spell(title.text, title.id), {
          width: MEASURE,
          fontSize: 26,
          fontWeight: 600,
          lineHeight: 1.2,
        }),
      drawRows(rows, spell),
    ]),
  );
}
