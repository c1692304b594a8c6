import { makePage } from "#app/make-page.tsx";
import { listCategories } from "#app/static-params.ts";
import { ChangesPage } from "#components/changes/changes-page.tsx";
import { viewChanges } from "#lib/views/changes/changes-view.ts";

const page = makePage(
  (compiled, { category }: { category: string }) => viewChanges(compiled, category),
  (view) => <ChangesPage view={view} />,
);

export const dynamicParams = false;
export const generateStaticParams = () => listCategories();
export const { generateMetadata } = page;
export default page.Page;
