import { type Block, join, type Line, link, list, section } from "#lib/files/twins/nodes.ts";
import type { RowView } from "#lib/views/ranking/row-view.ts";
import { uncapitalise } from "#lib/views/words/format-value.ts";
import type { GlanceAnswer, GlanceView } from "#lib/views/words/glance-view.ts";
import type { SourceView } from "#lib/views/words/source-view.ts";

/** A score as a range; where it says nothing how high it could be, that is said. */
export function wordRange({ proven, possible }: Pick<RowView, "proven" | "possible">): string {
  return possible === null
    ? `${proven} proven, how much more is possible is unknown`
    : `${proven} to ${possible}`;
}

/** Where a provider stands, in a line that can be cited: a place has its range, its verified share, its day and how firm it is. */
export function wordPlaced(row: RowView, asOf: string): string {
  const { standing, known, provisional, reason } = row;
  if (!row.listsScore) return `No place and no score: ${reason ?? "not ranked"}, as of ${asOf}.`;
  const score = `${wordRange(row)} of 10, ${known} % verified, as of ${asOf}`;
  if (!standing) return `No place (${uncapitalise(reason ?? "not ranked")}): ${score}.`;
  const place = `Place ${standing.place} of ${standing.of}${provisional ? ", provisional" : ""}`;
  return `${place}: ${score}. ${standing.headline}.`;
}

function wordAnswer({ text, was, look, date, old, via }: GlanceAnswer): string {
  const notes = [
    ...(was ? [`was ${was}`] : []),
    ...(look === "told" ? ["says the published guide alone"] : []),
    ...(look === "disputed" ? ["sources disagree"] : []),
    ...(via === null ? [] : [`through ${via}`]),
    ...(date === null ? [] : [old ? `old, ${date}` : date]),
  ];
  return notes.length === 0 ? text : `${text} (${notes.join("; ")})`;
}

/** What readers ask first, as one provider answers it, in a line. */
export function wordGlance({ answers, more }: GlanceView): string {
  const said = answers.map(wordAnswer).join("; ");
  return more === null ? said : `${said}; ${more.count} more`;
}

function lineSource({ title, publisher, href, where, basis, dates, note }: SourceView): Line {
  return join(
    [
      href === null ? title : [link(title, href)],
      publisher,
      ...(where === null ? [] : [where]),
      basis,
      ...dates,
      ...(note === null ? [] : [note]),
    ],
    "; ",
  );
}

/** Sources by their numbers in the list at the end of a page; nothing where there are none. */
export function citeSources(sources: readonly { number: number }[]): string {
  if (sources.length === 0) return "";
  const numbers = sources.map(({ number }) => number).join(", ");
  return `(${sources.length === 1 ? "source" : "sources"} ${numbers})`;
}

/** The sources of a page under their numbers. */
export function sourcesPart(sources: readonly SourceView[]): Block[] {
  return section(2, "Sources", list(sources.map(lineSource), true));
}
