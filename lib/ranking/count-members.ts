import type { Claim } from "#lib/domain/fact.ts";
import type { NamedOption } from "#lib/domain/fact-options.ts";

type SetClaim = Claim & { type: "set" };

/** Counts ids so that a group counts only where none of its own members is listed: it is named for want of more detail. */
function countDistinct(ids: ReadonlySet<string>, options: readonly NamedOption[]): number {
  const groupsWithMembers = new Set(
    options.flatMap((option) =>
      option.within !== undefined && ids.has(option.id) ? [option.within] : [],
    ),
  );
  return [...ids].filter((id) => !groupsWithMembers.has(id)).length;
}

/**
 * How many members of a set a claim proves and how many it leaves possible.
 * With `level`, only members at that level are proven; others may still reach it unless the set is closed.
 */
export function countMembers(
  claim: SetClaim,
  options: readonly NamedOption[],
  level?: string,
): { least: number; most: number } {
  const proven = claim.includes.filter(
    (member) => !member.guideOnly && (level === undefined || member.level === level),
  );
  const least = countDistinct(new Set(proven.map((member) => member.id)), options);
  if (claim.closed) return { least, most: least };
  const excluded = new Set(
    claim.excludes.filter((member) => !member.guideOnly).map((member) => member.id),
  );
  const open = new Set(options.map((option) => option.id).filter((id) => !excluded.has(id)));
  return { least, most: Math.max(least, countDistinct(open, options)) };
}

/** Adds up the values of a graded set's levels; members not named may reach the best level unless the set is closed. */
export function sumLevels(
  claim: SetClaim,
  options: readonly NamedOption[],
  levels: Readonly<Record<string, number>>,
): { least: number; most: number } {
  const proven = claim.includes.filter((member) => !member.guideOnly);
  const least = proven.reduce((sum, member) => sum + (levels[member.level ?? ""] ?? 0), 0);
  if (claim.closed) return { least, most: least };
  const excluded = claim.excludes.filter((member) => !member.guideOnly);
  const decided = new Set([...proven, ...excluded].map((member) => member.id));
  const undecided = options.filter((option) => !decided.has(option.id)).length;
  return { least, most: least + undecided * Math.max(0, ...Object.values(levels)) };
}
