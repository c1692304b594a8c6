import { z } from "zod";
import { suggestName } from "#lib/domain/suggest-name.ts";

/**
 * A zod object that refuses unknown keys and says which known key was probably meant.
 * The key list is only known here, so the suggestion is made here and not where problems are printed.
 */
export function strictObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== "unrecognized_keys") return undefined;
      const hints = issue.keys.map((key: string) => {
        const meant = suggestName(key, known);
        return meant ? `did you mean "${meant}" for "${key}"?` : `"${key}" is not known here.`;
      });
      return `${hints.join(" ")} Known keys: ${known.join(", ")}.`;
    },
  });
}
