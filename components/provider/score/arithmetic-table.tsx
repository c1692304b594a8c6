import type { ReactNode } from "react";
import type { ArithmeticTable as ArithmeticTableView } from "#lib/views/provider/arithmetic-view.ts";

interface ArithmeticTableProps {
  table: ArithmeticTableView;
  kind: "criterion" | "total";
  /** The last rows: the result, and what leads to it. */
  children: ReactNode;
}

/** One weighted mean, row by row, with values on the scale 0 to 100. */
export function ArithmeticTable({ table, kind, children }: ArithmeticTableProps) {
  return (
    <section
      aria-label={`${table.title}, in columns`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard.
      tabIndex={0}
      className="relative overflow-x-auto print:overflow-visible"
    >
      <table data-arithmetic={kind} data-id={table.id} className="table table-sum">
        <caption className="pt-6 pb-1 text-left font-medium font-serif text-term">
          {table.title}
        </caption>
        <thead>
          <tr>
            <th scope="col">{kind === "total" ? "Criterion" : "Measure"}</th>
            <th scope="col" className="number">
              {kind === "total" ? "Weight" : "Points"}
            </th>
            <th scope="col" className="number">
              Proven
            </th>
            <th scope="col" className="number">
              Possible
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id} data-row={row.id}>
              <th scope="row">{row.title}</th>
              <td className="number" data-cell="factor">
                {row.factor}
              </td>
              <td className="number" data-cell="lo">
                {row.lo}
              </td>
              <td className="number" data-cell="hi">
                {row.hi}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>{children}</tfoot>
      </table>
    </section>
  );
}
