import type { ReactNode } from "react";
import type { HeatColumn } from "#lib/views/guides/heat-map.ts";

interface HeatTableProps {
  label: string;
  /** Stands over the names of the rows; only those who listen need it where the rows are low. */
  corner: string;
  columns: readonly HeatColumn[];
  /** The width of the names of the rows. */
  first: string;
  /** Whether the heads show scores, and the rows are of full height. */
  full?: boolean;
  children: ReactNode;
}

/** A table with a column for each ranked provider; where there is no room it scrolls in its own box, and the names of the rows stay. */
export function HeatTable({ label, corner, columns, first, full, children }: HeatTableProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard.
      tabIndex={0}
      className="relative max-lg:overflow-x-auto print:overflow-visible"
    >
      <table className={`table table-fixed heat ${full ? "" : "heat-low"}`}>
        <colgroup>
          <col className={first} />
          <col span={columns.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className={full ? "" : "sr-only"}>{corner}</span>
            </th>
            {columns.map(({ id, name, href, score }) => (
              <th key={id} scope="col">
                <a
                  href={href}
                  className="inline-block min-h-6 text-ink no-underline hover:underline"
                >
                  {name}
                </a>
                {full && <span className="block font-normal font-serif text-small">{score}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}
