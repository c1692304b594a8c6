import { z } from "zod";

/**
 * Keeps zod from making code out of schemas, which the policy of the pages forbids. To be called before the first schema is made.
 * A file of its own, since `import("zod")` itself would bring all of zod a second time (390 kB).
 */
export function forbidEval(): void {
  z.config({ jitless: true });
}
