import { ScoreBar } from "#components/parts/score-bar.tsx";
import { ScoreRange } from "#components/parts/score-range.tsx";
import { MeasureRow } from "#components/provider/score/measure-row.tsx";
import type { CriterionView } from "#lib/views/words/criterion-view.ts";

/** One criterion of a provider: its score in one line, and folded below it every measure with fact, points and sources. */
export function CriterionDetails({ criterion }: { criterion: CriterionView }) {
  const { anchor, short, title, weight, score, known, question, href, measures } = criterion;
  return (
    <details className="fold criterion">
      <summary className="text-small">
        <span>
          <span className="font-semibold">{short}</span>{" "}
          <span className="whitespace-nowrap text-note text-soft">{weight} %</span>
        </span>
        <span className="criterion-bar">
          <ScoreBar lo={score.lo} hi={score.hi} ticks={false} height={9} />
        </span>
        <span className="criterion-score">
          <ScoreRange score={score} />
        </span>
        <span className="criterion-known text-note text-soft">
          {known !== null && `${known} % verified`}
        </span>
      </summary>
      <div className="pb-4 md:pl-4">
        <p id={anchor} className="text-note text-soft">
          {title}. {question}{" "}
          <a href={href} className="inline-block min-h-6">
            How we score this
          </a>
        </p>
        <table className="table table-stacked table-fixed">
          <caption className="sr-only">Measures of {title}</caption>
          <colgroup>
            <col className="w-[24%]" />
            <col />
            <col className="w-29" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">What we found</th>
              <th scope="col">Points</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <MeasureRow key={measure.id} measure={measure} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
