import { formatProblem, hasErrors, type Problem } from "#lib/content/text/problem.ts";
import type { SplitProblems } from "#lib/content/text/split-problems.ts";
import { cutText, showHidden } from "#lib/content/text/visible-text.ts";
import { HANDBOOK, type HelpContext, helpWith } from "#lib/editor/handbook.ts";

/** What a format needs beside the problems: the content folder's name in the repository, and the handbook's parts. */
export interface FormatContext extends HelpContext {
  prefix: string;
}

/** A problem for people: the message, an example of the right form, and the handbook's line. */
export function formatWithHelp(problem: Problem, context: FormatContext): string {
  const { prefix } = context;
  const { example, line } = helpWith(problem, context);
  return [
    formatProblem({ ...problem, file: `${prefix}/${problem.file}` }),
    `  example: ${example}`,
    `  see: ${prefix}/${HANDBOOK}:${line}`,
  ].join("\n");
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A problem as an annotation of GitHub's runners; everything that comes from a file is escaped and cut. */
export function formatAnnotation(problem: Problem, context: FormatContext): string {
  const { example, line } = helpWith(problem, context);
  const clean = (text: string): string => cutText(showHidden(text), 400);
  const place = [
    `file=${escapeProperty(clean(`${context.prefix}/${problem.file}`))}`,
    `line=${problem.line}`,
    `col=${problem.column}`,
    `title=${escapeProperty(problem.rule)}`,
  ].join(",");
  const message = [
    `${problem.path === "" ? "" : `${clean(problem.path)}: `}found ${clean(problem.found)}`,
    problem.expected === "" ? null : `expected: ${clean(problem.expected)}`,
    problem.fix === "" ? null : `fix: ${clean(problem.fix)}`,
    `example: ${example}`,
    `see ${context.prefix}/${HANDBOOK}, line ${line}`,
  ].filter((part) => part !== null);
  const command = problem.level === "advice" ? "notice" : "error";
  return `::${command} ${place}::${escapeMessage(message.join("\n"))}`;
}

/** Everything as JSON, stable: version 1. */
export function formatJson({ own, elsewhere }: SplitProblems, context: FormatContext): string {
  const view = (problem: Problem) => {
    const { example, part, line } = helpWith(problem, context);
    const { causes, ...rest } = problem;
    return {
      ...rest,
      file: `${context.prefix}/${problem.file}`,
      example,
      handbook: { file: `${context.prefix}/${HANDBOOK}`, line, part },
    };
  };
  const ok = !hasErrors(own);
  return JSON.stringify(
    { version: 1, ok, own: own.map(view), elsewhere: elsewhere.map(view) },
    null,
    2,
  );
}
