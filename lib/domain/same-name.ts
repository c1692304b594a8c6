import type { EntryId } from "#lib/domain/ids.ts";

/** What spellings of one name have in common: no case, blanks, quotes or signs, and no "The" before it. */
export function nameKey(name: string): string {
  const words = name.normalize("NFKC").toLowerCase().trim();
  const key = words.replace(/^the\s+(?=\S)/, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  return key === "" ? words : key;
}

/** Whether two names differ, and one begins with all words of the other, as a firm's and its short form do. */
export function isShortForm(one: string, other: string): boolean {
  const [short = [], long = []] = [one, other]
    .map((name) => name.split(/[^\p{L}\p{M}\p{N}'’.]+/u).map(nameKey))
    .map((words) => words.filter((word) => word !== ""))
    .sort((a, b) => a.length - b.length);
  const isStart = short.every((word, index) => word === long[index]);
  return short.length > 0 && short.length < long.length && isStart;
}

/** Who can be known by several names. */
export interface Named {
  id: EntryId;
  data: {
    name: string;
    former_names?: string[] | undefined;
    former_ids?: EntryId[] | undefined;
  };
}

/** A name and where it stands in its entry; the file's own name stands nowhere. */
export interface StandingName {
  name: string;
  path: (string | number)[];
}

/** Every name of an entry, its id among them. */
export function listNames({ id, data }: Named): StandingName[] {
  return [
    { name: data.name, path: ["name"] },
    ...(data.former_names ?? []).map((name, index) => ({ name, path: ["former_names", index] })),
    { name: id, path: [] },
  ];
}

/** What spellings of its names have in common, former ids among them: entries without a common key share no name. */
export function listNameKeys(entry: Named): string[] {
  const names = listNames(entry).map(({ name }) => name);
  return [...new Set([...names, ...(entry.data.former_ids ?? [])].map(nameKey))];
}

/** The first name of an entry by which another one is known too, now or formerly; null where there is none. */
export function findSharedName(entry: Named, other: Named): StandingName | null {
  // An id that another had is told where that one says so.
  if (other.data.former_ids?.includes(entry.id)) return null;
  const known = new Set(listNames(other).map(({ name }) => nameKey(name)));
  const former = new Set((other.data.former_ids ?? []).map(nameKey));
  return (
    listNames(entry).find(
      ({ name, path }) =>
        known.has(nameKey(name)) || (path.length > 0 && former.has(nameKey(name))),
    ) ?? null
  );
}
