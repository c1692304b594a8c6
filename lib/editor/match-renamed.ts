import type { EntryId } from "#lib/domain/ids.ts";

/** An entry that may have had other ids. */
export interface Renamable {
  id: EntryId;
  data: { former_ids?: EntryId[] | undefined };
}

/**
 * The present id of what had an id before a change. Where the old id is still there, or the new one stood beside it already,
 * as after two have merged, both stay who they were.
 */
export function matchRenamed(
  before: readonly Renamable[],
  after: readonly Renamable[],
): (id: EntryId) => EntryId {
  const taken = new Set(before.map(({ id }) => id));
  const kept = new Set(after.map(({ id }) => id));
  const moved = new Map<EntryId, EntryId>();
  for (const { id } of before) {
    const now = after.find(({ data }) => data.former_ids?.includes(id))?.id;
    if (now === undefined || kept.has(id) || taken.has(now)) continue;
    taken.add(now);
    moved.set(id, now);
  }
  return (id) => moved.get(id) ?? id;
}
