import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Encoding } from "#lib/http/encodings.ts";

/** The folder of a built site that holds its sealed answers, and the file in the site's folder that lists them. */
export const SEALED_FOLDER = "sealed";
export const SEALED_FILE = "sealed.json";

/** An answer that never changes while a build is served: a page, or a file such as a font. */
export interface SealedAnswer {
  /** The file below the sealed folder; packed ones stand beside it, with the ending of their encoding. */
  file: string;
  type: string;
  policy: string;
  /** The strong tag of each form of its bytes that there is. */
  tags: Partial<Record<Encoding, string>>;
}

/** Every sealed answer by its decoded path, and the page that says that there is none. */
export interface SealedList {
  answers: Record<string, SealedAnswer>;
  missing: SealedAnswer;
}

/** The sealed answers of a built site. */
export interface SealedSite {
  /** Absolute path of the folder that holds the files. */
  root: string;
  answers: ReadonlyMap<string, SealedAnswer>;
  missing: SealedAnswer;
}

/** Ending of the file that holds an answer in an encoding. */
export const ENDINGS: Record<Encoding, string> = { br: ".br", gzip: ".gz", identity: "" };

/** Reads what the build has sealed. Throws if it has sealed nothing. */
export function readSealedSite(siteFolder: string): SealedSite {
  const list = JSON.parse(readFileSync(join(siteFolder, SEALED_FILE), "utf8")) as SealedList;
  return {
    root: resolve(siteFolder, SEALED_FOLDER),
    answers: new Map(Object.entries(list.answers)),
    missing: list.missing,
  };
}
