import type { ListView } from "#lib/views/list-view.ts";

/** The criteria of a category with their weights, each leading to its rule. */
export function WeighedCriteria({ view }: { view: ListView }) {
  return (
    <aside
      aria-labelledby="weighed"
      className="border-ink border-t pt-4 lg:sticky lg:top-6 lg:self-start"
    >
      <h2 id="weighed" className="mb-2 font-semibold text-[0.875rem]">
        What is weighed
      </h2>
      <ul className="text-[0.875rem]">
        {view.criteria.map((criterion) => (
          <li key={criterion.id} className="flex justify-between gap-4 py-1.5">
            <a href={criterion.href}>{criterion.title}</a>
            <span className="shrink-0 text-soft">{criterion.weight} %</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 border-line border-t pt-3 text-[0.8125rem] text-soft">
        <a href={view.methodology}>How facts become points</a>
      </p>
      <p className="mt-3 flex items-center gap-2.5 text-[0.8125rem] text-soft">
        <svg width="40" height="12" className="shrink-0" aria-hidden="true">
          <rect width="20" height="12" className="fill-verdigris" />
          <rect x="20" width="20" height="12" fill="url(#hatch)" />
        </svg>
        proven, and what could still be
      </p>
    </aside>
  );
}
