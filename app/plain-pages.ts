import * as provider from "#app/[category]/[provider]/route.tsx";
import * as ledger from "#app/[category]/ledgers/[ledger]/route.tsx";
import * as prices from "#app/[category]/prices/route.tsx";
import type { PageRoute } from "#app/make-route.ts";
import { requestOf } from "#app/own-request.ts";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { listPriceLedgers } from "#lib/views/ledgers/prices-view.ts";
import { links } from "#lib/views/words/links.ts";

/** A page by its address, made when it is asked for. */
interface MadePage {
  path: string;
  type: string;
  body: () => Promise<Uint8Array>;
}

function plain<Params>(path: string, get: PageRoute<Params>, params: Params): MadePage {
  const body = async (): Promise<Uint8Array> => {
    const answer = await get(requestOf(path), { params: Promise.resolve(params) });
    return new Uint8Array(await answer.arrayBuffer());
  };
  return { path, type: "text/html; charset=utf-8", body };
}

/** The pages that are plain markup: the build calls their routes without the framework. */
export function listPlainPages(): MadePage[] {
  return loadCatalog().catalog.categories.flatMap((category) => {
    const { id, ledgers, providers } = category;
    return [
      ...providers.map((one) =>
        plain(links.provider(id, one.id), provider.GET, { category: id, provider: one.id }),
      ),
      ...ledgers.map((one) =>
        plain(links.ledger(id, one.id), ledger.GET, { category: id, ledger: one.id }),
      ),
      ...(listPriceLedgers(category).length > 0
        ? [plain(links.prices(id), prices.GET, { category: id })]
        : []),
    ];
  });
}
