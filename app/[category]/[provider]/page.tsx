import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { ProviderPage } from "#components/provider/provider-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewProvider } from "#lib/views/provider/provider-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export const dynamicParams = false;

interface Props {
  params: Promise<{ category: string; provider: string }>;
}

export function generateStaticParams() {
  return loadCatalog().catalog.categories.flatMap(({ id, providers }) =>
    providers.map((provider) => ({ category: id, provider: provider.id })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const compiled = loadCatalog();
  const { category, provider } = await params;
  return makeMetadata(viewProvider(compiled, category, provider).meta, viewSite(compiled));
}

export default async function Page({ params }: Props) {
  const compiled = loadCatalog();
  const { category, provider } = await params;
  const view = viewProvider(compiled, category, provider);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path} section={view.category.href}>
      <ProviderPage view={view} />
    </PageFrame>
  );
}
