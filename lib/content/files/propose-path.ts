import { classifyPath, type FileKind } from "#lib/content/files/classify-path.ts";

/** Folders and files by other names that people give them. */
const FOLDERS: Readonly<Record<string, string>> = {
  provider: "providers",
  criterion: "criteria",
  criterions: "criteria",
  method: "methods",
  "use-case": "use-cases",
  usecase: "use-cases",
  usecases: "use-cases",
  faq: "faqs",
  question: "faqs",
  questions: "faqs",
  ledger: "ledgers",
  edition: "editions",
};

function toId(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** A file's name without what follows its first dot, as an id. */
function readStem(name: string): string {
  return toId(name.split(".")[0] ?? "");
}

/** Where a file probably belongs whose path is that of none: its path in the right spelling, folder and ending. Null where nothing comes near. */
export function proposePath(path: string): { path: string; kind: FileKind } | null {
  const parts = path.split("/");
  const stem = readStem(parts.at(-1) ?? "");
  const folders = parts
    .slice(0, -1)
    .map(toId)
    .map((folder) => FOLDERS[folder] ?? folder);
  const places = folders.length === 1 ? [folders, [...folders, "providers"]] : [folders];
  for (const place of places) {
    for (const ending of [".md", ".yml"]) {
      const meant = [...place, stem + ending].join("/");
      const kind = meant === path ? null : classifyPath(meant);
      if (kind) return { path: meant, kind };
    }
  }
  return null;
}
