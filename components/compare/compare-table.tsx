import { CompareHead } from "#components/compare/compare-head.tsx";
import { ScoreBar } from "#components/parts/score-bar.tsx";
import { ScoreRange } from "#components/parts/score-range.tsx";
import { FactValue } from "#components/provider/fact-value.tsx";
import { InterestLines } from "#components/provider/interest-lines.tsx";
import { SourceLinks } from "#components/provider/source-links.tsx";
import type { CompareView } from "#lib/views/compare/compare-view.ts";
import type { ComparedFact } from "#lib/views/compare/compared-facts.ts";

function GroupRow({ title, note, span }: { title: string; note?: string; span: number }) {
  return (
    <tr className="table-group">
      <th scope="colgroup" colSpan={span}>
        {title}
        {note && <span className="ml-3 font-sans text-note text-soft">{note}</span>}
      </th>
    </tr>
  );
}

interface FactRowsProps {
  view: CompareView;
  title: string;
  note?: string;
  facts: readonly ComparedFact[];
}

/** Facts in rows, each cell with its sources at hand. */
function FactRows({ view, title, note, facts }: FactRowsProps) {
  if (facts.length === 0) return null;
  return (
    <tbody>
      <GroupRow title={title} {...(note !== undefined && { note })} span={view.rows.length + 1} />
      {facts.map(({ id, title: name, question, cells }) => (
        <tr key={id}>
          <th scope="row">
            {name}
            <span className="block text-fine text-soft max-md:hidden">{question}</span>
          </th>
          {view.rows.map((row, index) => {
            const cell = cells[index];
            return (
              <td key={row.id} data-label={row.name}>
                {cell?.fact ? (
                  <span>
                    <FactValue fact={cell.fact} href={cell.href} short={cell.short} />{" "}
                    <span className="text-fine">
                      <SourceLinks sources={cell.fact.sources} named={0} isRoomy />
                    </span>
                  </span>
                ) : (
                  <span />
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function ScoreRows({ view }: { view: CompareView }) {
  const { rows } = view;
  return (
    <tbody>
      <GroupRow title="Score by criterion" span={rows.length + 1} />
      {view.criteria.map(({ title, weight, href, cells }) => (
        <tr key={title}>
          <th scope="row">
            <a href={href}>{title}</a> <span className="text-note text-soft">{weight} %</span>
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
  );
}

function InterestRow({ view }: { view: CompareView }) {
  return (
    <tbody>
      <GroupRow title="Interests" span={view.rows.length + 1} />
      <tr>
        <th scope="row">
          Declared
          <span className="block text-fine text-soft max-md:hidden">
            What editors and providers have at stake
          </span>
        </th>
        {view.rows.map((row, index) => {
          const interests = view.interests[index];
          return (
            <td key={row.id} data-label={row.name}>
              {interests && (
                <div className="text-note leading-snug">
                  <InterestLines interests={interests} />
                </div>
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

/** Those compared in columns: where they differ, their scores by criterion, then every other fact. */
export function CompareTable({ view }: { view: CompareView }) {
  const { rows } = view;
  return (
    <table className="table table-stacked table-fixed table-compare mt-6">
      <caption className="sr-only">{rows.map((row) => row.name).join(", ")} side by side</caption>
      <colgroup>
        <col className="w-[22%]" />
        <col span={rows.length} />
      </colgroup>
      <CompareHead view={view} />
      {rows.length > 1 && <FactRows view={view} title="Where they differ" facts={view.differing} />}
      <ScoreRows view={view} />
      <InterestRow view={view} />
      <FactRows
        view={view}
        title={rows.length > 1 ? "The same for all" : "Facts"}
        facts={view.alike}
      />
      <FactRows
        view={view}
        title="Known of some only"
        note="What is hatched nobody could verify."
        facts={view.someKnown}
      />
      <FactRows view={view} title="Known of nobody" facts={view.allUnknown} />
    </table>
  );
}
