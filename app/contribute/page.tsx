import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { ContributePage } from "#components/contribute-page.tsx";
import { PageFrame } from "#components/page-frame.tsx";
import { loadCatalog } from "#lib/ranking/load-catalog.ts";
import { loadTexts } from "#lib/ranking/load-texts.ts";
import { viewContribute } from "#lib/views/contribute-view.ts";
import { links } from "#lib/views/links.ts";
import { viewSite } from "#lib/views/site-view.ts";

export function generateMetadata(): Metadata {
  const compiled = loadCatalog();
  return makeMetadata(viewContribute(compiled).page.meta, viewSite(compiled));
}

export default function Page() {
  const compiled = loadCatalog();
  const view = viewContribute(compiled);
  return (
    <PageFrame site={viewSite(compiled)} path={view.page.meta.path}>
      <ContributePage view={view} templates={loadTexts().templates} address={links.texts} />
    </PageFrame>
  );
}
