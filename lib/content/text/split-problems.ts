import type { Problem } from "#lib/content/text/problem.ts";

/** Problems that stop an editor's change, and those that are somebody else's. */
export interface SplitProblems {
  own: Problem[];
  elsewhere: Problem[];
}

/** What makes two problems the same one although lines have moved. */
function describeProblem({ file, rule, path, found }: Problem): string {
  return [file, rule, path, found].join("\n");
}

/**
 * Parts problems by whose they are. `files` are those named or changed; null means all. A problem in another file is the
 * change's own too if the change made it: when one of its `causes` was changed, or when it was not there `before`.
 */
export function splitProblems(
  problems: readonly Problem[],
  files: ReadonlySet<string> | null,
  before: readonly Problem[] | null = null,
): SplitProblems {
  const known = before && new Set(before.map(describeProblem));
  const isOwn = (problem: Problem): boolean =>
    files === null ||
    files.has(problem.file) ||
    (problem.causes ?? []).some((cause) => files.has(cause)) ||
    (known !== null && !known.has(describeProblem(problem)));
  return {
    own: problems.filter(isOwn),
    elsewhere: problems.filter((problem) => !isOwn(problem)),
  };
}
