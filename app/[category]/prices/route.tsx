import { makePage } from "#app/make-page.tsx";
import { listCategories } from "#app/static-params.ts";
import { PricesPage } from "#components/ledgers/prices-page.tsx";
import { listPriceLedgers, viewPrices } from "#lib/views/ledgers/prices-view.ts";

const page = makePage(
  (compiled, { category }: { category: string }) => viewPrices(compiled, category),
  (view) => <PricesPage view={view} />,
);

export const dynamicParams = false;
export const generateStaticParams = () =>
  listCategories((category) => listPriceLedgers(category).length > 0);
export const { generateMetadata } = page;
export default page.Page;
