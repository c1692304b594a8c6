import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { formatDate } from "#lib/views/words/format-value.ts";

/** Whether a list still is what its newest edition froze: of the same day, with the same providers and accepted scores. */
function isAsFrozen({ data, editions, providers, accepted }: ScoredCategory): boolean {
  const last = editions.at(-1);
  if (!last || last.data.as_of !== data.as_of || last.providers.length !== providers.length)
    return false;
  return last.providers.every(
    ({ id, accepted: frozen }) => JSON.stringify(accepted[id]) === JSON.stringify(frozen),
  );
}

/** The id of the frozen edition that a category's pages show; null where something has changed since, which is the next one. */
export const shownEdition = onceFor((category: ScoredCategory): string | null => {
  const last = category.editions.at(-1);
  return last && isAsFrozen(category) ? last.id : null;
});

/** The edition that a category's pages show: the frozen one while nothing has changed since, else the next one. */
export function nameEdition(category: ScoredCategory): string {
  const shown = shownEdition(category);
  return shown === null ? "the next edition" : `edition ${shown}`;
}

function labelEdition(category: ScoredCategory): string {
  return nameEdition(category).replace(/^the /, "");
}

/** The same with its month, as a line above a heading has it: `next edition, Nov 2026`. */
export function headEdition(category: ScoredCategory): string {
  return `${labelEdition(category)}, ${formatDate(category.data.as_of.slice(0, 7))}`;
}

/** For which day what is said holds, and in which edition: `as of 28 Nov 2026, next edition`. */
export function dateEdition(category: ScoredCategory): string {
  return `as of ${formatDate(category.data.as_of)}, ${labelEdition(category)}`;
}
