import { Heading } from "#components/parts/heading.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import type { UnrankedView } from "#lib/views/ranking/unranked-view.ts";

/** A group without places: since when, what the published order said, and what was found. */
export function UnrankedTable({ group }: { group: UnrankedView }) {
  const id = `group-${group.id}`;
  return (
    <section aria-labelledby={id} className="mt-6 print:break-inside-avoid" data-group={group.id}>
      <div className="flex flex-wrap items-baseline gap-x-4 border-ink border-b pb-1.5">
        <Heading level={2} id={id} look="name">
          {group.title}
        </Heading>
        <p className="text-note text-soft">{group.explanation}</p>
      </div>
      <table className="table quiet">
        <caption className="sr-only">{group.title}</caption>
        <thead className="quiet-head">
          <tr>
            <th scope="col" className="quiet-who">
              Provider
            </th>
            <th scope="col" className="quiet-since">
              {group.sinceTitle}
            </th>
            {group.orderTitle !== null && (
              <th scope="col" className="quiet-since">
                {group.orderTitle}
              </th>
            )}
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody className="quiet-rows">
          {group.rows.map((row) => (
            <tr key={row.id} className="quiet-row" data-provider={row.id}>
              <th scope="row" className="quiet-cell">
                <a href={row.href} className="name">
                  {row.name}
                </a>
                {row.former !== null && <span className="text-soft"> was {row.former}</span>}
                {row.hasInterest && <InterestMark href={row.href} name={row.name} />}
              </th>
              <td className="quiet-cell">
                <span className={group.isClosed ? "text-rust" : ""}>{row.since}</span>
              </td>
              {group.orderTitle !== null && (
                <td className="quiet-cell quiet-published" data-label={group.orderTitle}>
                  {row.published ?? "not in it"}
                </td>
              )}
              <td className="quiet-cell quiet-found text-soft">{row.found}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {group.more > 0 && (
        <p className="py-2 text-note text-soft">
          And {group.more} more: <a href={group.all}>all of them as a table</a>.
        </p>
      )}
    </section>
  );
}
