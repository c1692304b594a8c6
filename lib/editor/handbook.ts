import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { type DeclaredByCategory, findHelp } from "#lib/content/find-help.ts";
import type { RuleHelp } from "#lib/content/rulebook/rule-help.ts";
import type { Problem } from "#lib/content/text/problem.ts";

/** The handbook's file, in the content folder. */
export const HANDBOOK = "README.md";

/** Where each part of the handbook begins, by the anchor of its heading; lines count from 1. */
export function readHandbook(files: readonly ContentFile[]): Map<string, number> {
  const bytes = files.find((file) => file.path === HANDBOOK)?.bytes;
  const lines = bytes ? new TextDecoder().decode(bytes).split(/\r?\n/) : [];
  const parts = lines.flatMap((line, index): [string, number][] => {
    const title = /^###? (.+)$/.exec(line)?.[1];
    if (title === undefined) return [];
    // As GitHub makes anchors of headings, which links from the box lead to.
    const anchor = title
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-");
    return [[anchor, index + 1]];
  });
  // Of two headings with the same name the first one keeps the anchor.
  return new Map(parts.toReversed());
}

/** The handbook's parts by their lines, and what the categories declare. */
export interface HelpContext {
  handbook: ReadonlyMap<string, number>;
  declared?: DeclaredByCategory;
}

/** What helps with a rule, and the line of the handbook about it. */
interface PlacedHelp extends RuleHelp {
  line: number;
}

/** The help for a problem; line 1 where the handbook has no such part. */
export function helpWith(
  problem: Pick<Problem, "rule" | "path" | "file">,
  { handbook, declared = new Map() }: HelpContext,
): PlacedHelp {
  const help = findHelp(problem, declared);
  return { ...help, line: handbook.get(help.part) ?? 1 };
}
