import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { EditorList } from "#components/site/editor-list.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewSite, viewSitePage } from "#lib/views/site/site-view.ts";

const PAGE = "about";

export function generateMetadata(): Metadata {
  const compiled = loadCatalog();
  return makeMetadata(viewSitePage(compiled, PAGE).meta, viewSite(compiled));
}

export default function AboutPage() {
  const compiled = loadCatalog();
  const view = viewSitePage(compiled, PAGE);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path}>
      <SitePage view={view}>
        <EditorList editors={view.editors} />
      </SitePage>
    </PageFrame>
  );
}
