import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { ChangesPage } from "#components/changes/changes-page.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewChanges } from "#lib/views/changes/changes-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export const dynamicParams = false;

interface Props {
  params: Promise<{ category: string }>;
}

export function generateStaticParams() {
  return loadCatalog().catalog.categories.map(({ id }) => ({ category: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const compiled = loadCatalog();
  return makeMetadata(viewChanges(compiled, (await params).category).meta, viewSite(compiled));
}

export default async function Page({ params }: Props) {
  const compiled = loadCatalog();
  const view = viewChanges(compiled, (await params).category);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path} section={view.category.href}>
      <ChangesPage view={view} />
    </PageFrame>
  );
}
