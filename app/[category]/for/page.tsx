import { makePage } from "#app/make-page.tsx";
import { listCategories } from "#app/static-params.ts";
import { UseCasesPage } from "#components/guides/use-cases-page.tsx";
import { viewUseCaseList } from "#lib/views/guides/use-case-list.ts";

const page = makePage(
  (compiled, { category }: { category: string }) => viewUseCaseList(compiled, category),
  (view) => <UseCasesPage view={view} />,
);

export const dynamicParams = false;
export const generateStaticParams = () => listCategories(({ useCases }) => useCases.length > 0);
export const { generateMetadata } = page;
export default page.Page;
