import type { PartialDate } from "#lib/domain/partial-date.ts";
import { BASES, type Source } from "#lib/domain/source.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { anchors } from "#lib/views/words/links.ts";

/** A source as the list at the end of a page shows it. `dates` says when it was published, copied and read. */
export interface SourceView {
  id: string;
  anchor: string;
  number: number;
  title: string;
  publisher: string;
  /** Its address as it is written. */
  url: string | null;
  /** Where a link leads: the address, and on its page the very words. */
  href: string | null;
  where: string | null;
  basis: string;
  dates: string[];
  note: string | null;
}

/** A pointer to a source from the fact it carries. */
export interface SourceLink {
  number: number;
  label: string;
  href: string;
}

const BASIS_WORDS: Record<Source["basis"], string> = {
  official: "the provider's own page",
  authority: "regulator, register or court",
  repository: "public repository",
  "third-party": "third party",
  guide: "the published guide, which earns no point",
};

function wordDates(source: Source): string[] {
  const dates: [string, PartialDate | undefined][] = [
    ["published", source.published],
    ["copy of", source.copy_date],
    [source.seen === "live" ? "seen live" : "read", source.read],
  ];
  return dates.flatMap(([label, date]) =>
    date === undefined ? [] : [`${label} ${formatDate(date)}`],
  );
}

function wordBasis({ basis, reprint_of }: Source): string {
  const words = BASIS_WORDS[basis];
  return reprint_of === undefined ? words : `${words}, reprint of ${reprint_of}`;
}

/** Sources by who speaks, each kind in the order of the file. */
function orderSources(sources: Readonly<Record<string, Source>>): [id: string, source: Source][] {
  const place = ([, { basis }]: [string, Source]): number => BASES.indexOf(basis);
  return Object.entries(sources).sort((a, b) => place(a) - place(b));
}

/**
 * Where a link to a source leads: to the words that it says stand there, which browsers mark; null where it has no address.
 * In a text fragment `-`, `,` and `&` part its pieces, so they are encoded wherever they stand in the words.
 */
export function hrefOfSource({ url, says }: Pick<Source, "url" | "says">): string | null {
  if (url === undefined || says === undefined) return url ?? null;
  const words = encodeURIComponent(says.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll(
    "-",
    "%2D",
  );
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${words}`;
}

/**
 * All sources of a file, numbered: the provider's own word and that of authorities first, what proves nothing last. Where
 * a page shows those of several files, each goes on counting `after` so many, and `owner` keeps their anchors apart.
 */
export function viewSources(
  sources: Readonly<Record<string, Source>>,
  { after = 0, owner = null }: { after?: number; owner?: string | null } = {},
): SourceView[] {
  return orderSources(sources).map(([id, source], index) => ({
    id,
    anchor: anchors.source(owner === null ? id : `${owner}-${id}`),
    number: after + index + 1,
    title: source.title,
    publisher: source.publisher,
    url: source.url ?? null,
    href: hrefOfSource(source),
    where: source.where ?? null,
    basis: wordBasis(source),
    dates: wordDates(source),
    note: source.note ?? null,
  }));
}

/** Pointers to the named sources in the order of their numbers, without repeats. */
export function linkSources(ids: readonly string[], sources: readonly SourceView[]): SourceLink[] {
  return sources
    .filter(({ id }) => ids.includes(id))
    .map(({ number, publisher, anchor }) => ({ number, label: publisher, href: `#${anchor}` }));
}
