import { parseFrontMatter } from "#lib/content/files/front-matter.ts";

type Result = ReturnType<typeof parseFrontMatter>;

/** A Markdown file with these fields. */
export const wrap = (yaml: string, body = "Body.\n"): string => `---\n${yaml}\n---\n${body}`;

/** Rules and places of what was refused. */
export function listProblems(result: Result): string[] {
  if (!("problems" in result)) return [];
  return result.problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

/** The data, when nothing was refused. */
export function readData(result: Result): unknown {
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  return result.data;
}

/** Rules and places of what is refused in these fields, which begin on line 2. */
export const problemsOf = (yaml: string): string[] =>
  listProblems(parseFrontMatter("f.md", wrap(yaml)));
