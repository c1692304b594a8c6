/**
 * The entry with this id. Throws Error where there is none: routes are made from the ids that exist.
 *
 * @param kind what the entries are, in words, for the message
 */
export function requireEntry<Entry extends { id: string }>(
  entries: readonly Entry[],
  id: string,
  kind: string,
): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no ${kind} "${id}" in the catalog.`);
  return entry;
}
