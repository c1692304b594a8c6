import { RankedRow } from "#components/ranking/ranked-row.tsx";
import type { BlockView } from "#lib/views/ranking/choice-blocks.ts";
import type { ChoiceView } from "#lib/views/ranking/choice-view.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";

interface RankedTableProps {
  list: ChoosableList;
  view: ChoiceView;
  blocks: readonly BlockView[];
}

const SCALE = ["0", "2", "4", "6", "8", "10"];

function TableHead({ list, view }: Pick<RankedTableProps, "list" | "view">) {
  return (
    <thead className="rank-head">
      <tr>
        <th scope="col" className="rank-place">
          <span className="sr-only">Place</span>
        </th>
        <th scope="col" className="rank-who">
          Provider and who it is best for
        </th>
        {list.kindTitle !== null && (
          <th scope="col" className="rank-kind">
            {list.kindTitle}
          </th>
        )}
        <th scope="col" className="rank-axis">
          <span className="sr-only">Score from 0 to 10</span>
          <span className="rank-scale" aria-hidden="true">
            {SCALE.map((tick) => (
              <span key={tick} className="rank-tick">
                {tick}
              </span>
            ))}
          </span>
        </th>
        <th scope="col" className="rank-score">
          Score
        </th>
        <th scope="col" className="rank-known">
          Verified
        </th>
        <th scope="col" className="rank-date">
          Newest evidence
        </th>
        {view.columns.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
        <th scope="col" className="rank-cmp">
          Compare
        </th>
      </tr>
    </thead>
  );
}

function BandHead({ block, span }: { block: BlockView; span: number }) {
  if (block.title === null) return null;
  return (
    <tbody className="rank-bands" data-band={block.id}>
      <tr className="rank-band-row">
        <th colSpan={span} scope="rowgroup" className="rank-band">
          <span className="font-medium font-serif text-term">{block.title}</span>{" "}
          <b className="mx-1 font-semibold tabular-nums">{block.count}</b>{" "}
          {block.note && <span className="text-soft">{block.note}</span>}
          {block.count === 0 && <span className="block py-2 text-soft">None.</span>}
        </th>
      </tr>
    </tbody>
  );
}

/** Everybody whom the list scores in one table, each in a body of its own: a row, and what unfolds below it. */
export function RankedTable({ list, view, blocks }: RankedTableProps) {
  const span = 7 + view.columns.length + (list.kindTitle === null ? 0 : 1);
  return (
    <table className="rank">
      <caption className="sr-only">
        {view.isFiltered ? "Who meets the requirements" : "The ranking, by proven score"}
      </caption>
      <TableHead list={list} view={view} />
      {blocks.flatMap((block) => [
        <BandHead key={block.id} block={block} span={span} />,
        ...block.rows.map((chosen) => (
          <RankedRow
            key={chosen.row.id}
            chosen={chosen}
            block={block.id}
            span={span}
            columns={view.isFiltered ? view.columns : null}
            compare={list.compare}
          />
        )),
      ])}
    </table>
  );
}
