import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { EditorList } from "#components/editor-list.tsx";
import { PageFrame } from "#components/page-frame.tsx";
import { SitePage } from "#components/site-page.tsx";
import { loadCatalog } from "#lib/ranking/load-catalog.ts";
import { viewSite, viewSitePage } from "#lib/views/site-view.ts";

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
