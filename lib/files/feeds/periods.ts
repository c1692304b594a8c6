import type { Catalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import {
  listMilestones,
  type Milestone,
  type PeriodView,
  viewPeriod,
} from "#lib/views/changes/period-view.ts";

/** What lies between two neighbouring states of a category, with what moved in it as the page of changes says it. */
export interface Period {
  from: Milestone;
  to: Milestone;
  view: PeriodView;
}

/** The periods of a category, newest first; each takes three scorings, so they are kept. */
const periodsIn = onceFor((catalog: Catalog) =>
  onceFor((category: ScoredCategory): Period[] => {
    const milestones = listMilestones(category);
    const context = { category, categories: catalog.categories };
    return milestones
      .slice(1)
      .flatMap((to, index): Period[] => {
        const from = milestones[index];
        return from ? [{ from, to, view: viewPeriod(from, to, context) }] : [];
      })
      .reverse();
  }),
);

/** Everything that lies between two neighbouring states of a category, newest first. */
export function listFeedPeriods(catalog: Catalog, category: ScoredCategory): Period[] {
  return periodsIn(catalog)(category);
}
