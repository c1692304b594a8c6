import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** A command of the package as its help tells it. */
interface Command {
  /** How it is called; several ways stand on a line each. */
  usage: string;
  /** What it does and what its words mean. */
  says: string;
  /** The exit code where it fails; 1 unless said. */
  failed?: number;
}

/** What the command line got wrong, in words for the person who typed it. */
export class UsageError extends Error {}

/** Says what is wrong with the words of a command, and how it is called. */
export function refuseWords(message: string, usage: string): never {
  throw new UsageError(`${message}\nUsage:${usage.includes("\n") ? "\n" : " "}${usage}`);
}

/** Reads the words of a command. Throws UsageError, with the usage, for those it does not know. */
export function readWords<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // The platform goes on to say how to name a file that begins with a dash.
    const [first = ""] = (error as Error).message.split(/(?<=\.) (?=[A-Z])/);
    return refuseWords(first, usage);
  }
}

/** Refuses all words of a command that takes none. */
export function refuseAllWords(args: readonly string[], usage: string): void {
  if (args.length > 0) refuseWords(`"${args.join(" ")}" is too much.`, usage);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some((word) => /^(?:--help|-h)$/.test(word));
}

function wordHelp({ usage, says }: Command): string {
  return `Usage:${usage.includes("\n") ? "\n" : " "}${usage}\n\n${says}`;
}

/** Words for what people can mend; a fault of the program itself keeps its trace. */
function tellFailure(error: unknown): void {
  const isInWords = error instanceof UsageError || (error as Error).constructor === Error;
  console.error(isInWords ? (error as Error).message : error);
}

/** Refuses a call whose options npm kept for itself, as it does without `--` before them: they would go unheard. */
function refuseKept(usage: string): void {
  const options = [...usage.matchAll(/--([a-z]+)/g)].map(([, name = ""]) => name);
  const kept = options.find((name) => process.env[`npm_config_${name}`]);
  if (kept !== undefined)
    refuseWords(`npm kept "--${kept}" for itself: write -- before all options.`, usage);
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/**
 * Runs a command with the words it was called with. `--help` and `-h` print its help and do nothing else. The exit code is
 * what `work` gives, 0 where it gives none; where it throws the command's own, and 2 where it was called wrongly.
 */
export async function runCommand(
  command: Command,
  work: (args: readonly string[]) => Promise<number | undefined>,
): Promise<void> {
  // Whoever reads what is printed may stop before its end, as `head` does.
  const isHeard = process.stdout
    .listeners("error")
    .some(({ name }) => name === ignoreClosedPipe.name);
  if (!isHeard) process.stdout.on("error", ignoreClosedPipe);
  const args = process.argv.slice(2);
  if (asksForHelp(args)) {
    console.log(wordHelp(command));
    return;
  }
  try {
    refuseKept(command.usage);
    process.exitCode = (await work(args)) ?? 0;
  } catch (error) {
    tellFailure(error);
    process.exitCode = error instanceof UsageError ? 2 : (command.failed ?? 1);
  }
}

/** Ends the process with the help that was asked for, or because of words to a command that takes none; otherwise does nothing. */
export function exitUnlessBare(command: Command): void {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) {
    console.log(wordHelp(command));
    process.exit(0);
  }
  try {
    refuseAllWords(args, command.usage);
  } catch (error) {
    tellFailure(error);
    process.exit(2);
  }
}

/** A path as somebody typed it: npm goes to its own folder, and names the one it was called in. */
export function resolveTyped(path: string): string {
  return resolve(process.env.INIT_CWD ?? "", path);
}

/** Prints a result, or writes it into a file, where nothing that npm prints can mix with it. Throws Error in words. */
export async function giveResult(text: string, output: string | undefined): Promise<void> {
  if (output === undefined) {
    if (text !== "") console.log(text);
    return;
  }
  try {
    await writeFile(resolveTyped(output), `${text}\n`);
  } catch (error) {
    throw new Error(`${output} could not be written: ${(error as Error).message}`);
  }
}
