import { drawBar } from "#lib/files/previews/draw-bar.ts";
import type { Picture } from "#lib/files/previews/draw-picture.ts";
import { drawGroups, drawPlace, drawRows } from "#lib/files/previews/draw-rows.ts";
import { box, drawing, type Element, rule, type Style, text } from "#lib/files/previews/element.ts";
import { CANVAS, COLOURS, MEASURE, SANS, SERIF } from "#lib/files/previews/look.ts";
import type { Spell } from "#lib/files/previews/spell.ts";
import type { Preview, PreviewRow } from "#lib/views/previews/preview.ts";

const SOFT: Style = { width: MEASURE, color: COLOURS.soft, fontSize: 28, lineHeight: 1.35 };

const HEAD: Style = { width: MEASURE, fontFamily: SERIF, fontWeight: 500, lineHeight: 1.12 };

/** The site's monogram, an A in an octagon. */
const MARK = [
  "M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6z",
  "M7.8 16.8 12 7l4.2 9.8M9.4 13.4h5.2",
];

/** Width of a letter of a title on average, against its size. */
const LETTER = 0.47;
/** A title that would be smaller on one line takes two. */
const LEAST = 44;

/** More than these leave less room for what stands above them. */
const MANY_ROWS = 2;

/** A title as large as its line has room for, else on two lines. `most` is its size in pixels at most. */
function drawTitle(words: string, most: number): Element {
  const fits = (lines: number): number => Math.floor((lines * MEASURE) / (words.length * LETTER));
  const size = fits(1) >= LEAST ? fits(1) : Math.max(LEAST, fits(2) - LEAST / 4);
  return text(words, { ...HEAD, fontSize: Math.min(most, size) }, 2);
}

/** What the parts of a bar are, as far as it has them. */
function explainBar({ lo, hi, old }: PreviewRow["bar"]): string {
  const parts = [
    ...(lo > old ? ["solid: proven by sources"] : []),
    ...(old > 0 ? ["brass: proven by old facts"] : []),
    ...(hi > lo ? ["hatched: not verified"] : []),
  ];
  return parts.join(" · ");
}

/** A place, a score with its range as a bar and in figures, and how much of it is verified. */
function drawScore(row: PreviewRow, place: string, best: string): Element {
  return box(
    { flexDirection: "column" },
    text(best, { ...SOFT, fontSize: 30 }, 2),
    box(
      { width: MEASURE, alignItems: "flex-end", justifyContent: "space-between", marginTop: 34 },
      box(
        { alignItems: "center", gap: 16 },
        row.place === null
          ? text(place, { fontSize: 34, fontWeight: 600, width: MEASURE / 2 - 20 })
          : drawPlace(place, row.provisional, 50),
        row.provisional ? text("provisional", { fontSize: 28, color: COLOURS.soft }) : null,
      ),
      text(row.range, { ...HEAD, width: "auto", fontSize: 62, whiteSpace: "nowrap" }),
    ),
    box({ marginTop: 18, marginBottom: 8 }, drawBar(row.bar, MEASURE - 2, 44)),
    text(explainBar(row.bar), { ...SOFT, fontSize: 24 }),
  );
}

function drawContent({ content }: Preview, spell: Spell): Element {
  switch (content.kind) {
    case "score":
      return drawScore(content.row, content.place, spell(content.best));
    case "unlisted":
      return box(
        { flexDirection: "column", gap: 12 },
        rule(MEASURE, 3, COLOURS.ink),
        ...content.lines.map((line, index) =>
          text(spell(line), index === 0 ? { ...HEAD, fontSize: 50 } : { ...SOFT, fontSize: 32 }, 2),
        ),
      );
    case "rows":
      return drawGroups(content.groups, spell);
    case "answer":
      return box(
        { flexDirection: "column", gap: 22 },
        text(
          spell(content.answer),
          { width: MEASURE, fontSize: 28, lineHeight: 1.4 },
          content.rows.length > MANY_ROWS ? 2 : 3,
        ),
        drawRows(content.rows, spell),
      );
  }
}

/** How large a title may be above what stands below it. */
function findMost({ content }: Preview): number {
  switch (content.kind) {
    case "score":
    case "unlisted":
      return 84;
    case "rows":
      return 56;
    case "answer":
      return 52;
  }
}

function explainDashes(rows: readonly PreviewRow[]): string {
  return rows.some(({ provisional }) => provisional) ? " · dashed: a provisional place" : "";
}

/** What stands at the foot of a picture, left of the site's name: for which day it holds, and what has to be known to read it. */
function wordFoot({ content, day }: Preview): string {
  switch (content.kind) {
    case "score":
      return `${content.row.verified}, ${day}`;
    case "unlisted":
      return day;
    case "rows":
      return `${day}${explainDashes(content.groups.flatMap(({ rows }) => rows))}`;
    case "answer":
      return `${day}${explainDashes(content.rows)}`;
  }
}

/** The last line, with as much room for the site's name as it may need. */
function drawFoot(words: string, site: string): Element {
  const size = 38;
  const room = Math.min(MEASURE / 3, Math.ceil(site.length * size * LETTER) + 20);
  const gap = 12;
  return box(
    { width: MEASURE, alignItems: "center", justifyContent: "space-between", gap },
    text(words, { ...SOFT, width: MEASURE - room - size - 2 * gap, fontSize: 27 }),
    box(
      { alignItems: "center", gap },
      drawing(size, COLOURS.ink, MARK),
      text(site, { ...HEAD, width: "auto", maxWidth: room, fontSize: size }),
    ),
  );
}

/** The picture of a page: what it is, its title, what it shows, and for which day. `site` is the site's name. */
export function drawPreview(preview: Preview, site: string): Picture {
  return (spell) =>
    box(
      {
        width: CANVAS.width,
        height: CANVAS.height,
        flexDirection: "column",
        justifyContent: "space-between",
        padding: `44px ${CANVAS.margin}px 40px`,
        backgroundColor: COLOURS.paper,
        color: COLOURS.ink,
        fontFamily: SANS,
        fontSize: 28,
      },
      box(
        { flexDirection: "column", gap: 14 },
        preview.eyebrow === null ? null : text(spell(preview.eyebrow), { ...SOFT, fontSize: 26 }),
        drawTitle(spell(preview.title.text, preview.title.id), findMost(preview)),
      ),
      drawContent(preview, spell),
      drawFoot(wordFoot(preview), spell(site)),
    );
}
