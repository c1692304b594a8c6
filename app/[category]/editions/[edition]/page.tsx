import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { EditionPage } from "#components/edition-page.tsx";
import { PageFrame } from "#components/page-frame.tsx";
import { loadCatalog } from "#lib/ranking/load-catalog.ts";
import { viewEdition } from "#lib/views/edition-view.ts";
import { viewSite } from "#lib/views/site-view.ts";

export const dynamicParams = false;

interface Props {
  params: Promise<{ category: string; edition: string }>;
}

export function generateStaticParams() {
  return loadCatalog().catalog.categories.flatMap(({ id, guides }) =>
    guides.map((guide) => ({ category: id, edition: guide.id })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const compiled = loadCatalog();
  const { category, edition } = await params;
  return makeMetadata(viewEdition(compiled, category, edition).meta, viewSite(compiled));
}

export default async function Page({ params }: Props) {
  const compiled = loadCatalog();
  const { category, edition } = await params;
  const view = viewEdition(compiled, category, edition);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path} section={view.category.href}>
      <EditionPage view={view} />
    </PageFrame>
  );
}
