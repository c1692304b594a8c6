import { FileLinks } from "#components/parts/file-links.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { AboutList } from "#components/ranking/about-list.tsx";
import { CheckLines } from "#components/ranking/check-lines.tsx";
import { ChoosableRanking } from "#components/ranking/choosable-ranking.tsx";
import { PicksTable } from "#components/ranking/picks-table.tsx";
import { UnrankedTable } from "#components/ranking/unranked-table.tsx";
import type { ListView } from "#lib/views/ranking/list-view.ts";

interface RankingPageProps {
  view: ListView;
  /** The address of the site's own module. */
  script: string;
}

/** The list of one category: picks by situation, the one ranked table with its controls, who has no place, what to check. */
export function RankingPage({ view, script }: RankingPageProps) {
  const { choice } = view;
  return (
    <>
      <PageHeading
        eyebrow={choice.isOwn ? `${view.eyebrow} · your view` : view.eyebrow}
        title={view.heading}
      >
        {!choice.isOwn && <p>{view.lead}</p>}
      </PageHeading>
      {!choice.isOwn && (
        <ul className="mt-3.5 flex flex-wrap gap-x-6 gap-y-1 text-note text-soft">
          <li>
            <a href="#ranking" className="inline-block min-h-6">
              Go to the ranking
            </a>
          </li>
          {view.evidence !== null && (
            <li>
              Evidence up to <b className="font-semibold text-ink">{view.evidence}</b>
            </li>
          )}
          <li>
            Compiled <b className="font-semibold text-ink">{view.asOf}</b>
          </li>
          <li>
            <a href={view.methodology} className="inline-block min-h-6">
              How we rank
            </a>
          </li>
        </ul>
      )}
      {view.picks && !choice.isOwn && <PicksTable {...view.picks} />}
      <ChoosableRanking list={view.list} view={choice} />
      {view.unranked.map((group) => (
        <UnrankedTable key={group.id} group={group} />
      ))}
      {view.checks && <CheckLines checks={view.checks} />}
      <AboutList view={view} />
      <FileLinks file={view.file} />
      <script type="module" src={script} />
    </>
  );
}
