import { isAbsolute, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";

/** How `npm run check` was asked to check. `files` are paths below the content folder; empty means all of them. */
export interface CheckOptions {
  files: string[];
  base: string | null;
  format: "text" | "github" | "json";
  advice: boolean;
  /** Whether scores that nobody accepted are a notice to a maintainer, as in a change proposed from outside. */
  acceptLater: boolean;
}

/** What the command line got wrong, in words for the person who typed it. */
export class UsageError extends Error {}

const FORMATS = ["text", "github", "json"] as const;

const CHECK_USAGE =
  "npm run check -- [file ...] [--base=<revision>] [--format=text|github|json] [--advice] [--accept-later]";

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
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: { type: "string" },
        format: { type: "string", default: "text" },
        advice: { type: "boolean", default: false },
        "accept-later": { type: "boolean", default: leavesAcceptance() },
      },
    });
    const format = FORMATS.find((one) => one === values.format);
    if (!format) throw new UsageError(`"${values.format}" is no format.`);
    return {
      files: positionals.map((name) => placeInContent(name, folder)),
      base: values.base ?? null,
      format,
      advice: values.advice,
      acceptLater: values["accept-later"],
    };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: ${CHECK_USAGE}`);
  }
}
