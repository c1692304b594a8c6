import type { CompareView } from "#lib/views/compare/compare-view.ts";

/** The columns' heads: names, ranks and scores of those compared. */
export function CompareHead({ view }: { view: CompareView }) {
  return (
    <thead className="table-head">
      <tr>
        <th scope="col">
          <span className="sr-only">What is compared</span>
        </th>
        {view.rows.map((row, index) => (
          <th key={row.id} scope="col">
            <a href={row.href} className="font-medium font-serif text-name text-ink">
              {row.name}
            </a>
            <span className="mt-0.5 block font-normal text-note text-soft">
              {row.standing ? `Place ${row.standing.place}` : "No place"}
              {row.provisional && ", provisional"} ·{" "}
              {row.listsScore && (
                <>
                  {row.proven}
                  {row.possible && row.possible !== row.proven && `, up to ${row.possible}`} ·{" "}
                </>
              )}
              <a href={view.removals[index]} className="inline-block min-h-6">
                remove<span className="sr-only"> {row.name}</span>
              </a>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
