import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { SiteChangesPage } from "#components/changes/site-changes-page.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewSiteChanges } from "#lib/views/changes/changes-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export function generateMetadata(): Metadata {
  const compiled = loadCatalog();
  return makeMetadata(viewSiteChanges(compiled).meta, viewSite(compiled));
}

export default function Page() {
  const compiled = loadCatalog();
  const view = viewSiteChanges(compiled);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path}>
      <SiteChangesPage view={view} />
    </PageFrame>
  );
}
