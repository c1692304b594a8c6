import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { EditionPage } from "#components/changes/edition-page.tsx";
import { FrozenPage } from "#components/changes/frozen-page.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewEdition } from "#lib/views/changes/edition-view.ts";
import { viewFrozen } from "#lib/views/changes/frozen-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export const dynamicParams = false;

interface Props {
  params: Promise<{ category: string; edition: string }>;
}

export function generateStaticParams() {
  return loadCatalog().catalog.categories.flatMap(({ id, publishedOrders, editions }) =>
    [...publishedOrders, ...editions].map((edition) => ({ category: id, edition: edition.id })),
  );
}

async function readView({ params }: Props) {
  const compiled = loadCatalog();
  const { category, edition } = await params;
  const isFrozen = compiled.catalog.categories
    .find((one) => one.id === category)
    ?.editions.some((one) => one.id === edition);
  return isFrozen
    ? { frozen: viewFrozen(compiled, category, edition), published: null }
    : { frozen: null, published: viewEdition(compiled, category, edition) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { frozen, published } = await readView(props);
  return makeMetadata((frozen ?? published).meta, viewSite(loadCatalog()));
}

export default async function Page(props: Props) {
  const { frozen, published } = await readView(props);
  const { meta, category } = frozen ?? published;
  return (
    <PageFrame site={viewSite(loadCatalog())} path={meta.path} section={category.href}>
      {frozen ? <FrozenPage view={frozen} /> : <EditionPage view={published} />}
    </PageFrame>
  );
}
