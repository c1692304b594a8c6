import { z } from "zod";

/** Keeps zod from making code out of schemas, which the policy of the pages forbids. To be called before the first schema is made. */
export function forbidEval(): void {
  z.config({ jitless: true });
}
