import { isAbsolute, relative, resolve, sep } from "node:path";
import { readWords, refuseWords } from "#lib/editor/command.ts";

/** How `npm run check` was asked to check. `files` are paths below the content folder, or other names of files; none means all. */
export interface CheckOptions {
  files: string[];
  base: string | null;
  format: "text" | "github" | "json";
  advice: boolean;
  /** Whether scores that nobody accepted are a notice to a maintainer, as in a change proposed from outside. */
  acceptLater: boolean;
  /** The file that gets the result, as it was typed; left out, it is printed. */
  output?: string;
}

const FORMATS = ["text", "github", "json"] as const;

export const CHECK = {
  usage:
    "npm run check -- [file ...] [--base=<revision>] [--format=text|github|json] [--advice] [--accept-later] [--output=<file>]",
  says: [
    "Checks the content and names every problem with its file, line and remedy.",
    "  file      a file, a folder or an id: only these can fail, and what they break elsewhere",
    "  --base    the same for what changed since this branch left a revision, such as main",
    "  --advice  also lists what is not wrong but worth a look",
    "  --accept-later  scores that nobody accepted are a notice to a maintainer, not a problem",
    "  --format  text for people, github for its runners, json for other programs",
    "  --output  writes the result into a file; `npm run -s check` prints it without npm's own lines",
    "Exit code: 0 all is in order, 1 there is a problem, 2 it could not be checked.",
  ].join("\n"),
  failed: 2,
};

/** Whether this run, or the run of all tests around it, leaves it to a maintainer to accept scores. */
export function leavesAcceptance(): boolean {
  return process.env.ACCEPT_LATER === "yes";
}

/** A file named on the command line as a path below the content folder. */
function placeInContent(name: string, folder: string): string {
  const full = isAbsolute(name) ? name : resolve(name);
  const inside = relative(resolve(folder), full);
  const path = inside.startsWith("..") || isAbsolute(inside) ? name : inside;
  return path.split(sep).join("/");
}

/** Reads the arguments of `npm run check`. Throws UsageError for unknown ones. */
export function readCheckOptions(args: readonly string[], folder: string): CheckOptions {
  const options = {
    base: { type: "string" },
    format: { type: "string", default: "text" },
    advice: { type: "boolean", default: false },
    "accept-later": { type: "boolean", default: leavesAcceptance() },
    output: { type: "string" },
  } as const;
  const config = { args: [...args], allowPositionals: true, options } as const;
  const { values, positionals } = readWords(config, CHECK.usage);
  const format =
    FORMATS.find((one) => one === values.format) ??
    refuseWords(`"${values.format}" is no format.`, CHECK.usage);
  return {
    files: positionals.map((name) => placeInContent(name, folder)),
    base: values.base ?? null,
    format,
    advice: values.advice,
    acceptLater: values["accept-later"],
    ...(values.output !== undefined && { output: values.output }),
  };
}
