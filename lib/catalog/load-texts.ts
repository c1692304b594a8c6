import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";

/** The content's own texts by path, that an entry is tried against: they may be large, and are sent as they stand here. */
export type ContentTexts = Record<string, string>;

/** Each category's empty template. */
export type Templates = Record<string, string>;

/** These stand beside the compiled catalog: only pages for editors need them. */
export const TEXTS_FILE = "texts.json";
export const TEMPLATES_FILE = "templates.json";

/** Reads the texts that the build kept, as JSON. Throws if it has not made them yet. */
export function loadTexts(): Buffer<ArrayBuffer> {
  return readFileSync(join(process.cwd(), findSiteFolder(), TEXTS_FILE));
}

/** Reads the templates that the build kept. Throws if it has not made them yet. */
export function loadTemplates(): Templates {
  const file = join(process.cwd(), findSiteFolder(), TEMPLATES_FILE);
  return JSON.parse(readFileSync(file, "utf8")) as Templates;
}
