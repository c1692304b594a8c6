import { checkContent } from "#lib/content/check-content.ts";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import type { ReadResult } from "#lib/content/read-content.ts";
import type { Rule } from "#lib/content/rulebook/rules.ts";
import { hasErrors, type Problem } from "#lib/content/text/problem.ts";
import {
  acceptedFile,
  acceptScores,
  listChanges,
  printAcceptedScore,
} from "#lib/editor/next-edition.ts";
import { makeCatalog, type ScoredCategory } from "#lib/ranking/catalog.ts";

/** What accepting comes to: files to write by their path below the content folder (null: to remove), and what is told. */
export interface AcceptPlan {
  files: { path: string; text: string | null }[];
  notes: string[];
}

/** Files of accepted scores that cannot be read, as after a conflict of git: they hold nothing that is not worked out anew. */
function listUnreadable(files: readonly ContentFile[], problems: readonly Problem[]): string[] {
  const broken = new Set(
    problems.filter((problem) => problem.level === "problem").map(({ file }) => file),
  );
  return files
    .map(({ path }) => path)
    .filter((path) => broken.has(path) && classifyPath(path)?.kind === "accepted");
}

function planCategory(category: ScoredCategory, unreadable: readonly string[]): AcceptPlan {
  const scores = acceptScores(category);
  const unread = new Set(
    Object.keys(scores).filter((id) => unreadable.includes(acceptedFile(category.id, id))),
  );
  const ids = new Set([...Object.keys(category.accepted), ...Object.keys(scores)]);
  return {
    files: [...ids].map((id) => {
      const score = scores[id];
      return {
        path: acceptedFile(category.id, id),
        text: score ? printAcceptedScore(score) : null,
      };
    }),
    notes: listChanges(category.accepted, scores, unread).map(
      ({ words }) => `${category.id}: ${words}`,
    ),
  };
}

/** What is no file at all, and therefore is not among those that are checked again. */
const UNREAD: ReadonlySet<Rule> = new Set(["symbolic-link", "not-a-file"]);

/** Checks a folder again as if some of its files were not there. */
function checkWithout(paths: readonly string[], { files, problems }: ReadResult) {
  const again = checkContent(files.filter(({ path }) => !paths.includes(path)));
  const unread = problems.filter(({ rule }) => UNREAD.has(rule));
  return { content: again.content, problems: [...unread, ...again.problems] };
}

/**
 * Accepts the scores that the facts of a content folder give: one file a provider. A file of accepted scores that cannot
 * be read stops nothing and is written anew. Null, with the problems, while anything else is wrong.
 */
export function planAccept(
  read: ReadResult,
): { plan: AcceptPlan } | { plan: null; problems: Problem[] } {
  const unreadable = listUnreadable(read.files, read.problems);
  const { content, problems } = unreadable.length === 0 ? read : checkWithout(unreadable, read);
  if (!content || hasErrors(problems)) return { plan: null, problems };
  const plans = makeCatalog(content).categories.map((one) => planCategory(one, unreadable));
  const written = plans.flatMap((plan) => plan.files);
  const gone = unreadable.filter((path) => !written.some((file) => file.path === path));
  return {
    plan: {
      files: [...written, ...gone.map((path) => ({ path, text: null }))],
      notes: [
        ...unreadable.map(
          (path) =>
            `${path} could not be read, and is ${gone.includes(path) ? "removed: it is of no provider" : "written anew"}`,
        ),
        ...plans.flatMap((plan) => plan.notes),
      ],
    },
  };
}
