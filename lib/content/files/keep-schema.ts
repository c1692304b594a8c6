import type { ParsedFile } from "#lib/content/files/parse-file.ts";

/**
 * Keeps the schemas that are made of what files declare, by their data, which are one object for as long as a file is the
 * same: to make a schema takes longer than to hold some entries against it, and whoever checks again needs the same one.
 */
export function keepPerFile<Schema>(): (file: ParsedFile, make: () => Schema) => Schema {
  const kept = new WeakMap<object, Schema>();
  return ({ data }, make) => {
    const key = Object(data);
    const schema = kept.get(key) ?? make();
    kept.set(key, schema);
    return schema;
  };
}
