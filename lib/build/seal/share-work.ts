/** Gives the next item; undefined where there is none left. */
type Take<Item> = () => Item | undefined;

/** Gives items from the first to the last. */
export function takeEach<Item>(items: readonly Item[]): Take<Item> {
  return makeEnds(items).takeFirst;
}

/** Gives items to two who work at the same time, one from each end, until they meet or somebody stops them: whoever is faster does more. */
export function makeEnds<Item>(items: readonly Item[]): {
  takeFirst: Take<Item>;
  takeLast: Take<Item>;
  stop: () => void;
} {
  let [start, end] = [0, items.length];
  return {
    takeFirst: () => (start < end ? items[start++] : undefined),
    takeLast: () => (start < end ? items[--end] : undefined),
    stop: () => {
      end = start;
    },
  };
}

/**
 * Does one thing with each item that `take` gives, so many at once. Rejects with the first fault, when nothing that was
 * begun is still going on.
 */
export async function workThrough<Item>(
  take: Take<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const faults: unknown[] = [];
  const one = async (): Promise<void> => {
    for (let item = take(); item !== undefined && faults.length === 0; item = take())
      await work(item).catch((fault: unknown) => faults.push(fault));
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  if (faults.length > 0) throw faults[0];
}
