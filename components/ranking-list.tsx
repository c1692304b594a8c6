import { RankingGroup } from "#components/ranking-group.tsx";
import type { ListView } from "#lib/views/list-view.ts";

/** All groups of a ranking, in one form that sends the chosen ones to be compared. */
export function RankingList({ view }: { view: ListView }) {
  return (
    <form
      action={view.compare}
      method="get"
      aria-label={`Compare ${view.noun.many}`}
      className="min-w-0"
    >
      {view.groups.map((group, index) => (
        <RankingGroup
          key={group.id}
          group={group}
          aside={
            index === 0 && (
              <button type="submit" className="button max-lg:hidden print:hidden">
                Compare the chosen
              </button>
            )
          }
        />
      ))}
      <button type="submit" className="button mt-5 lg:hidden print:hidden">
        Compare the chosen
      </button>
    </form>
  );
}
