import type { z } from "zod";
import type { Problem } from "#lib/api/schema/problem.ts";

type ProblemBody = z.infer<typeof Problem>;

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** What can go wrong, each with the place of the documentation that explains it. */
const KINDS = {
  "no-such-thing": { status: 404, title: "There is nothing here" },
  "bad-parameter": { status: 400, title: "A parameter cannot be used" },
} as const;

/** Problem details (RFC 9457). `instance` is the path that was asked for, without its query. */
export function makeProblem(
  kind: keyof typeof KINDS,
  detail: string,
  { documentation, instance }: { documentation: string; instance: string },
  parameters?: ProblemBody["parameters"],
): ProblemBody {
  const { status, title } = KINDS[kind];
  return {
    type: `${documentation}#${kind}`,
    title,
    status,
    detail,
    instance,
    ...(parameters && { parameters }),
  };
}
