import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/page-frame.tsx";
import { SiteChangesPage } from "#components/site-changes-page.tsx";
import { loadCatalog } from "#lib/ranking/load-catalog.ts";
import { viewSiteChanges } from "#lib/views/changes-view.ts";
import { viewSite } from "#lib/views/site-view.ts";

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
