import { groupByEach } from "#lib/domain/group-by.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { BASES, placeOfSource, type Source } from "#lib/domain/source.ts";
import { formatDate, joinWords } from "#lib/views/words/format-value.ts";
import { anchors } from "#lib/views/words/links.ts";

/** A source as the list at the end of a page shows it. `dates` says when it was published, copied and read. */
export interface SourceView {
  id: string;
  /** Every id under which the page's files name it, its own first. */
  ids: string[];
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

/** What the files that name one source say of it, each saying once. */
function listSayings<T>(sources: readonly Source[], of: (source: Source) => T | undefined): T[] {
  return [...new Set(sources.flatMap((source) => of(source) ?? []))];
}

function joinSayings(
  sources: readonly Source[],
  of: (source: Source) => string | undefined,
): string | null {
  const said = listSayings(sources, of);
  return said.length === 0 ? null : said.join(" · ");
}

function wordDates(sources: readonly Source[]): string[] {
  const dates: [string, (source: Source) => PartialDate | undefined][] = [
    ["published", ({ published }) => published],
    ["copy of", ({ copy_date }) => copy_date],
    ["seen live", ({ seen, read }) => (seen === "live" ? read : undefined)],
    ["read", ({ seen, read }) => (seen === "live" ? undefined : read)],
  ];
  return dates.flatMap(([label, of]) => {
    const days = listSayings(sources, of).toSorted().map(formatDate);
    return days.length === 0 ? [] : [`${label} ${joinWords(days)}`];
  });
}

function wordBasis({ basis, reprint_of }: Source): string {
  const words = BASIS_WORDS[basis];
  return reprint_of === undefined ? words : `${words}, reprint of ${reprint_of}`;
}

/** One source under all its ids; what the first of them says of it leads. */
interface Cited {
  id: string;
  source: Source;
  ids: string[];
  said: Source[];
}

/** Sources by who speaks, each kind in the order of the file; those that are one stand together. */
function orderSources(sources: Readonly<Record<string, Source>>): Cited[] {
  const cited = groupByEach(Object.entries(sources), ([, source]) => [placeOfSource(source)]);
  const rank = ({ source }: Cited): number => BASES.indexOf(source.basis);
  return [...cited.values()]
    .flatMap((entries): Cited[] => {
      const [first] = entries;
      if (!first) return [];
      const [id, source] = first;
      return [
        { id, source, ids: entries.map(([one]) => one), said: entries.map(([, one]) => one) },
      ];
    })
    .sort((a, b) => rank(a) - rank(b));
}

function linkWords(url: string, words: readonly string[]): string {
  const marks = words.map((one) => {
    const whole = one.replace(/\p{Surrogate}/gu, "\uFFFD");
    return `text=${encodeURIComponent(whole).replaceAll("-", "%2D")}`;
  });
  if (marks.length === 0) return url;
  return `${url}${url.includes("#") ? "" : "#"}:~:${marks.join("&")}`;
}

/**
 * Where a link to a source leads: to the words that it says stand there, which browsers mark; null where it has no address.
 * In a text fragment `-`, `,` and `&` part its pieces, so they are encoded wherever they stand in the words.
 */
export function hrefOfSource({ url, says }: Pick<Source, "url" | "says">): string | null {
  return url === undefined ? null : linkWords(url, says === undefined ? [] : [says]);
}

/**
 * All sources of a page, numbered: the provider's own word and that of authorities first, what proves nothing last. What
 * several files name is one source under one number, with all that they say of it. Where a page lists sources in parts,
 * each goes on counting `after` so many, and `owner` keeps their anchors apart.
 */
export function viewSources(
  sources: Readonly<Record<string, Source>>,
  { after = 0, owner = null }: { after?: number; owner?: string | null } = {},
): SourceView[] {
  return orderSources(sources).map(({ id, source, ids, said }, index) => {
    const quoted = listSayings(said, ({ says }) => says);
    return {
      id,
      ids,
      anchor: anchors.source(owner === null ? id : `${owner}-${id}`),
      number: after + index + 1,
      title: source.title,
      publisher: source.publisher,
      url: source.url ?? null,
      href: source.url === undefined ? null : linkWords(source.url, quoted),
      where: joinSayings(said, ({ where }) => where),
      basis: wordBasis(source),
      dates: wordDates(said),
      note: joinSayings(said, ({ note }) => note),
    };
  });
}

/** Pointers to the named sources in the order of their numbers, without repeats. */
export function linkSources(ids: readonly string[], sources: readonly SourceView[]): SourceLink[] {
  return sources
    .filter((source) => source.ids.some((id) => ids.includes(id)))
    .map(({ number, publisher, anchor }) => ({ number, label: publisher, href: `#${anchor}` }));
}
