import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import type { Content } from "#lib/domain/content.ts";
import { makeGeneratedFiles, SCHEMAS } from "#lib/editor/generated-files.ts";
import { HANDBOOK } from "#lib/editor/handbook.ts";

/** Generated files that lie among the others and that nothing makes any more, by their paths below the repository's root. */
export function listLeftOver(root: string, made: readonly { path: string }[]): string[] {
  const paths = new Set(made.map(({ path }) => path));
  return readdirSync(join(root, SCHEMAS))
    .map((name) => `${SCHEMAS}/${name}`)
    .filter((path) => !paths.has(path));
}

/**
 * Says when files that `npm run schemas` makes are not those that the content and its schemas give now. A content folder
 * without a handbook, or without schemas beside it, has none to hold it to. The change of a category, of the site or of an edition is what makes them so.
 */
export function checkGenerated(
  content: Content,
  folder: string,
  files: readonly ContentFile[],
): Problem[] {
  const root = dirname(resolve(folder));
  const bytes = files.find(({ path }) => path === HANDBOOK)?.bytes;
  if (!bytes || !existsSync(join(root, SCHEMAS))) return [];
  const text = new TextDecoder().decode(bytes);
  const made = makeGeneratedFiles(content, { path: HANDBOOK, text });
  const readNow = (path: string): string | null => {
    if (path === HANDBOOK) return text;
    const full = join(root, path);
    return existsSync(full) ? readFileSync(full, "utf8") : null;
  };
  const stale = made.filter((file) => readNow(file.path) !== file.text).map(({ path }) => path);
  const names = [...stale, ...listLeftOver(root, made)];
  if (names.length === 0) return [];
  const causes = [
    ...content.categories.flatMap(({ file, editions }) => [
      file,
      ...editions.map((one) => one.file),
    ]),
    ...files.flatMap(({ path }) => (classifyPath(path)?.kind === "site" ? path : [])),
  ];
  return [makeProblem("generated-stale", { file: HANDBOOK, causes }, { found: names.join(", ") })];
}
