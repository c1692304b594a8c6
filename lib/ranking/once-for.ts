/**
 * Makes a function that works something out once for each object and remembers it as long as the object lives. For what
 * follows from the catalog alone, which never changes: the server asks for it with every request.
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = made.get(key) ?? { value: make(key) };
    made.set(key, found);
    return found.value;
  };
}

/**
 * Makes a function that remembers what it gave last. For what is asked for several times in a row, such as what a page
 * and its other forms show, and is too much to be kept for all.
 */
export function rememberLast<Args extends readonly unknown[], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { args: Args; value: Value } | null = null;
  return (...args) => {
    if (!last?.args.every((one, index) => one === args[index]))
      last = { args, value: make(...args) };
    return last.value;
  };
}
