import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { RESERVED_CATEGORIES, RESERVED_PROVIDERS } from "#lib/content/files/classify-path.ts";

/** A source file of the code, its text without comments. */
export interface SourceFile {
  file: string;
  text: string;
}

const LITERAL = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;

/** An identifier of as many files as this is no name of one place's own. */
const MANY_FILES = 5;

export function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

/** The files of a folder whose names end as asked. */
export function readSources(folder: string, ending = /\.(tsx?|css)$/): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, text: stripComments(readFileSync(file, "utf8")) }));
}

/** The contents of every string literal of a source text, templates cut at their expressions, all cut at slashes. */
export function listStrings(text: string): string[] {
  return [...text.matchAll(LITERAL)]
    .flatMap(([, double, single, template]) =>
      template === undefined ? [double ?? single ?? ""] : template.split(/\$\{[^}]*\}/),
    )
    .flatMap((string) => string.split("/"));
}

function listIdentifiers(text: string): string[] {
  return text.replace(LITERAL, " ").match(/[A-Za-z_]\w*/g) ?? [];
}

/**
 * The words of the code's own language, which an id of the content may happen to be: fields and names of the model, which
 * knows no category; identifiers of many files; folders and parts of file names; addresses of the site's own.
 */
export function listCodeWords(sources: readonly SourceFile[]): Set<string> {
  const files = new Map<string, Set<string>>();
  const folders = readdirSync(".", { withFileTypes: true }).filter((one) => one.isDirectory());
  const words = new Set<string>([
    ...RESERVED_CATEGORIES,
    ...RESERVED_PROVIDERS,
    ...folders.map(({ name }) => name),
  ]);
  for (const { file, text } of sources) {
    for (const part of file.split("/").slice(0, -1)) words.add(part);
    for (const part of basename(file).replace(/\..*$/, "").split("-")) words.add(part);
    const isModel = /^lib\/(?:domain|scoring)\//.test(file);
    for (const word of listIdentifiers(text)) {
      if (isModel) words.add(word);
      files.set(word, (files.get(word) ?? new Set()).add(file));
    }
  }
  for (const [word, of] of files) if (of.size >= MANY_FILES) words.add(word);
  return words;
}

/** Where strings name what is data: ids that are no words of the code itself. */
export function findNamed(
  ids: readonly string[],
  sources: readonly SourceFile[],
  codeWords: ReadonlySet<string>,
): string[] {
  const wanted = new Set(ids.filter((id) => !codeWords.has(id)));
  return sources.flatMap(({ file, text }) =>
    listStrings(text)
      .filter((part) => wanted.has(part))
      .map((part) => `${file}: ${part}`),
  );
}
