import type { ReactNode } from "react";
import { ShapeMark } from "#components/compare/shape-mark.tsx";
import type { CompareView } from "#lib/views/compare/compare-view.ts";
import { wordStanding } from "#lib/views/ranking/word-standing.ts";

/** Two columns fit beside each other on a phone; more are reached by scrolling. */
const WIDTHS = ["", "", "", "max-md:min-w-[31rem]", "max-md:min-w-[41rem]"];

interface ComparedTableProps {
  view: CompareView;
  label: string;
  /** Whether the heads say more than the names, and lead to the comparison without one. */
  full?: boolean;
  children: ReactNode;
}

/** A table with a column for each of those compared; their names stay in sight while it is read. On a phone the label of a row stands above its cells. */
export function ComparedTable({ view, label, full = false, children }: ComparedTableProps) {
  const { rows } = view;
  const count = rows.length;
  return (
    <section
      aria-label={`${label}, in columns`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard.
      tabIndex={0}
      className="relative max-md:overflow-x-auto print:overflow-visible"
    >
      <table
        className={`table table-fixed ${full ? "table-compare" : ""} table-compared compared-${count} ${WIDTHS[count] ?? ""}`}
      >
        <colgroup>
          <col className="w-[20%]" />
          <col span={count} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">What is compared</span>
            </th>
            {rows.map((row, index) => (
              <th key={row.id} scope="col">
                <ShapeMark index={index} />
                <a href={row.href} className="font-medium font-serif text-ink text-term">
                  {row.name}
                </a>
                {full && (
                  <span className="mt-0.5 block font-normal text-note text-soft">
                    {wordStanding(row)}{" "}
                    <a href={view.removals[index]} className="inline-block min-h-6 print:hidden">
                      remove<span className="sr-only"> {row.name}</span>
                    </a>
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
