import { z } from "zod";

/**
 * A zod object that refuses unknown keys. Its message for them is the list of known keys, parted by spaces:
 * only here are they known, and the content check makes the "did you mean" from it.
 */
export function strictObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(" ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? known : undefined),
  });
}
