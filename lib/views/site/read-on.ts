import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { linkPrices } from "#lib/views/ledgers/prices-view.ts";
import { type NavItem, viewSection, viewSitePages } from "#lib/views/site/site-view.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { links } from "#lib/views/words/links.ts";

/** A page to go on to; `over` says in a word or two what it is to the page that leads there. */
interface ReadOnLink extends NavItem {
  over: string;
}

/** The pages before and after one, in the order in which they are read. */
export interface ReadOn {
  previous: ReadOnLink | null;
  next: ReadOnLink | null;
}

/** Pages that are read one after the other, between two that stand around them. */
interface Trail {
  before: ReadOnLink | null;
  pages: NavItem[];
  after: ReadOnLink | null;
  words: { previous: string; next: string };
}

const PAGES = { previous: "Previous page", next: "Next page" };

function listTrails(category: ScoredCategory): Trail[] {
  const { id, data, useCases, ledgers, editions, publishedOrders } = category;
  const [, ...bar] = viewSection(category).items;
  const ranking = { over: "The ranking", label: data.title, href: links.category(id) };
  const prices = linkPrices(category);
  return [
    {
      before: ranking,
      // A comparison is a tool with an end of its own, not a page to read.
      pages: bar.filter(({ href }) => href !== links.compare(id, [])),
      after: ranking,
      words: PAGES,
    },
    {
      before: {
        over: "All guides",
        label: "Best for your situation",
        href: links.decisionGuides(id),
      },
      pages: useCases.map((one) => ({
        label: one.data.title,
        href: links.decisionGuide(id, one.id),
      })),
      after: ranking,
      words: { previous: "Previous guide", next: "Next guide" },
    },
    {
      before: prices === null ? ranking : { over: "All prices", label: "Prices", href: prices },
      pages: ledgers.map((one) => ({
        label: data.ledgers?.[one.id]?.title ?? one.id,
        href: links.ledger(id, one.id),
      })),
      after: { over: "What counts", label: "How we score", href: links.methodology(id) },
      words: { previous: "Previous table", next: "Next table" },
    },
    {
      before: ranking,
      pages: [
        ...publishedOrders.map((one) => ({
          label: `The order of ${formatDate(one.data.published)}`,
          href: links.edition(id, one.id),
        })),
        ...editions.map((one) => ({
          label: `Edition ${one.id}`,
          href: links.edition(id, one.id),
        })),
      ],
      after: { over: "Edition by edition", label: "What changed", href: links.changes(id) },
      words: { previous: "Earlier edition", next: "Later edition" },
    },
  ];
}

function findInTrail({ before, pages, after, words }: Trail, path: string): ReadOn | null {
  const at = pages.findIndex(({ href }) => href === path);
  if (at < 0) return null;
  const link = (page: NavItem | undefined, over: string): ReadOnLink | null =>
    page ? { ...page, over } : null;
  return {
    previous: link(pages[at - 1], words.previous) ?? before,
    next: link(pages[at + 1], words.next) ?? after,
  };
}

/**
 * Where a reader goes on from a page, by its address. Null for pages that lead on by what they show: home, the lists,
 * and the providers, which have those next to them in the ranking.
 */
export function findReadOn({ catalog }: CompiledCatalog, path: string): ReadOn | null {
  const own: Trail = { before: null, pages: viewSitePages(catalog), after: null, words: PAGES };
  const found = [...catalog.categories.flatMap(listTrails), own].flatMap(
    (trail) => findInTrail(trail, path) ?? [],
  );
  return found[0] ?? null;
}
