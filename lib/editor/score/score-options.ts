import { readWords, refuseWords } from "#lib/editor/command.ts";
import { readPlainNumber } from "#lib/editor/score/decimals.ts";
import type { DraftSettings } from "#lib/editor/score/table-draft.ts";

/** How `npm run score` was asked. `file` is a path, or `-` for the standard input. */
export interface ScoreOptions {
  readonly file: string;
  readonly forPeople: boolean;
  /** What was given in place of what the table says; values are checked with the table's. */
  readonly settings: DraftSettings;
}

const USAGE =
  "npm run -s score -- <table.json|table.csv|-> [--set=point|simplex|ordinal|box:0.05] [--samples=65536] [--seed=1] [--table]";

/** `npm run score` as its help tells it. */
export const SCORE = {
  usage: USAGE,
  says: [
    "Ranks a table of your own: one line of JSON, or with --table for people. The README tells the form of the table.",
    "  --set      which weights are tried; --samples and --seed how they are drawn",
    "Exit code: 0 ranked, 1 the table cannot be, 2 called wrongly.",
  ].join("\n"),
};

/** Reads the arguments of `npm run score`. Throws an Error with the usage for unknown ones, and for none. */
export function readScoreOptions(args: readonly string[]): ScoreOptions {
  const options = {
    set: { type: "string" },
    samples: { type: "string" },
    seed: { type: "string" },
    table: { type: "boolean", default: false },
  } as const;
  const config = { args: [...args], allowPositionals: true, options } as const;
  const { values, positionals } = readWords(config, USAGE);
  const [file, ...more] = positionals;
  if (file === undefined) refuseWords("Which table?", USAGE);
  if (more.length > 0) refuseWords(`One table at a time; "${more.join(" ")}" is too much.`, USAGE);
  const { set, samples, seed, table } = values;
  return {
    file,
    forPeople: table,
    settings: {
      ...(set !== undefined && { weightSet: readSet(set) }),
      ...(samples !== undefined && { samples: readNumber(samples) }),
      ...(seed !== undefined && { seed: readNumber(seed) }),
    },
  };
}

/** `box:0.05` as a table writes it; any other text as it is. */
function readSet(text: string): unknown {
  const [, size] = /^box:(.*)$/.exec(text) ?? [];
  return size === undefined ? text : { box: readNumber(size) };
}

function readNumber(text: string): unknown {
  return readPlainNumber(text) ?? text;
}
