import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { LinkList } from "#components/link-list.tsx";
import { PageFrame } from "#components/page-frame.tsx";
import { SitePage } from "#components/site-page.tsx";
import { loadCatalog } from "#lib/ranking/load-catalog.ts";
import { viewSite, viewSitePage } from "#lib/views/site-view.ts";

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
