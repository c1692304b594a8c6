import { z } from "zod";

/** A zod object that refuses unknown keys; the content check asks the schema at fault for those it knows. */
export const strictObject = z.strictObject;
