import { RuledHeading } from "#components/parts/ruled-heading.tsx";
import { UnknownChip } from "#components/parts/unknown-chip.tsx";
import type { PickView } from "#lib/views/guides/pick-view.ts";
import type { ListView } from "#lib/views/ranking/list-view.ts";

function Pick({ pick }: { pick: PickView["pick"] }) {
  if (!pick) return <UnknownChip text="nobody proven yet" tight />;
  return (
    <>
      <a href={pick.href} className="inline-block min-h-6 font-serif text-term">
        {pick.name}
      </a>
      {pick.provisional && <span className="block text-fine text-soft">provisional</span>}
    </>
  );
}

/** Situations with the provider that fits each best, why, and what to watch out for. */
export function PicksTable({ picks, all }: NonNullable<ListView["picks"]>) {
  return (
    <section aria-label="Best for your situation" className="mt-8">
      <RuledHeading level={2} title="Best for your situation" more={all} />
      <table className="table picks">
        <thead className="picks-head">
          <tr>
            <th scope="col" className="picks-need">
              You need
            </th>
            <th scope="col" className="picks-pick">
              Pick
            </th>
            <th scope="col" className="picks-why">
              Why
            </th>
            <th scope="col">Watch out</th>
          </tr>
        </thead>
        <tbody className="picks-rows">
          {picks.map(({ id, title, href, pick, why, watch }) => (
            <tr key={id} className="picks-row">
              <th scope="row" className="picks-cell picks-need">
                <a href={href} className="inline-block min-h-6 font-semibold">
                  {title}
                </a>
              </th>
              <td className="picks-cell picks-pick">
                <Pick pick={pick} />
              </td>
              <td className="picks-cell picks-why">{why}</td>
              <td className="picks-cell picks-watch text-soft">{watch}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
