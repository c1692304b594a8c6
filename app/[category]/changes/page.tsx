import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { ChangesPage } from "#components/changes-page.tsx";
import { PageFrame } from "#components/page-frame.tsx";
import { loadCatalog } from "#lib/ranking/load-catalog.ts";
import { viewChanges } from "#lib/views/changes-view.ts";
import { viewSite } from "#lib/views/site-view.ts";

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
