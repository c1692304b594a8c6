import { parseArgs } from "node:util";
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

/** Reads the arguments of `npm run score`. Throws an Error with the usage for unknown ones, and for none. */
export function readScoreOptions(args: readonly string[]): ScoreOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        set: { type: "string" },
        samples: { type: "string" },
        seed: { type: "string" },
        table: { type: "boolean", default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined) throw new Error("Which table?");
    if (more.length > 0) throw new Error(`One table at a time; "${more.join(" ")}" is too much.`);
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
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

/** `box:0.05` as a table writes it; any other text as it is. */
function readSet(text: string): unknown {
  const [, size] = /^box:(.*)$/.exec(text) ?? [];
  return size === undefined ? text : { box: readNumber(size) };
}

function readNumber(text: string): unknown {
  return readPlainNumber(text) ?? text;
}
