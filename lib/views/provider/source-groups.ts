import { BASES, type Source } from "#lib/domain/source.ts";
import type { SourceView } from "#lib/views/words/source-view.ts";

/** Sources of one kind, folded under its name. */
export interface SourceGroup {
  title: string;
  sources: SourceView[];
}

const TITLES: Record<Source["basis"], string> = {
  official: "Its own pages",
  authority: "Regulators, registers and courts",
  repository: "Public repositories",
  "third-party": "Third parties",
  guide: "The published guide",
};

/** The sources of a page by kind; each keeps its number. */
export function groupSources(
  views: readonly SourceView[],
  sources: Readonly<Record<string, Source>>,
): SourceGroup[] {
  return BASES.flatMap((basis) => {
    const own = views.filter(({ id }) => sources[id]?.basis === basis);
    return own.length === 0 ? [] : [{ title: TITLES[basis], sources: own }];
  });
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** The sources of a provider that can no longer be had: what lies under its own domain stands as text, since anybody may hold that by now. */
export function unlinkOwnPages(sources: readonly SourceView[], website: string): SourceView[] {
  const own = hostOf(website);
  const isOwn = (url: string): boolean => hostOf(url) === own || hostOf(url).endsWith(`.${own}`);
  return sources.map((source) =>
    source.url !== null && isOwn(source.url)
      ? { ...source, url: null, href: null, where: source.url }
      : source,
  );
}
