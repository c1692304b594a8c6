import { makePage } from "#app/make-page.tsx";
import { listCategories } from "#app/static-params.ts";
import { GuidesPage } from "#components/guides/guides-page.tsx";
import { viewGuides } from "#lib/views/guides/guides-view.ts";

const page = makePage(
  (compiled, { category }: { category: string }) => viewGuides(compiled, category),
  (view) => <GuidesPage view={view} />,
);

export const dynamicParams = false;
export const generateStaticParams = () => listCategories(({ useCases }) => useCases.length > 0);
export const { generateMetadata } = page;
export default page.Page;
