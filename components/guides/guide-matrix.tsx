import type { ReactNode } from "react";
import { NoteChip } from "#components/facts/note-chip.tsx";
import { SwatchLegend } from "#components/guides/swatch-legend.tsx";
import { AnswerMark, cellClass } from "#components/parts/answer-cell.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import type { MatrixView } from "#lib/views/guides/guide-matrix.ts";
import type { DemandCell } from "#lib/views/words/demand-cell.ts";

/** How what a part means stands where there is little room: only the order of the first is said there. */
const EXPLAINED: Record<MatrixView["groups"][number]["id"], string> = {
  meets: "max-md:block",
  might: "max-md:hidden",
  elsewhere: "max-md:hidden",
  fails: "max-md:hidden",
};

type Columns = MatrixView["required"];
type Row = MatrixView["groups"][number]["rows"][number];

const LEGEND = [
  ["proven", "proven"],
  ["via", "proven at the provider behind it"],
  ["open", "unknown"],
  ["failed", "not met"],
  ["outside", "does not apply"],
] as const;

function Cell({ cell }: { cell: DemandCell }) {
  return (
    <td className={cellClass(cell.look)}>
      <AnswerMark look={cell.look}>
        {cell.text !== "" && (
          <a href={cell.href} className="matrix-value no-underline hover:underline">
            {cell.text}
          </a>
        )}
        {cell.condition !== null && <span className="matrix-value">, {cell.condition}</span>}
        {cell.old !== null && (
          <span className="matrix-value ml-1">
            <NoteChip tone="old">{cell.old}</NoteChip>
          </span>
        )}
      </AnswerMark>
    </td>
  );
}

function Heads({ columns }: { columns: Columns }) {
  return columns.map(({ number, title, wanted }) => (
    <th key={number} scope="col">
      <span aria-hidden="true" className="matrix-number">
        {number}
      </span>
      <span className="matrix-words">
        {title}
        {wanted !== null && <span className="block text-ink">{wanted}</span>}
      </span>
    </th>
  ));
}

function ProviderRow({ row, columns }: { row: Row; columns: Columns }) {
  return (
    <tr id={row.anchor}>
      <th scope="row">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <a href={row.href} className="inline-block min-h-6 font-serif text-body leading-6">
            {row.name}
          </a>
          {row.note !== null && <span className="text-fine text-soft">{row.note}</span>}
          {row.hasInterest && <InterestMark href={row.href} name={row.name} />}
        </span>
      </th>
      {row.cells.map((cell, index) => (
        <Cell key={columns[index]?.number} cell={cell} />
      ))}
    </tr>
  );
}

/** What the numbers over the columns stand for, where there is no room for words. */
function Keys({ required, extra }: MatrixView) {
  return (
    <ol className="matrix-keys text-note text-soft leading-4">
      {[...required, ...extra].map(({ number, title, wanted }) => (
        <li key={number}>
          <b className="text-ink">{number}</b> {title}
          {wanted !== null && `: ${wanted}`}
          {number > required.length && " (extra)"}
        </li>
      ))}
    </ol>
  );
}

function Legend({ looks, old }: { looks: ReadonlySet<DemandCell["look"]>; old: string | null }) {
  return (
    <SwatchLegend
      items={LEGEND.filter(([look]) => looks.has(look)).map(([look, words]) => ({
        key: look,
        tone: cellClass(look),
        mark: <AnswerMark look={look} />,
        words,
      }))}
    >
      {old !== null && (
        <li className="inline-flex items-center gap-2">
          <span aria-hidden="true">
            <NoteChip tone="old">{old}</NoteChip>
          </span>
          from an old fact
        </li>
      )}
    </SwatchLegend>
  );
}

interface GuideMatrixProps {
  view: MatrixView;
  label: string;
  /** The list under these requirements, where very many stand in full. */
  all: string;
  /** What stands folded beside the legend. */
  children: ReactNode;
}

/** All providers against the requirements: values in cells, in parts by who meets them, who could, and who is ruled out. */
export function GuideMatrix({ view, label, all, children }: GuideMatrixProps) {
  const { required, extra, groups } = view;
  const columns = [...required, ...extra];
  const cells = groups.flatMap(({ rows }) => rows).flatMap((row) => row.cells);
  const looks = new Set(cells.map(({ look }) => look));
  const old = cells.find((cell) => cell.old !== null)?.old ?? null;
  return (
    <div className="matrix-part">
      <Keys {...view} />
      <label className="matrix-switch mt-2 min-h-6 items-center gap-2 text-note">
        <input type="checkbox" className="size-4" />
        Show values (scrolls sideways)
      </label>
      <section
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard.
        tabIndex={0}
        className="relative max-lg:overflow-x-auto print:overflow-visible"
      >
        <table className={`table matrix ${view.isNoted ? "matrix-noted" : ""}`}>
          <colgroup>
            <col className="matrix-names" />
            <col span={columns.length} />
          </colgroup>
          <thead>
            <tr className="matrix-over">
              <td />
              <th scope="colgroup" colSpan={required.length}>
                Required
              </th>
              {extra.length > 0 && (
                <th scope="colgroup" colSpan={extra.length}>
                  Good to have
                </th>
              )}
            </tr>
            <tr>
              <td />
              <Heads columns={columns} />
            </tr>
          </thead>
          {groups.map(({ id, title, explanation, count, rows }) => (
            <tbody key={id}>
              <tr className="table-group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>
                    {title} <b className="font-sans font-semibold text-note">{count}</b>{" "}
                    <span className={`font-normal font-sans text-note text-soft ${EXPLAINED[id]}`}>
                      {explanation}
                    </span>
                  </span>
                </th>
              </tr>
              {rows.map((row) => (
                <ProviderRow key={row.id} row={row} columns={columns} />
              ))}
              {count > rows.length && (
                <tr>
                  <th scope="row" colSpan={columns.length + 1}>
                    <a href={all} className="text-note">
                      And {count - rows.length} more in the list
                    </a>
                  </th>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      </section>
      <div className="mt-3 flex flex-wrap justify-between gap-x-8 gap-y-1">
        <Legend looks={looks} old={old} />
        {children}
      </div>
    </div>
  );
}
