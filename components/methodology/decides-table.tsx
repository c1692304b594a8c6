import { Section } from "#components/parts/section.tsx";
import type { DecidesRow } from "#lib/views/methodology/decides-view.ts";

/** What really decides the order: each criterion's weight beside what it does to the scores. */
export function DecidesTable({ rows }: { rows: readonly DecidesRow[] }) {
  return (
    <Section id="decides" title="What really decides">
      <p className="max-w-3xl text-body leading-relaxed">
        A weight says how much a criterion may count. How much it does count depends on how far
        apart the scores lie: a criterion on which everybody earns the same decides nothing. The
        second figure is its share of the differences between the proven scores of the ranked; the
        last counts how many different scores it gives.
      </p>
      <table className="table table-stacked mt-3 max-w-3xl">
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="number">
              Weight
            </th>
            <th scope="col" className="number">
              Decides
            </th>
            <th scope="col" className="number">
              Verified
            </th>
            <th scope="col" className="number">
              Different scores
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, href, weight, effective, known, distinct }) => (
            <tr key={id} data-row={id}>
              <th scope="row">
                <a href={href} className="inline-block min-h-6 leading-6">
                  {title}
                </a>
              </th>
              <td data-label="Weight" className="number max-md:text-left">
                {weight}
              </td>
              <td data-label="Decides" className="number max-md:text-left">
                {effective ?? "nothing"}
              </td>
              <td data-label="Verified" className="number max-md:text-left">
                {known ?? "does not apply"}
              </td>
              <td data-label="Different scores" className="number max-md:text-left">
                {distinct}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
