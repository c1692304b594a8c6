import { CountingMethods } from "#components/methodology/counting-methods.tsx";
import { DecidesTable } from "#components/methodology/decides-table.tsx";
import { DeclaredFacts } from "#components/methodology/declared-facts.tsx";
import { RubricCriterion } from "#components/methodology/rubric-criterion.tsx";
import { Breadcrumb } from "#components/parts/breadcrumb.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { ScoreBar } from "#components/parts/score-bar.tsx";
import { Section } from "#components/parts/section.tsx";
import type { MethodologyView } from "#lib/views/methodology/methodology-view.ts";

/** How one category is scored: who is ranked, what is asked, and how facts become points. */
export function CategoryMethodology({ view }: { view: MethodologyView }) {
  return (
    <>
      <Breadcrumb parent={view.category} current={view.meta.crumb} />
      <PageHeading eyebrow={`Methodology · As of ${view.asOf}`} title={view.heading}>
        <p>
          {view.criteria.length} criteria, each with its weight and its measures. A measure turns a
          fact into a share of its points by a fixed rule, the same for everyone.
        </p>
      </PageHeading>
      <Section id="weights" title="Criteria and weights">
        <ul className="max-w-3xl border-line border-t text-body">
          {view.criteria.map(({ id, anchor, title, weight }) => (
            <li
              key={id}
              className="grid grid-cols-[minmax(0,1fr)_3rem] items-center gap-x-5 border-line border-b py-2 sm:grid-cols-[minmax(0,1fr)_10rem_3rem]"
            >
              <a href={`#${anchor}`} className="justify-self-start">
                {title}
              </a>
              <div className="max-sm:hidden">
                <ScoreBar lo={weight * 1000} hi={weight * 1000} />
              </div>
              <span className="text-right">{weight} %</span>
            </li>
          ))}
        </ul>
      </Section>
      {view.decides.length > 0 && <DecidesTable rows={view.decides} />}
      <Section id="eligibility" title="Who is ranked">
        <p className="text-body">
          {view.eligibility.length === 0
            ? "Every provider has a rank."
            : "A provider has a rank when all of this holds. The others keep their facts and stand below, in groups of their own."}
        </p>
        <ul className="mt-2 max-w-3xl list-disc space-y-1 pl-5 text-body">
          {view.eligibility.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="mt-3 text-small text-soft">
          {view.shelfLife} What all categories share is under <a href="/methodology">methodology</a>
          .
        </p>
      </Section>
      <Section id="measures" title="From facts to points">
        <p className="text-body">
          The figure beside each answer is the share of the measure's points that it earns, from 0
          to 1.
        </p>
        {view.criteria.map((criterion) => (
          <RubricCriterion key={criterion.id} criterion={criterion} />
        ))}
      </Section>
      <CountingMethods methods={view.methods} />
      <DeclaredFacts facts={view.facts} />
    </>
  );
}
