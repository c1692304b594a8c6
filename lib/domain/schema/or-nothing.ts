import { z } from "zod";

/** A map of which nothing stands yet: its key with nothing behind it means the same as an empty one. */
export function orNothing<Map extends z.ZodType<object>>(map: Map, empty: z.infer<Map>) {
  return z.union([map, z.null().transform((): z.infer<Map> => empty)]);
}
