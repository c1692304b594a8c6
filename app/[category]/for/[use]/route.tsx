import { makePage } from "#app/make-page.tsx";
import { listEntries } from "#app/static-params.ts";
import { UseCasePage } from "#components/guides/use-case-page.tsx";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";

const page = makePage(
  (compiled, { category, use }: { category: string; use: string }) =>
    viewUseCase(compiled, category, use),
  (view) => <UseCasePage view={view} />,
);

export const dynamicParams = false;
export const generateStaticParams = () => listEntries("use", ({ useCases }) => useCases);
export const { generateMetadata } = page;
export default page.Page;
