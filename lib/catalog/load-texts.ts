import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";

/** What an entry is tried against: the content's own texts by path, and each category's empty template. */
export interface ContentTexts {
  files: Record<string, string>;
  templates: Record<string, string>;
}

/** Stands beside the compiled catalog: only pages for editors need it. */
export const TEXTS_FILE = "texts.json";

/** Reads the texts that the build kept. Throws if it has not made them yet. */
export function loadTexts(): ContentTexts {
  const file = join(process.cwd(), findSiteFolder(), TEXTS_FILE);
  return JSON.parse(readFileSync(file, "utf8")) as ContentTexts;
}
