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

/** Does one thing with each item that `take` gives, so many at once. Rejects with the first fault. */
export async function workThrough<Item>(
  take: Take<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const one = async (): Promise<void> => {
    for (let item = take(); item !== undefined; item = take()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}
