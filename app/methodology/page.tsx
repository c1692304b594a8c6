import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { LinkList } from "#components/site/link-list.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewSite, viewSitePage } from "#lib/views/site/site-view.ts";

const PAGE = "methodology";

export function generateMetadata(): Metadata {
  const compiled = loadCatalog();
  return makeMetadata(viewSitePage(compiled, PAGE).meta, viewSite(compiled));
}

export default function MethodologyPage() {
  const compiled = loadCatalog();
  const view = viewSitePage(compiled, PAGE);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path}>
      <SitePage view={view}>
        <LinkList
          id="by-category"
          title="Criteria, weights and measures by category"
          items={view.categories}
        />
      </SitePage>
    </PageFrame>
  );
}
