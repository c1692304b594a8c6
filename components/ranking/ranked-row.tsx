import { NoteChip } from "#components/facts/note-chip.tsx";
import { AnswerMark } from "#components/parts/answer-cell.tsx";
import { AnswerChip } from "#components/parts/answer-chip.tsx";
import { GlanceAnswers } from "#components/parts/glance-answers.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { RangeLine } from "#components/parts/range-line.tsx";
import { UnknownChip } from "#components/parts/unknown-chip.tsx";
import { PlaceFigure } from "#components/ranking/place-figure.tsx";
import { RowDetails } from "#components/ranking/row-details.tsx";
import type { ChosenRow } from "#lib/views/ranking/chosen-row.ts";
import type { DemandCell } from "#lib/views/words/demand-cell.ts";

interface RankedRowProps {
  chosen: ChosenRow;
  /** The part of the table in which it stands. */
  block: string;
  /** How many columns the table has. */
  span: number;
  /** The headings of the demanded facts; null where the list's own columns stand. */
  columns: readonly string[] | null;
  compare: string;
}

/** How a demand is answered, with the value. */
function AnswerWords({ cell }: { cell: DemandCell }) {
  if (cell.look === "open")
    return (
      <>
        <UnknownChip text="unknown" tight />
        {cell.text !== "" && <span className="block text-fine text-soft">{cell.text}</span>}
      </>
    );
  const isMet = cell.look === "proven" || cell.look === "via";
  return (
    <span className={isMet ? "text-verdigris" : "text-rust"}>
      <AnswerMark look={cell.look}>
        {cell.text} {cell.old !== null && <NoteChip tone="old">{cell.old}</NoteChip>}
      </AnswerMark>
    </span>
  );
}

function Columns({ chosen, columns }: Pick<RankedRowProps, "chosen" | "columns">) {
  if (columns === null)
    return chosen.glance.map((glance) => (
      <td key={glance.title} className="rank-fact" data-label={glance.title}>
        <div className="rank-said">
          <GlanceAnswers glance={glance} compact />
        </div>
      </td>
    ));
  return columns.map((title, at) => {
    const cell = chosen.cells[at];
    return (
      <td key={title} className="rank-fact" data-label={title}>
        <div className="rank-said">{cell && <AnswerWords cell={cell} />}</div>
      </td>
    );
  });
}

/** What stands in the line below a row: what to ask, under which condition, else how solid the lead is. */
function Summary({ chosen }: { chosen: ChosenRow }) {
  const { row, ask, conditions, old, moved } = chosen;
  const { standing } = row;
  const said = conditions.length > 0 || ask !== null;
  return (
    <>
      {conditions.length > 0 && (
        <>
          <b className="font-semibold text-ink">On condition:</b> {conditions.join("; ")}{" "}
        </>
      )}
      {ask !== null && (
        <>
          <b className="font-semibold text-ink">Ask:</b> {ask}
        </>
      )}
      {!said && standing && (
        <>
          <b className="font-semibold text-ink">{standing.strength}</b>
          {standing.headline.slice(standing.strength.length)}
        </>
      )}
      {!said && !standing && row.reason}
      {!said && old && (
        <>
          ; <b className="font-semibold text-brass">{old.words}</b>
        </>
      )}
      {moved !== null && <b className="font-semibold text-verdigris"> Was {moved}.</b>}
    </>
  );
}

/** One provider in the table, in two rows: what the columns say, and a line that unfolds into why it stands there. */
export function RankedRow({ chosen, block, span, columns, compare }: RankedRowProps) {
  const { row, old, compare: box } = chosen;
  const label = `${row.proven} of 10 proven${row.possible ? `, could reach ${row.possible}` : ""}${old ? `; ${old.words}` : ""}`;
  const further = columns === null ? [] : chosen.answers.slice(columns.length);
  return (
    <tbody
      className="rank-row"
      data-provider={row.id}
      data-rank={row.standing?.rank ?? "-"}
      data-block={block}
    >
      <tr className="rank-cells">
        <td className="rank-place" rowSpan={2}>
          <PlaceFigure row={row} />
        </td>
        <th scope="row" className="rank-who" rowSpan={2}>
          <a href={row.href} className="name">
            {row.name}
          </a>
          {row.former !== null && <span className="text-soft"> was {row.former}</span>}
          {row.hasInterest && <InterestMark href={row.href} name={row.name} />}
          <span className="rank-best">{row.best}</span>
        </th>
        {row.kind !== null && <td className="rank-kind text-soft">{row.kind}</td>}
        <td className="rank-axis">
          <RangeLine
            lo={row.lo}
            hi={row.hi}
            old={old?.size ?? 0}
            provisional={row.provisional}
            label={label}
          />
        </td>
        <td className="rank-score">
          <span className="rank-figure">{row.proven}</span>
        </td>
        <td className="rank-known whitespace-nowrap">
          {row.known}&nbsp;%
          {row.provisional && <span className="rank-note text-soft">provisional</span>}
        </td>
        <td className="rank-date text-soft">{row.evidence}</td>
        <Columns chosen={chosen} columns={columns} />
        <td className="rank-cmp">
          <label className="rank-cmp-label inline-flex min-h-6 min-w-6 cursor-pointer items-center justify-end gap-2">
            <span className="rank-cmp-word">
              Compare<span className="sr-only"> {row.name}</span>
            </span>
            <input
              id={`${box.name}-${row.id}`}
              type="checkbox"
              name={box.name}
              value={row.id}
              defaultChecked={box.chosen}
            />
          </label>
        </td>
      </tr>
      <tr className="rank-cells">
        <td className="rank-more" colSpan={span - 2}>
          {further.length > 0 && (
            <p className="mb-1 flex flex-wrap gap-1.5">
              {further.map((answer) => (
                <AnswerChip key={answer.demand} answer={answer} />
              ))}
            </p>
          )}
          {chosen.details ? (
            <details>
              <summary className="rank-line">
                <Summary chosen={chosen} />
              </summary>
              <RowDetails row={row} details={chosen.details} compare={compare} />
            </details>
          ) : (
            <p className="rank-line">
              <Summary chosen={chosen} />{" "}
              <a href={row.why}>
                Why<span className="sr-only"> {row.name} stands there</span>
              </a>
            </p>
          )}
        </td>
      </tr>
    </tbody>
  );
}
