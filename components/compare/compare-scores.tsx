import { ScoreLines } from "#components/compare/score-lines.tsx";
import { ShapeMark } from "#components/compare/shape-mark.tsx";
import { Section } from "#components/parts/section.tsx";
import type { ScoreLine } from "#lib/views/compare/compare-scores.ts";
import type { CompareView } from "#lib/views/compare/compare-view.ts";

type Cell = ScoreLine["cells"][number];

function Figure({ cell }: { cell: Cell }) {
  if (!cell) return <span className="text-note text-soft">no score</span>;
  const { score, isBest } = cell;
  return (
    <span className="md:whitespace-nowrap">
      <span
        className={`font-serif text-term leading-none ${isBest ? "font-semibold text-verdigris" : ""}`}
      >
        {score.proven}
      </span>
      {isBest && <span className="sr-only">, the most proven</span>}
      {!score.exact && <span className="text-fine text-soft"> to {score.possible}</span>}
    </span>
  );
}

const GRIDS = ["", "grid-cols-1", "grid-cols-2", "grid-cols-3", "grid-cols-4"];

/** The scores of those compared: for each criterion a line each on one axis, and the figures. */
export function CompareScores({ view }: { view: CompareView }) {
  const { rows, scores } = view;
  return (
    <Section
      id="scores"
      title="Scores by criterion"
      aside="Proven solid, still open dotted, on old facts brass; from 0 to 10"
    >
      <table className={`table table-scores compared-${rows.length}`}>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <td className="max-md:hidden" />
            {rows.map(({ id, name }, index) => (
              <th key={id} scope="col" className="number">
                <ShapeMark index={index} />
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map(({ title, weight, href, cells }) => (
            <tr key={title} className={href === null ? "font-semibold" : ""}>
              <th scope="row">
                {href === null ? title : <a href={href}>{title}</a>}{" "}
                {weight !== null && (
                  <span className="whitespace-nowrap text-note text-soft">{weight} %</span>
                )}
              </th>
              <td className="lines">
                <ScoreLines cells={cells} />
              </td>
              {rows.map(({ id, name }, index) => (
                <td key={id} className="number" data-score-of={id}>
                  <span className="mr-1 md:hidden">
                    <ShapeMark index={index} />
                    <span className="sr-only">{name}: </span>
                  </span>
                  <Figure cell={cells[index] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={`mt-2 grid gap-x-3 text-note md:hidden ${GRIDS[rows.length] ?? ""}`}>
        {rows.map(({ id, name }, index) => (
          <li key={id}>
            <ShapeMark index={index} />
            {name}
          </li>
        ))}
      </ul>
    </Section>
  );
}
