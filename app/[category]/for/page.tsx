import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { UseCaseList } from "#components/guides/use-case-list.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewUseCaseList } from "#lib/views/guides/use-case-list.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export const dynamicParams = false;

interface Props {
  params: Promise<{ category: string }>;
}

export function generateStaticParams() {
  return loadCatalog()
    .catalog.categories.filter(({ useCases }) => useCases.length > 0)
    .map(({ id }) => ({ category: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const compiled = loadCatalog();
  const { category } = await params;
  return makeMetadata(viewUseCaseList(compiled, category).meta, viewSite(compiled));
}

export default async function Page({ params }: Props) {
  const compiled = loadCatalog();
  const { category } = await params;
  const view = viewUseCaseList(compiled, category);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path} section={view.category.href}>
      <Breadcrumb parent={view.category} current="By need" />
      <PageHeading eyebrow="Decision guides" title={view.heading}>
        <p>
          Each need is a list of demands. Who meets them is worked out from the facts, for all{" "}
          {view.count}; what is unknown counts neither way.
        </p>
      </PageHeading>
      <div className="mt-8">
        <UseCaseList lines={view.useCases} level={2} />
      </div>
    </PageFrame>
  );
}
