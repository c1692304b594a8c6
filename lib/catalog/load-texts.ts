import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findCatalogFile } from "#lib/catalog/load-catalog.ts";

/** What an entry is tried against: the content's own texts by path, and each category's empty template. */
export interface ContentTexts {
  files: Record<string, string>;
  templates: Record<string, string>;
}

/** Stands beside the compiled catalog: only pages for editors need it. */
export function findTextsFile(): string {
  return join(dirname(findCatalogFile()), "texts.json");
}

/** Reads the texts that the build kept. Throws if it has not made them yet. */
export function loadTexts(): ContentTexts {
  return JSON.parse(readFileSync(findTextsFile(), "utf8")) as ContentTexts;
}
