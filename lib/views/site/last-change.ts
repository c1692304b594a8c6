import { findNewest } from "#lib/domain/date-range.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";

function dayOfLook(fact: Fact): PartialDate | undefined {
  switch (fact.state) {
    case "unknown":
    case "not-found":
      return fact.looked;
    case "claimed":
    case "told":
    case "disputed":
    case "expired":
    case "not-applicable":
    case "not-looked":
      return undefined;
  }
}

/**
 * The day on which what is said of a provider last changed: the newest on which somebody looked, and the edition's if that
 * is newer, since scores are of its day.
 */
export function findLastChange(
  { facts, data }: ScoredProvider,
  { data: { as_of } }: ScoredCategory,
): PartialDate {
  const looks = Object.values(facts).map(dayOfLook);
  const reads = Object.values(data.sources).map(({ read }) => read);
  return findNewest([as_of, ...looks, ...reads]) ?? as_of;
}

const lastOf = onceFor((category: ScoredCategory): PartialDate => {
  const days = category.providers.map((provider) => findLastChange(provider, category));
  return findNewest([category.data.as_of, ...days]) ?? category.data.as_of;
});

/** The same of a category: the newest of its providers'. */
export function findLastChangeOf(category: ScoredCategory): PartialDate {
  return lastOf(category);
}
