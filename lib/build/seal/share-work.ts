/** Gives the next item; undefined where there is none left. */
export type Take<Item> = () => Item | undefined;

/** Gives items from the first to the last, to however many take them. */
export function takeEach<Item>(items: readonly Item[]): Take<Item> {
  let next = 0;
  return () => items[next++];
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

/** Waits until all have ended; rejects with the fault that was first. `onFault` is called with it at once, so that the others end too. */
export async function endTogether(
  parts: readonly Promise<void>[],
  onFault: (fault: unknown) => void,
): Promise<void> {
  const faults: unknown[] = [];
  const watch = (part: Promise<void>): Promise<void> =>
    part.catch((fault: unknown) => {
      if (faults.push(fault) === 1) onFault(fault);
    });
  await Promise.all(parts.map(watch));
  if (faults.length > 0) throw faults[0];
}
