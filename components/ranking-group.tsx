import type { ReactNode } from "react";
import { RANKING_COLUMNS, RankingRow } from "#components/ranking-row.tsx";
import type { GroupView } from "#lib/views/list-view.ts";

interface RankingGroupProps {
  group: GroupView;
  aside?: ReactNode;
}

/** One group of a ranking with what it takes to be in it. Only the ranked are a list in order. */
export function RankingGroup({ group, aside }: RankingGroupProps) {
  const ranked = group.rows.some((row) => row.standing !== null);
  const List = ranked ? "ol" : "ul";
  return (
    <section aria-labelledby={`group-${group.id}`} className="not-first:mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 pb-2">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h2
            id={`group-${group.id}`}
            className="font-medium font-serif text-[1.625rem] leading-tight"
          >
            {group.title}
          </h2>
          <p className="text-[0.8125rem] text-soft">{group.explanation}</p>
        </div>
        {aside}
      </div>
      {ranked && (
        <div
          aria-hidden="true"
          className={`hidden gap-x-6 py-2 font-semibold text-[0.75rem] text-soft lg:grid ${RANKING_COLUMNS}`}
        >
          <span>#</span>
          <span>Provider</span>
          <span>Score by criterion</span>
          <span>How firm?</span>
        </div>
      )}
      <List className="border-ink border-t">
        {group.rows.map((row) => (
          <RankingRow key={row.id} row={row} />
        ))}
      </List>
    </section>
  );
}
