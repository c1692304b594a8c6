import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { guideOf, type HandbookPart } from "#lib/content/rules/rule-guide.ts";
import type { Problem } from "#lib/content/text/problem.ts";

/** The handbook's file, in the content folder. */
export const HANDBOOK = "README.md";

/** Where each part of the handbook begins, by the anchor of its heading; lines count from 1. */
export function readHandbook(files: readonly ContentFile[]): Map<string, number> {
  const bytes = files.find((file) => file.path === HANDBOOK)?.bytes;
  const lines = bytes ? new TextDecoder().decode(bytes).split("\n") : [];
  return new Map(
    lines.flatMap((line, index): [string, number][] => {
      const title = /^## (.+)$/.exec(line)?.[1];
      if (title === undefined) return [];
      return [[title.toLowerCase().replace(/[^a-z0-9]+/g, "-"), index + 1]];
    }),
  );
}

/** What helps with a rule: an example of the right form, and the handbook's part and line about it. */
export interface RuleHelp {
  example: string;
  part: HandbookPart;
  line: number;
}

/** The help for a problem; line 1 where the handbook has no such part. */
export function helpWith(
  { rule, path }: Pick<Problem, "rule" | "path">,
  handbook: ReadonlyMap<string, number>,
): RuleHelp {
  const guide = guideOf(rule, path);
  return { ...guide, line: handbook.get(guide.part) ?? 1 };
}
