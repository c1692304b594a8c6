import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { isPathBeside } from "#lib/content/files/beside.ts";
import { findContentFolder } from "#lib/content/read-content.ts";

/** What the built site is made from, besides the content folder. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "public",
  "server.ts",
  "maker.ts",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A digest of everything the built site is made from: content, code and lockfile. Equal digests mean an equal build. */
export function digestInputs(): string {
  const hash = createHash("sha256");
  const folder = findContentFolder();
  const content = listFiles(folder).filter((file) => !isPathBeside(relative(folder, file)));
  for (const file of [...content, ...INPUTS.flatMap(listFiles)]) {
    const bytes = readFileSync(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
