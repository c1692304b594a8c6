import { Heading } from "#components/parts/heading.tsx";
import { ScoreBar } from "#components/parts/score-bar.tsx";
import { ScoreRange } from "#components/parts/score-range.tsx";
import { MeasureRow } from "#components/provider/measure-row.tsx";
import type { CriterionView } from "#lib/views/words/criterion-view.ts";

interface CriterionSectionProps {
  criterion: CriterionView;
  /** Shows the columns' heads; below the first they are only read out. */
  first: boolean;
}

/** One criterion of a provider: its score, and every measure with fact, points and source. */
export function CriterionSection({ criterion, first }: CriterionSectionProps) {
  return (
    <section aria-labelledby={criterion.anchor} className="mt-7">
      <div className="mb-2 flex items-baseline justify-between gap-x-4">
        <Heading level={3} id={criterion.anchor} className="min-w-0">
          {criterion.title}{" "}
          <span className="ml-2 whitespace-nowrap font-normal font-sans text-note text-soft">
            weight {criterion.weight} %
          </span>
        </Heading>
        <ScoreRange score={criterion.score} />
      </div>
      <ScoreBar lo={criterion.score.lo} hi={criterion.score.hi} />
      <p className="mt-2 text-note text-soft">
        {criterion.question} <a href={criterion.href}>Its rule</a>
      </p>
      <table className="table table-stacked table-fixed mt-1">
        <caption className="sr-only">Measures of {criterion.title}</caption>
        <colgroup>
          <col className="w-[23%]" />
          <col className="w-[27%]" />
          <col className="w-29" />
          <col />
        </colgroup>
        <thead className={first ? "" : "sr-only"}>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">What is known</th>
            <th scope="col">Points</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {criterion.measures.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
