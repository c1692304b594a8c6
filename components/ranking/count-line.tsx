import type { ListView } from "#lib/views/ranking/list-view.ts";

/** How much stands behind a ranking, in one line. */
export function CountLine({ view }: { view: ListView }) {
  return (
    <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-1 text-small text-soft">
      {view.counts.map(({ value, label }) => (
        <li key={label}>
          <b className="font-semibold text-ink">{value}</b> {label}
        </li>
      ))}
      <li>
        As of <b className="font-semibold text-ink">{view.asOf}</b>
      </li>
    </ul>
  );
}
