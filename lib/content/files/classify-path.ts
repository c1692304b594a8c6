/** What a file below the content folder is, by its path alone. */
export type FileKind =
  | { kind: "site" }
  | { kind: "handbook" }
  | { kind: "page"; id: string }
  | { kind: "glossary" }
  | { kind: "site-question"; id: string }
  | { kind: "category" | "advice"; category: string }
  | {
      kind:
        | "criterion"
        | "provider"
        | "ledger"
        | "method"
        | "edition"
        | "accepted"
        | "use-case"
        | "question";
      category: string;
      id: string;
    };

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const EDITION = /^\d{4}-(0[1-9]|1[0-2])$/;
const FOLDERS = {
  criteria: "criterion",
  providers: "provider",
  methods: "method",
  "use-cases": "use-case",
  faqs: "question",
} as const;
const SITE_QUESTIONS = "faqs";

/** Pages of the site's own that must exist, by file name without extension. */
export const SITE_PAGES = ["contribute", "about", "methodology"] as const;

/** First segments of addresses that the site takes or keeps for itself: no category may take one. */
export const RESERVED_CATEGORIES: readonly string[] = [
  ...SITE_PAGES,
  "api",
  "assets",
  "badges",
  "changes",
  "data",
  "faq",
  "faqs",
  "favicon",
  "feed",
  "fonts",
  "glossary",
  "health",
  "icon",
  "index",
  "llms",
  "previews",
  "requested",
  "robots",
  "schemas",
  "search",
  "sitemap",
];

/** Second segments that a category takes or keeps for itself: no provider may take one. */
export const RESERVED_PROVIDERS: readonly string[] = [
  "buying-guide",
  "changes",
  "compare",
  "editions",
  "faq",
  "feed",
  "filter",
  "for",
  "ledgers",
  "methodology",
  "prices",
];

/** The id in a file's name, or null if it is none. */
function readId(name: string, ending = ".md"): string | null {
  if (!name.endsWith(ending)) return null;
  const id = name.slice(0, -ending.length);
  return id.length <= 60 && ID.test(id) ? id : null;
}

/** A file at the top: the site's own. */
function classifyTop(name: string): FileKind | null {
  if (name === "site.yml") return { kind: "site" };
  if (name === "glossary.yml") return { kind: "glossary" };
  if (name === "README.md") return { kind: "handbook" };
  const id = SITE_PAGES.find((page) => `${page}.md` === name);
  return id ? { kind: "page", id } : null;
}

/** A file one folder down: one of the site's questions, or what a category has but once. */
function classifyInFolder(folder: string, name: string): FileKind | null {
  if (folder === SITE_QUESTIONS) {
    const id = readId(name);
    return id === null ? null : { kind: "site-question", id };
  }
  if (name === "category.md") return { kind: "category", category: folder };
  return name === "advice.md" ? { kind: "advice", category: folder } : null;
}

function classifyLedger(category: string, name: string): FileKind | null {
  const id = readId(name, ".yml");
  return id === null ? null : { kind: "ledger", category, id };
}

function classifyEdition(category: string, name: string): FileKind | null {
  const id = name.replace(/\.yml$/, "");
  return name.endsWith(".yml") && EDITION.test(id) ? { kind: "edition", category, id } : null;
}

/** A file three folders down: the accepted score of a provider. */
function classifyAccepted(category: string, folders: string, name: string): FileKind | null {
  const id = readId(name, ".yml");
  return folders === "editions/next" && id !== null ? { kind: "accepted", category, id } : null;
}

/** A file two folders down: one of many of its kind. */
function classifyEntry(category: string, folder: string, name: string): FileKind | null {
  if (folder === "editions") return classifyEdition(category, name);
  if (folder === "ledgers") return classifyLedger(category, name);
  const kind = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder as keyof typeof FOLDERS] : null;
  const id = readId(name);
  return kind && id !== null ? { kind, category, id } : null;
}

/** The kind of the file at `path` (with `/`, relative to the content folder), or null when nothing of this name belongs there. */
export function classifyPath(path: string): FileKind | null {
  const [first = "", second, third, fourth, ...deeper] = path.split("/");
  if (deeper.length > 0) return null;
  if (second === undefined) return classifyTop(first);
  if (!ID.test(first)) return null;
  if (third === undefined) return classifyInFolder(first, second);
  return fourth === undefined
    ? classifyEntry(first, second, third)
    : classifyAccepted(first, `${second}/${third}`, fourth);
}
