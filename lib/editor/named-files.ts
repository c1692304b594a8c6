import { relative, resolve } from "node:path";
import { classifyPath } from "#lib/content/files/classify-path.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";

/** What somebody named on the command line: content files, or a problem where nothing is called so. */
interface NamedFiles {
  files: string[];
  problems: Problem[];
}

/** A typed path as it may be meant, below the content folder, the likeliest first. */
function listMeant(name: string, folder: string): string[] {
  const root = resolve(folder);
  const typed = name.replaceAll("\\", "/");
  const starts = [process.env.INIT_CWD ?? "", "", root];
  const meant = starts.flatMap((start) => {
    const path = relative(root, resolve(start, typed)).replaceAll("\\", "/");
    return path === ".." || path.startsWith("../") ? [] : [path];
  });
  return [...new Set(meant)];
}

/** The id of an entry by its file's path; null for what has none. */
function idOf(path: string): { id: string; category: string | null } | null {
  const kind = classifyPath(path);
  if (kind === null || !("id" in kind)) return null;
  return { id: kind.id, category: "category" in kind ? kind.category : null };
}

/** The files of a typed path: the file itself, or all in the folder. */
function findByPath(name: string, folder: string, all: readonly string[]): string[] {
  for (const path of listMeant(name, folder)) {
    const found = all.filter((one) => one === path || one.startsWith(`${path}/`) || path === "");
    if (found.length > 0) return found;
  }
  return [];
}

/** The files of an id: `acme`, `shops/acme` or `shops/providers/acme`. */
function findById(name: string, all: readonly string[]): string[] {
  const ending = /\.(?:md|yml)$/;
  const typed = name.replaceAll("\\", "/").replace(/^\.\//, "");
  return all.filter((path) => {
    const own = idOf(path);
    if (own === null) return false;
    const names = [own.id, `${own.category}/${own.id}`, path.replace(ending, "")];
    return names.includes(typed.replace(ending, ""));
  });
}

function refuseName(name: string, folder: string, files: readonly ContentFile[]): Problem {
  const [file = name] = listMeant(name, folder).filter((path) => path !== "");
  const ids = files.flatMap(({ path }) => idOf(path)?.id ?? []);
  const likely = suggestName(
    name
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\.\w+$/, "") ?? name,
    ids,
  );
  const meant = likely === null ? "" : `; did you mean ${likely}?`;
  const found = `no file, folder or id of the content: ${name}${meant}`;
  return makeProblem("missing-file", { file }, { found, isNamed: true });
}

/**
 * The content files that somebody named on the command line: by a path from where npm was called, from the root of the
 * repository or from the content folder; by a folder, which names all in it; or by an id, with its category or without.
 */
export function findNamedFiles(
  names: readonly string[],
  folder: string,
  files: readonly ContentFile[],
): NamedFiles {
  const all = files.map(({ path }) => path);
  const found = new Set<string>();
  const problems: Problem[] = [];
  for (const name of names) {
    const byPath = findByPath(name, folder, all);
    const own = byPath.length > 0 ? byPath : findById(name, all);
    for (const path of own) found.add(path);
    if (own.length === 0) problems.push(refuseName(name, folder, files));
  }
  return { files: [...found, ...problems.map(({ file }) => file)], problems };
}
