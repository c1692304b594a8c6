import { makeRoute } from "#app/make-route.ts";
import { PricesPage } from "#components/ledgers/prices-page.tsx";
import { viewPrices } from "#lib/views/ledgers/prices-view.ts";

export const GET = makeRoute(
  (compiled, { category }: { category: string }) => viewPrices(compiled, category),
  (view) => <PricesPage view={view} />,
);
