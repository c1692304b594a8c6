import { isLedgerSource } from "#lib/domain/ledger.ts";
import { askPage, type Get } from "#lib/editor/sources/ask-page.ts";
import { judgeWords, type PageAnswer, type WordsVerdict } from "#lib/editor/sources/judge-words.ts";
import type { Catalog } from "#lib/ranking/catalog.ts";

/** An address that the content cites, the files that do, and the words that they say stand there, if any. */
interface CitedLink {
  url: string;
  files: string[];
  says?: string[];
}

/** A link with what its server answered, a status or the words of a failure. */
export interface LinkAnswer extends CitedLink {
  answer: number | string;
  /** The address that answered in the end. */
  at?: string;
  /** How the words stand that are said to stand there. */
  words?: (WordsVerdict & { says: string })[];
}

const AT_ONCE = 4;

/** Every address that a source of the content names, once. */
export function listLinks({ categories, questions }: Catalog): CitedLink[] {
  const cited = new Map<string, { files: Set<string>; says: Set<string> }>();
  const inCategories = categories.flatMap((category) => [
    ...[...category.providers, ...category.ledgers, ...category.useCases],
    ...[...category.questions, ...(category.advice ? [category.advice] : [])],
  ]);
  for (const entry of [...inCategories, ...questions]) {
    for (const [id, { url, says }] of Object.entries(entry.data.sources ?? {})) {
      if (url === undefined || isLedgerSource(id)) continue;
      const link = cited.get(url) ?? { files: new Set(), says: new Set() };
      link.files.add(entry.file);
      if (says !== undefined) link.says.add(says);
      cited.set(url, link);
    }
  }
  return [...cited].map(([url, { files, says }]) => ({ url, files: [...files], says: [...says] }));
}

function asksForWords({ says = [] }: Pick<CitedLink, "says">): boolean {
  return says.length > 0;
}

/** Whether an answer may be another one a minute later. */
function isPassing({ status }: PageAnswer): boolean {
  return typeof status === "string" ? !status.startsWith("leads") : status === 429 || status >= 500;
}

/** Where else on its own site the words of a page stand now, among the pages that were read; null where nowhere. */
function findElsewhere(
  says: string,
  url: string,
  pages: readonly (readonly [string, PageAnswer])[],
): string | null {
  const { hostname } = new URL(url);
  const found = pages.find(
    ([other, page]) =>
      other !== url &&
      new URL(other).hostname === hostname &&
      judgeWords(says, page.at, page).standing === "same",
  );
  return found?.[1].at ?? null;
}

/**
 * Asks for every address, a few at a time, and once more for what did not answer; the order is kept. Pages are read only
 * where words are to stand on them. `tell` is called after each address.
 */
export async function checkLinks(
  links: readonly CitedLink[],
  get: Get,
  tell: (asked: number, of: number) => void = () => undefined,
): Promise<LinkAnswer[]> {
  const pages: PageAnswer[] = [];
  let asked = 0;
  const askAll = async (wants: (index: number) => boolean, isFirst: boolean): Promise<void> => {
    const wanted = links.map((_, index) => index).filter(wants);
    const work = async (): Promise<void> => {
      for (let index = wanted.shift(); index !== undefined; index = wanted.shift()) {
        const link = links[index];
        if (!link) continue;
        pages[index] = await askPage(link.url, asksForWords(link), get);
        if (isFirst) tell(++asked, links.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };
  await askAll(() => true, true);
  // Where nothing answers at all there is no internet, and nothing to ask again.
  const isOffline = pages.every(({ status }) => status === "cannot be reached");
  if (!isOffline)
    await askAll((index) => pages[index] !== undefined && isPassing(pages[index]), false);
  const read = links.flatMap(({ url, says }, index) => {
    const page = pages[index];
    return page && asksForWords({ says }) ? [[url, page] as const] : [];
  });
  return links.flatMap((link, index): LinkAnswer[] => {
    const page = pages[index];
    if (!page) return [];
    const words = (link.says ?? []).map((says) => {
      const verdict = judgeWords(says, link.url, page);
      const isLost = verdict.standing === "changed" || verdict.standing === "gone";
      const elsewhere = isLost ? findElsewhere(says, link.url, read) : null;
      return elsewhere === null
        ? { says, ...verdict }
        : { says, standing: "moved" as const, why: elsewhere };
    });
    return [{ ...link, answer: page.status, at: page.at, words }];
  });
}
