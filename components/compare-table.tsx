import { CompareHead } from "#components/compare-head.tsx";
import { FactValue } from "#components/fact-value.tsx";
import { ScoreBar } from "#components/score-bar.tsx";
import { ScoreRange } from "#components/score-range.tsx";
import type { CompareView } from "#lib/views/compare-view.ts";

function GroupRow({ title, span }: { title: string; span: number }) {
  return (
    <tr className="table-group">
      <th scope="colgroup" colSpan={span}>
        {title}
      </th>
    </tr>
  );
}

/** Those compared in columns: their scores by criterion, then every fact. */
export function CompareTable({ view }: { view: CompareView }) {
  const { rows } = view;
  const span = rows.length + 1;
  return (
    <table className="table table-stacked table-fixed table-compare mt-8">
      <caption className="sr-only">{rows.map((row) => row.name).join(", ")} side by side</caption>
      <colgroup>
        <col className="w-[22%]" />
        <col span={rows.length} />
      </colgroup>
      <CompareHead view={view} />
      <tbody>
        <GroupRow title="Score by criterion" span={span} />
        {view.criteria.map(({ title, weight, cells }) => (
          <tr key={title}>
            <th scope="row">
              {title} <span className="text-[0.8125rem] text-soft">{weight} %</span>
            </th>
            {rows.map((row, index) => {
              const score = cells[index]?.score;
              return (
                <td key={row.id} data-label={row.name}>
                  {score && (
                    <div className="grid max-w-60 grid-cols-[minmax(0,1fr)_5.5rem] items-center gap-3">
                      <ScoreBar lo={score.lo} hi={score.hi} />
                      <ScoreRange score={score} />
                    </div>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      {view.factGroups.map((group) => (
        <tbody key={group.title}>
          <GroupRow title={group.title} span={span} />
          {group.facts.map(({ title, cells }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {rows.map((row, index) => {
                const cell = cells[index];
                return (
                  <td key={row.id} data-label={row.name}>
                    {cell?.fact ? <FactValue fact={cell.fact} href={cell.href} short /> : <span />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
