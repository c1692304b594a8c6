import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { GlossaryPage } from "#components/site/glossary-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewGlossary } from "#lib/views/site/glossary-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export function generateMetadata(): Metadata {
  const compiled = loadCatalog();
  return makeMetadata(viewGlossary(compiled).meta, viewSite(compiled));
}

export default function Page() {
  const compiled = loadCatalog();
  const view = viewGlossary(compiled);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path}>
      <GlossaryPage view={view} />
    </PageFrame>
  );
}
