import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { ContributePage } from "#components/contribute/contribute-page.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { loadTexts } from "#lib/catalog/load-texts.ts";
import { viewContribute } from "#lib/views/contribute/contribute-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";
import { links } from "#lib/views/words/links.ts";

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
