import type { PartialDate } from "#lib/domain/partial-date.ts";

/** The newest day for which lists, or frozen editions of them, hold; undefined where there is none. */
export function findNewestDay(
  lists: readonly { data: { as_of: PartialDate } }[],
): PartialDate | undefined {
  return lists
    .map(({ data }) => data.as_of)
    .sort()
    .at(-1);
}
