import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { GlossaryPage } from "#components/glossary-page.tsx";
import { PageFrame } from "#components/page-frame.tsx";
import { loadCatalog } from "#lib/ranking/load-catalog.ts";
import { viewGlossary } from "#lib/views/glossary-view.ts";
import { viewSite } from "#lib/views/site-view.ts";

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
