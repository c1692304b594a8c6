import { HeatLegend, type HeatLook, HeatMark } from "#components/guides/heat-look.tsx";
import { HeatTable } from "#components/guides/heat-table.tsx";
import { cellClass } from "#components/parts/answer-cell.tsx";
import type { MemberTableView } from "#lib/views/guides/member-table.ts";

type Look = MemberTableView["looks"][number];

const LOOKS: Record<Look, HeatLook> = {
  most: { tone: "cell cell-pick", mark: "", sample: "28", legend: "the largest number found" },
  counted: { tone: cellClass("proven"), mark: "", sample: "4", legend: "number found" },
  found: {
    tone: cellClass("proven"),
    mark: "meets",
    sample: "",
    legend: "found, without a number",
  },
  stated: { tone: "cell cell-said", mark: "", sample: "said", legend: "said, not shown" },
  excluded: { tone: "cell cell-cross", mark: "fails", sample: "", legend: "a source says no" },
  open: {
    tone: cellClass("open"),
    mark: "might",
    sample: "",
    legend: "nothing found, which does not mean no",
  },
};

/** A fact's members by providers: numbers where they were counted, a tick where something was found. */
export function MemberTable({ view }: { view: MemberTableView }) {
  const { columns, rows, looks, title } = view;
  return (
    <>
      <HeatLegend looks={looks.map((look) => LOOKS[look])} />
      <HeatTable
        label={`${title}, in columns`}
        corner={title}
        columns={columns}
        first="w-36 lg:w-52"
      >
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              {row.cells.map(({ look, text, words, href }) => (
                <td key={words} className={LOOKS[look].tone}>
                  <a href={href}>
                    <span className="sr-only">{words}</span>
                    <span aria-hidden="true">
                      <HeatMark look={LOOKS[look]} text={text} />
                    </span>
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </HeatTable>
    </>
  );
}
