import { ChangeLines } from "#components/changes/change-lines.tsx";
import { CorrectionLines } from "#components/changes/correction-lines.tsx";
import { PromiseList } from "#components/guides/promise-list.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { RankingHead } from "#components/ranking/ranking-head.tsx";
import type { HomeView } from "#lib/views/site/home-view.ts";
import { links } from "#lib/views/words/links.ts";

/** The home page: the rankings' heads, what the site promises, and what changed last. */
export function HomePage({ view }: { view: HomeView }) {
  return (
    <>
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
    </>
  );
}
