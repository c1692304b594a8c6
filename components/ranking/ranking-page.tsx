import { UseCaseList } from "#components/guides/use-case-list.tsx";
import { LedgerLinks } from "#components/ledgers/ledger-links.tsx";
import { FileLinks } from "#components/parts/file-links.tsx";
import { InterestNote } from "#components/parts/interest-note.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Prose } from "#components/parts/prose.tsx";
import { Section } from "#components/parts/section.tsx";
import { ChoosableRanking } from "#components/ranking/choosable-ranking.tsx";
import { CountLine } from "#components/ranking/count-line.tsx";
import type { ListView } from "#lib/views/ranking/list-view.ts";

function countQuestions(count: number): string {
  return count === 1 ? "One question" : `${count} questions`;
}

interface RankingPageProps {
  view: ListView;
  /** The address of the site's own module. */
  script: string;
}

/** The list of one category: what the order means, the ranking in its groups, and what else to know. */
export function RankingPage({ view, script }: RankingPageProps) {
  return (
    <>
      <PageHeading eyebrow={`Ranking · Edition ${view.edition}`} title={view.heading}>
        <p>
          This order is what public sources prove, not a verdict on quality. What nobody could
          verify is hatched, never guessed; a good firm that publishes little stands low.
        </p>
      </PageHeading>
      <CountLine view={view} />
      <InterestNote text={view.interests} />
      <ChoosableRanking list={view.list} view={view.choice} />
      {view.useCases.length > 0 && (
        <Section
          id="needs"
          title="By need"
          aside={<a href={view.decisionGuides}>All decision guides</a>}
        >
          <UseCaseList lines={view.useCases} level={3} />
        </Section>
      )}
      <Section id="about-ranking" title="About this ranking">
        <p className="mb-4 max-w-2xl text-body leading-relaxed">{view.definition}</p>
        <Prose html={view.introHtml} />
        <p className="mt-4 max-w-2xl text-body leading-relaxed">
          The rules, weights and counting methods stand on the{" "}
          <a href={view.methodology}>methodology page</a>.
          {view.questions && (
            <>
              {" "}
              <a href={view.questions.href}>{countQuestions(view.questions.count)}</a>{" "}
              {view.questions.count === 1 ? "is" : "are"} answered from the facts.
            </>
          )}
        </p>
        <LedgerLinks
          lead="Tables of dated, sourced rows"
          ledgers={view.ledgers}
          prices={view.prices}
          className="mt-4 max-w-2xl text-body leading-relaxed"
        />
        <p className="mt-4 max-w-2xl text-body leading-relaxed">
          {view.frozen && (
            <>
              The ranking was last frozen as <a href={view.frozen.href}>{view.frozen.label}</a>,
              with its rubric and facts, so that it can be cited.{" "}
            </>
          )}
          <a href={view.changes}>What moved, and why</a>, stands on a page of its own.
        </p>
        {view.order && (
          <p className="mt-4 max-w-2xl text-small text-soft">
            This work starts from a published guide: “{view.order.title}”, {view.order.publisher},{" "}
            {view.order.published}. <a href={view.order.href}>Its order beside ours</a>. The page of
            each provider shows its place there beside ours, and where the evidence departs from
            what the guide said.
          </p>
        )}
      </Section>
      <FileLinks file={view.file} />
      <script type="module" src={script} />
    </>
  );
}
