import { boundAnswers, boundChoice, boundSearch, boundWhole } from "#lib/http/bound-query.ts";
import { NOT_ALLOWED } from "#lib/http/headers.ts";

/** What the guard knows of the site: categories that exist, and paths of former ids with those where their pages are now. */
export interface KnownIds {
  categories: ReadonlySet<string>;
  moved: ReadonlyMap<string, string>;
}

/** What is answered per request, by which route. `path` is the route's own address with as much of the query as it reads. */
export interface LiveAddress {
  route: "api" | "list" | "table" | "compare" | "search" | "shortlist" | "missing";
  category: string;
  path: string;
}

/**
 * What to do with a request. Paths are of this site; that of a pass is decoded and comes without its query, and `otherwise`
 * is answered where nothing stands at it.
 */
export type Verdict =
  | { kind: "refuse"; status: 400 | 405; message: string }
  | { kind: "options" }
  | { kind: "redirect"; path: string }
  | { kind: "live"; live: LiveAddress }
  | { kind: "missing" }
  | { kind: "pass"; path: string; otherwise?: string };

const METHODS = new Set(["GET", "HEAD"]);

/** Folder of what is made per request under another address: reached only where the guard leads there. */
const REQUESTED = "requested";
const COMPARE = "compare";
const TABLE = "providers.csv";
const GUIDES = "for";
const SEARCH = "search";
const API = "api";
const DOCUMENTATION = /^\/api\/v\d+\/openapi\.json$/;

/** Folder of the badges, which other sites show: one that is gone has to say so there. */
const BADGES = "badges";
const NO_BADGE = `/${BADGES}/gone.svg`;
const BADGE = /^([\w-]+)\.svg$/;

/** Next's own name of the home page: asked for by it, the route of one segment would answer with an error. */
const HOME = "index";
const ASSETS = "_next";

/** Every other address is made of these; brackets in it would send Next's router round in circles. */
const SEGMENT = /^[\w.~-]*$/;

/** No page or file lies deeper: what is made of thousands of segments is looked up nowhere. */
export const DEEPEST = 8;

/** Whether a route or a file could answer for such a path; beside the assets, names with a low line are Next's own. */
function isRoutable(segments: readonly string[]): boolean {
  if (segments.length > DEEPEST) return false;
  const [first = "", second] = segments;
  if (first === ASSETS) return second === "static";
  if (first === REQUESTED || first.startsWith("_")) return false;
  if (first === HOME && second === undefined) return false;
  return segments.every((segment) => SEGMENT.test(segment));
}

/** Where the page is made that says that there is none, and names near ones. */
export function leadToMissing(near: readonly string[]): LiveAddress {
  const query = new URLSearchParams(near.map((href) => ["near", href]));
  return { route: "missing", category: "", path: `/${REQUESTED}/missing?${query}` };
}

/** Whether percent-encoded text stands for UTF-8 without control characters. */
export function isDecodable(text: string): boolean {
  try {
    const decoded = decodeURIComponent(text);
    for (const character of decoded) {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20 || code === 0x7f) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** Whether a path can be decoded and holds no backslash, which some take for a slash. */
export function isDecodablePath(path: string): boolean {
  return isDecodable(path) && !decodeURIComponent(path).includes("\\");
}

function lead(route: LiveAddress["route"], category: string, path: string): Verdict {
  return { kind: "live", live: { route, category, path } };
}

/** A list with a choice in its address is made per request; without one it is prerendered. */
function judgeList(category: string, query: URLSearchParams, known: KnownIds): Verdict {
  const choice = known.categories.has(category) ? boundChoice(query) : "";
  if (choice === "") return { kind: "pass", path: `/${category}` };
  return lead("list", category, `/${REQUESTED}/list/${category}${choice}`);
}

/** Answers to the questions on a page of situations lead to a list; without them the page is prerendered. */
function judgeGuides(category: string, query: URLSearchParams, known: KnownIds): Verdict {
  const answers = known.categories.has(category) ? boundAnswers(query) : "";
  if (answers === "") return { kind: "pass", path: `/${category}/${GUIDES}` };
  return lead("shortlist", category, `/${REQUESTED}/shortlist/${category}${answers}`);
}

/** What the API does not answer, it says itself: all below it is asked for with its whole query, but for its sealed documentation. */
function judgeApi(path: string, query: URLSearchParams): Verdict {
  if (DOCUMENTATION.test(path)) return { kind: "pass", path };
  return lead("api", "", `${path}${boundWhole(query)}`);
}

/** Where a page is now that was at a path, or at one below which the path lies. */
function findMoved(path: string, { moved }: KnownIds): string | undefined {
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = moved.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A badge follows its provider to a new address, and a badge answers all below the folder: the name that was asked for is never said. */
function judgeBadge([, category = "", file = "", ...deeper]: string[], known: KnownIds): Verdict {
  const pass = { kind: "pass", otherwise: NO_BADGE } as const;
  const [, name] = BADGE.exec(file) ?? [];
  if (name === undefined || deeper.length > 0) return { ...pass, path: NO_BADGE };
  const folder = known.moved.get(`/${category}`) ?? `/${category}`;
  const page = known.moved.get(`/${category}/${name}`) ?? `${folder}/${name}`;
  return { ...pass, path: `/${BADGES}${known.moved.get(page) ?? page}.svg` };
}

/** What is made per request with what the query chooses; null where the routes decide. */
function judgeChoice(
  first: string,
  second: string,
  query: URLSearchParams,
  known: KnownIds,
): Verdict | null {
  switch (second) {
    case "":
      if (first !== SEARCH) return judgeList(first, query, known);
      return lead("search", "", `/${SEARCH}${boundSearch(query)}`);
    case GUIDES:
      return judgeGuides(first, query, known);
    case COMPARE:
      if (!known.categories.has(first)) return { kind: "missing" };
      return lead("compare", first, `/${first}/${COMPARE}${boundChoice(query)}`);
    case TABLE:
      if (!known.categories.has(first)) return { kind: "missing" };
      return lead("table", first, `/${REQUESTED}/table/${first}${boundChoice(query)}`);
    default:
      return null;
  }
}

/**
 * Decides about a request from its method, its path and its query as they came, before anything else reads them.
 * `pass` means that the routes decide, of which every prerendered one knows all its addresses.
 */
export function judgeRequest(
  method: string,
  path: string,
  query: string,
  known: KnownIds,
): Verdict {
  if (method === "OPTIONS") return { kind: "options" };
  if (!METHODS.has(method)) return { kind: "refuse", status: 405, message: NOT_ALLOWED };
  if (!path.startsWith("/") || !isDecodablePath(path) || !isDecodable(query)) {
    return { kind: "refuse", status: 400, message: "This address cannot be decoded." };
  }
  if (path.includes("//")) return { kind: "missing" };
  if (path.length > 1 && path.endsWith("/"))
    return { kind: "redirect", path: `${path.slice(0, -1)}${query}` };
  const segments = path.split("/").slice(1).map(decodeURIComponent);
  const [first = "", second = "", ...deeper] = segments;
  if (first === API) return judgeApi(path, new URLSearchParams(query));
  if (first === BADGES && second !== "") return judgeBadge(segments, known);
  if (!isRoutable(segments)) return { kind: "missing" };
  const pass = { kind: "pass", path: decodeURIComponent(path) } as const;
  const moved = findMoved(pass.path, known);
  if (moved !== undefined) return { kind: "redirect", path: moved };
  if (deeper.length > 0) return pass;
  return judgeChoice(first, second, new URLSearchParams(query), known) ?? pass;
}
