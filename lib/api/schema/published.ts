import { z } from "zod";

/** Every schema that the documentation of the API names, so that one object becomes one named part of it. */
export const PUBLISHED = z.registry<{ id: string; description?: string }>();

/** Names a schema in the documentation. */
export function publish<Schema extends z.ZodType>(
  id: string,
  description: string,
  schema: Schema,
): Schema {
  PUBLISHED.add(schema, { id, description });
  return schema;
}
