/** What a file below the content folder is, by its path alone. */
export type FileKind =
  | { kind: "site" }
  | { kind: "handbook" }
  | { kind: "page"; id: string }
  | { kind: "glossary" }
  | { kind: "site-question"; id: string }
  | { kind: "category" | "advice"; category: string }
  | {
      kind: "criterion" | "provider" | "method" | "edition" | "use-case" | "question";
      category: string;
      id: string;
    }
  | { kind: "next"; category: string };

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

/** First segments of addresses that are routes of the site: no category may take one. */
export const RESERVED_CATEGORIES: readonly string[] = [
  ...SITE_PAGES,
  "api",
  "changes",
  "data",
  "faq",
  "faqs",
  "favicon",
  "fonts",
  "glossary",
  "requested",
  "robots",
  "schemas",
  "search",
  "sitemap",
];

/** Second segments that are routes of a category: no provider may take one. */
export const RESERVED_PROVIDERS: readonly string[] = [
  "changes",
  "compare",
  "editions",
  "faq",
  "feed",
  "filter",
  "for",
  "methodology",
];

/** The files a content folder may hold, for messages. */
export const LAYOUT =
  "site.yml, glossary.yml, README.md, about.md, contribute.md, methodology.md, faqs/<id>.md, <category>/{category,advice}.md, <category>/{criteria,providers,methods,use-cases,faqs}/<id>.md, <category>/editions/<YYYY-MM>.yml or next.yml";

/** The kind of the file at `path` (with `/`, relative to the content folder), or null when nothing of this name belongs there. */
export function classifyPath(path: string): FileKind | null {
  const [first = "", second, third, ...deeper] = path.split("/");
  if (deeper.length > 0) return null;
  if (second === undefined) {
    if (first === "site.yml") return { kind: "site" };
    if (first === "glossary.yml") return { kind: "glossary" };
    if (first === "README.md") return { kind: "handbook" };
    const page = SITE_PAGES.find((id) => `${id}.md` === first);
    return page ? { kind: "page", id: page } : null;
  }
  if (!ID.test(first)) return null;
  if (third === undefined) {
    const id = readId(second);
    if (first === SITE_QUESTIONS) return id === null ? null : { kind: "site-question", id };
    if (second === "category.md") return { kind: "category", category: first };
    return second === "advice.md" ? { kind: "advice", category: first } : null;
  }
  if (second === "editions") {
    if (third === "next.yml") return { kind: "next", category: first };
    const id = third.replace(/\.yml$/, "");
    return third.endsWith(".yml") && EDITION.test(id)
      ? { kind: "edition", category: first, id }
      : null;
  }
  const kind = Object.hasOwn(FOLDERS, second) ? FOLDERS[second as keyof typeof FOLDERS] : null;
  const id = readId(third);
  return kind && id !== null ? { kind, category: first, id } : null;
}

/** The id in a Markdown file's name, or null if it is none. */
function readId(name: string): string | null {
  const id = name.replace(/\.md$/, "");
  return name.endsWith(".md") && id.length <= 60 && ID.test(id) ? id : null;
}
