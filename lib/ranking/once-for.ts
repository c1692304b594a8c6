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
