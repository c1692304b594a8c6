import { groupByEach } from "#lib/domain/group-by.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { links } from "#lib/views/words/links.ts";
import { squeezeName } from "#lib/views/words/search-terms.ts";

/** A page that a mistyped address may have meant. */
export interface NearPage {
  href: string;
  label: string;
}

/** More pages would be a list of everything. */
const MAX_PAGES = 6;

/** Longer addresses are looked at no further. */
const MAX_SEGMENTS = 6;

/** A name is worth a guess from so many letters on. */
const MIN_LETTERS = 4;

/** Every page that has a name, under each of its names, former ones too. */
const listNames = onceFor(({ catalog }: CompiledCatalog): [name: string, page: NearPage][] => {
  const under = (names: readonly string[], href: string, label: string) =>
    names.map((name): [string, NearPage] => [squeezeName(name), { href, label }]);
  return [
    ...catalog.categories.flatMap(({ id, data, providers, useCases, ledgers, ...category }) => [
      ...under([id, data.nav, data.title, data.noun.one], links.category(id), data.title),
      ...providers.flatMap(({ id: provider, data: { name, former_names = [], former_ids = [] } }) =>
        under(
          [provider, name, ...former_names, ...former_ids],
          links.provider(id, provider),
          `${name}, ${data.title.toLowerCase()}`,
        ),
      ),
      ...useCases.flatMap(({ id: useCase, data: { title, short, former_ids = [] } }) =>
        under(
          [useCase, title, ...(short === undefined ? [] : [short]), ...former_ids],
          links.decisionGuide(id, useCase),
          `${title}, decision guide`,
        ),
      ),
      ...ledgers.flatMap(({ id: ledger }) => {
        const title = data.ledgers?.[ledger]?.title ?? ledger;
        return under([ledger, title], links.ledger(id, ledger), title);
      }),
      ...(data.prices ? under(["prices"], links.prices(id), data.prices.heading) : []),
      ...(category.advice
        ? under(
            ["buying guide"],
            links.buyingGuide(id),
            `Buying guide, ${data.title.toLowerCase()}`,
          )
        : []),
    ]),
    ...catalog.pages.flatMap(({ id, data }) => under([id, data.title], `/${id}`, data.title)),
    ...under(["questions", "faq", "faqs"], links.siteQuestions, "Questions and answers"),
    ...under(["glossary"], links.glossary, "Glossary"),
    ...under(["search"], links.search, "Search"),
  ];
});

function decode(path: string): string[] {
  try {
    return decodeURIComponent(path).split("/");
  } catch {
    return [];
  }
}

/**
 * Makes the finder of pages that an address may have meant: by a name anywhere in it, as written but for case, accents and
 * signs, else by the likest name. Those of the same folder come first; none where nothing is alike.
 */
export function makeNearPages(compiled: CompiledCatalog): (path: string) => NearPage[] {
  const named = groupByEach([...listNames(compiled)], ([name]) => [name]);
  const known = [...named.keys()].filter((name) => name.length >= MIN_LETTERS);
  const look = (segments: readonly string[], isAlike: boolean): NearPage[] =>
    segments.flatMap((segment) => {
      const name = squeezeName(segment.replace(/\.[a-z]{2,5}$/i, ""));
      const meant = isAlike ? name.length >= MIN_LETTERS && suggestName(name, known) : name;
      return (named.get(meant || "") ?? []).map(([, page]) => page);
    });
  return (path) => {
    const segments = decode(path).filter(Boolean).slice(0, MAX_SEGMENTS).toReversed();
    const folder = segments.at(-1)?.toLowerCase() ?? "";
    const [last = "", ...outer] = segments;
    // What is named at the end is meant; the folders before it are only where it was looked for.
    const found =
      [look([last], false), look([last], true), look(outer, false), look(outer, true)].find(
        (pages) => pages.length > 0,
      ) ?? [];
    const unique = [...new Map(found.map((page) => [page.href, page])).values()];
    const isHere = ({ href }: NearPage): boolean => href.startsWith(`/${folder}/`);
    return [...unique.filter(isHere), ...unique.filter((page) => !isHere(page))].slice(
      0,
      MAX_PAGES,
    );
  };
}

/** The pages with these addresses; an address that is none of the site's named pages is left out. */
export function listNear(compiled: CompiledCatalog, hrefs: readonly string[]): NearPage[] {
  const pages = new Map(listNames(compiled).map(([, page]) => [page.href, page]));
  return hrefs.flatMap((href) => pages.get(href) ?? []).slice(0, MAX_PAGES);
}
