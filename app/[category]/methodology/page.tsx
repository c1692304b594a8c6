import { makePage } from "#app/make-page.tsx";
import { listCategories } from "#app/static-params.ts";
import { CategoryMethodology } from "#components/methodology/category-methodology.tsx";
import { viewMethodology } from "#lib/views/methodology/methodology-view.ts";

const page = makePage(
  (compiled, { category }: { category: string }) => viewMethodology(compiled, category),
  (view) => <CategoryMethodology view={view} />,
);

export const dynamicParams = false;
export const generateStaticParams = () => listCategories();
export const { generateMetadata } = page;
export default page.Page;
