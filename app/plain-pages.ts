import * as provider from "#app/[category]/[provider]/route.tsx";
import * as changes from "#app/[category]/changes/route.tsx";
import * as edition from "#app/[category]/editions/[edition]/route.tsx";
import * as guide from "#app/[category]/for/[use]/route.tsx";
import * as ledger from "#app/[category]/ledgers/[ledger]/route.tsx";
import * as prices from "#app/[category]/prices/route.tsx";
import * as list from "#app/[category]/route.tsx";
import * as data from "#app/data/route.tsx";
import type { PageRoute } from "#app/make-route.ts";
import { requestOf } from "#app/own-request.ts";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { listPages } from "#lib/views/site/page-list.ts";
import { links } from "#lib/views/words/links.ts";

/** A page by its address, made when it is asked for. */
export interface PlainPage {
  path: string;
  answer: () => Promise<Response>;
}

function plain<Params>(path: string, get: PageRoute<Params>, params: Params): PlainPage {
  return { path, answer: () => get(requestOf(path), { params: Promise.resolve(params) }) };
}

/** The pages that are plain markup, of those that there are: the build calls their routes without the framework. */
export function listPlainPages(): PlainPage[] {
  const compiled = loadCatalog();
  const isThere = new Set(listPages(compiled).map(({ path }) => path));
  const all = compiled.catalog.categories.flatMap((category) => {
    const { id, ledgers, providers, useCases, publishedOrders, editions } = category;
    return [
      plain(links.category(id), list.GET, { category: id }),
      plain(links.changes(id), changes.GET, { category: id }),
      plain(links.prices(id), prices.GET, { category: id }),
      ...providers.map((one) =>
        plain(links.provider(id, one.id), provider.GET, { category: id, provider: one.id }),
      ),
      ...ledgers.map((one) =>
        plain(links.ledger(id, one.id), ledger.GET, { category: id, ledger: one.id }),
      ),
      ...useCases.map((one) =>
        plain(links.decisionGuide(id, one.id), guide.GET, { category: id, use: one.id }),
      ),
      ...[...publishedOrders, ...editions].map((one) =>
        plain(links.edition(id, one.id), edition.GET, { category: id, edition: one.id }),
      ),
    ];
  });
  return [plain(links.data, data.GET, {}), ...all].filter(({ path }) => isThere.has(path));
}
