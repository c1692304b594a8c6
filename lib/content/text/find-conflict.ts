import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { createPositionFinder } from "#lib/content/text/text-position.ts";

const BEGIN = /^<{7}(?: .*)?$/m;
const END = /^>{7}(?: .*)?$/m;

/** The marks that git leaves in a file whose two versions it could not join; null where there are none. */
export function findConflict(file: string, text: string): Problem | null {
  const begin = BEGIN.exec(text);
  if (!begin || !END.test(text.slice(begin.index))) return null;
  const place = { file, ...createPositionFinder(text)(begin.index) };
  const isAccepted = file.includes("/editions/next/");
  return makeProblem("merge-conflict", place, {
    found: "an unresolved conflict of git",
    isAccepted,
  });
}
