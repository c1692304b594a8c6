import type { Metadata } from "next";
import { makeMetadata } from "#app/page-metadata.ts";
import { ChangeLines } from "#components/changes/change-lines.tsx";
import { CorrectionLines } from "#components/changes/correction-lines.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { PromiseList } from "#components/guides/promise-list.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { RankingHead } from "#components/ranking/ranking-head.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { viewHome } from "#lib/views/site/home-view.ts";
import { viewSite } from "#lib/views/site/site-view.ts";
import { links } from "#lib/views/words/links.ts";

export function generateMetadata(): Metadata {
  const compiled = loadCatalog();
  return makeMetadata(viewHome(compiled).meta, viewSite(compiled));
}

export default function HomePage() {
  const compiled = loadCatalog();
  const view = viewHome(compiled);
  return (
    <PageFrame site={viewSite(compiled)} path={view.meta.path}>
      <Heading level={1} look="hero" className="max-w-2xl">
        {view.heading}
      </Heading>
      <p className="lead mt-6 max-w-3xl">{view.lead}</p>
      <div className="mt-12 grid gap-x-16 gap-y-12 lg:grid-cols-2">
        {view.rankings.map((ranking) => (
          <RankingHead key={ranking.href} ranking={ranking} />
        ))}
      </div>
      <PromiseList promises={view.promises} />
      <CorrectionLines corrections={view.corrections} title="Latest corrections" />
      <ChangeLines lines={view.changes} aside={<a href={links.siteChanges}>All changes</a>} />
    </PageFrame>
  );
}
