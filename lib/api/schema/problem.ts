import { z } from "zod";
import { publish } from "#lib/api/schema/published.ts";

/** Problem details as RFC 9457 has them; `parameters` names each parameter that cannot be used, and why. */
export const Problem = publish(
  "Problem",
  "Problem details (RFC 9457)",
  z.strictObject({
    type: z.string().describe("What kind of problem it is: an address that explains it"),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe("The path that was asked for"),
    parameters: z
      .array(z.strictObject({ name: z.string(), value: z.string(), reason: z.string() }))
      .optional(),
  }),
);
