import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { UseCasePage } from "#components/guides/use-case-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewUseCase } from "#lib/views/guides/use-case-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export const dynamicParams = false;

interface Props {
  params: Promise<{ category: string; use: string }>;
}

export function generateStaticParams() {
  return loadCatalog().catalog.categories.flatMap(({ id, useCases }) =>
    useCases.map((useCase) => ({ category: id, use: useCase.id })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const compiled = loadCatalog();
  const { category, use } = await params;
  return makeMetadata(viewUseCase(compiled, category, use).meta, viewSite(compiled));
}

export default async function Page({ params }: Props) {
  const compiled = loadCatalog();
  const { category, use } = await params;
  const view = viewUseCase(compiled, category, use);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path} section={view.category.href}>
      <UseCasePage view={view} />
    </PageFrame>
  );
}
