import { HeatLegend, type HeatLook, HeatMark } from "#components/guides/heat-look.tsx";
import { HeatTable } from "#components/guides/heat-table.tsx";
import { cellClass } from "#components/parts/answer-cell.tsx";
import { UnknownChip } from "#components/parts/unknown-chip.tsx";
import type { HeatMapView } from "#lib/views/guides/heat-map.ts";

type Row = HeatMapView["groups"][number]["rows"][number];
type Look = HeatMapView["looks"][number];

const LOOKS: Record<Look, HeatLook> = {
  pick: { tone: "cell cell-pick", mark: "meets", sample: "3/4", legend: "our pick; extras met" },
  meets: {
    tone: cellClass("proven"),
    mark: "meets",
    sample: "2/4",
    legend: "meets every requirement; extras met",
  },
  might: {
    tone: cellClass("open"),
    mark: "might",
    sample: "2/3 ?",
    legend: "could meet them; requirements proven so far",
  },
  elsewhere: {
    tone: cellClass("outside"),
    mark: "does-not-apply",
    sample: "",
    legend: "unknown, and in another line of business",
  },
  fails: { tone: "cell cell-cross", mark: "fails", sample: "", legend: "ruled out" },
};

function SituationRow({ row }: { row: Row }) {
  return (
    <tr>
      <th scope="row">
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          <a href={row.href} className="inline-block min-h-6 py-0.5 text-small">
            {row.title}
          </a>
          {row.pick === null ? (
            <UnknownChip text="nobody proven" />
          ) : (
            <span className="font-serif text-body">{row.pick}</span>
          )}
        </span>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.words} className={LOOKS[cell.look].tone}>
          <a href={cell.href}>
            <span className="sr-only">{cell.words}</span>
            <span aria-hidden="true">
              <HeatMark look={LOOKS[cell.look]} text={cell.count} />
            </span>
          </a>
        </td>
      ))}
    </tr>
  );
}

/** Who answers which situation how, at a glance; each cell leads to the provider's row in the guide. */
export function HeatMap({ view }: { view: HeatMapView }) {
  const { columns, groups, looks } = view;
  return (
    <>
      <HeatLegend looks={looks.map((look) => LOOKS[look])} />
      <HeatTable
        label="Situations by providers"
        corner="Situation, and our pick"
        columns={columns}
        first="w-44 lg:w-100"
        full
      >
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            {title !== null && (
              <tr className="table-group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <SituationRow key={row.id} row={row} />
            ))}
          </tbody>
        ))}
      </HeatTable>
    </>
  );
}
