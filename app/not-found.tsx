import type { Metadata } from "next";
import { NotFoundPage } from "#components/frame/not-found-page.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export function generateMetadata(): Metadata {
  return { title: `Not found · ${viewSite(loadCatalog()).name}` };
}

export default function NotFound() {
  const site = viewSite(loadCatalog());
  return (
    <PageFrame site={site} path="">
      <NotFoundPage nav={site.nav} />
    </PageFrame>
  );
}
