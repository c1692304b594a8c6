import type { ClaimOf } from "#lib/domain/claim.ts";
import type { NamedOption } from "#lib/domain/fact-options.ts";

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
  claim: ClaimOf<"set">,
  options: readonly NamedOption[],
  level?: string,
): { least: number; most: number } {
  const proven = claim.includes.filter((member) => level === undefined || member.level === level);
  const least = countDistinct(new Set(proven.map((member) => member.id)), options);
  if (claim.closed) return { least, most: least };
  const excluded = new Set(claim.excludes.map((member) => member.id));
  const open = new Set(options.map((option) => option.id).filter((id) => !excluded.has(id)));
  return { least, most: Math.max(least, countDistinct(open, options)) };
}

/** Adds up the values of a graded set's levels; members not named may reach the best level unless the set is closed. */
export function sumLevels(
  claim: ClaimOf<"set">,
  options: readonly NamedOption[],
  levels: Readonly<Record<string, number>>,
): { least: number; most: number } {
  const least = claim.includes.reduce((sum, member) => sum + (levels[member.level ?? ""] ?? 0), 0);
  if (claim.closed) return { least, most: least };
  const decided = new Set([...claim.includes, ...claim.excludes].map((member) => member.id));
  const undecided = options.filter((option) => !decided.has(option.id)).length;
  return { least, most: least + undecided * Math.max(0, ...Object.values(levels)) };
}
