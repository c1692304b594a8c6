import { makePage } from "#app/make-page.tsx";
import { listCategories } from "#app/static-params.ts";
import { BuyingGuidePage } from "#components/guides/buying-guide-page.tsx";
import { viewBuyingGuide } from "#lib/views/guides/buying-guide-view.ts";

const page = makePage(
  (compiled, { category }: { category: string }) => viewBuyingGuide(compiled, category),
  (view) => <BuyingGuidePage view={view} />,
);

export const dynamicParams = false;
export const generateStaticParams = () => listCategories(({ advice }) => advice !== null);
export const { generateMetadata } = page;
export default page.Page;
