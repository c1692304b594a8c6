import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { QuestionsPage } from "#components/guides/questions-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewSiteQuestions } from "#lib/views/guides/question-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";

export function generateMetadata(): Metadata {
  const compiled = loadCatalog();
  return makeMetadata(viewSiteQuestions(compiled).meta, viewSite(compiled));
}

export default function Page() {
  const compiled = loadCatalog();
  const view = viewSiteQuestions(compiled);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path}>
      <QuestionsPage view={view} />
    </PageFrame>
  );
}
