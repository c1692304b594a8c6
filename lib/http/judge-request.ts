/** What the guard knows of the site: ids that exist, and where former ids have gone. */
export interface KnownIds {
  categories: ReadonlyMap<
    string,
    { providers: ReadonlySet<string>; former: ReadonlyMap<string, string> }
  >;
}

/** What to do with a request. Paths are of this site. */
export type Verdict =
  | { kind: "refuse"; status: 400 | 405; message: string }
  | { kind: "options" }
  | { kind: "redirect"; path: string }
  | { kind: "rewrite"; path: string }
  | { kind: "missing" }
  | { kind: "pass" };

const METHODS = new Set(["GET", "HEAD"]);

/** Folder of the pages made per request: reached only by a rewrite of the guard. */
const REQUESTED = "requested";
const COMPARE = "compare";

/** Whether percent-encoded text stands for UTF-8 without control characters and backslashes. */
export function isDecodable(text: string): boolean {
  try {
    const decoded = decodeURIComponent(text);
    for (const character of decoded) {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20 || code === 0x7f || character === "\\") return false;
    }
    return true;
  } catch {
    return false;
  }
}

function judgeComparison(category: string, search: URLSearchParams, known: KnownIds): Verdict {
  const providers = known.categories.get(category)?.providers;
  if (!providers) return { kind: "pass" };
  const wanted = search.getAll("p").filter((id) => id !== "");
  if (!wanted.every((id) => providers.has(id))) return { kind: "pass" };
  return { kind: "rewrite", path: `/${REQUESTED}/${COMPARE}/${category}` };
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
  if (!METHODS.has(method))
    return { kind: "refuse", status: 405, message: "Only GET, HEAD and OPTIONS are answered." };
  if (!isDecodable(path) || !isDecodable(query)) {
    return { kind: "refuse", status: 400, message: "This address cannot be decoded." };
  }
  if (path.includes("//")) return { kind: "missing" };
  if (path.length > 1 && path.endsWith("/"))
    return { kind: "redirect", path: `${path.slice(0, -1)}${query}` };
  const [, first = "", second = "", ...deeper] = path.split("/");
  if (first === REQUESTED) return { kind: "missing" };
  if (deeper.length > 0) return { kind: "pass" };
  const moved = known.categories.get(first)?.former.get(second);
  if (moved !== undefined) return { kind: "redirect", path: `/${first}/${moved}` };
  if (second === COMPARE) return judgeComparison(first, new URLSearchParams(query), known);
  return { kind: "pass" };
}

/** Headers by which a server in front could steer the application; nobody else may set them. */
const TRUSTED =
  /^(content-security-policy(-report-only)?|x-nonce|x-middleware-.*|x-nextjs-.*|x-next-.*|next-.*|rsc|x-invoke-.*|x-matched-path|x-forwarded-host|x-now-.*|x-vercel-.*|x-original-url|x-rewrite-url)$/;

/** The request's headers without those that only an intermediary may set. */
export function dropTrustedHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of headers.keys()) if (TRUSTED.test(name)) kept.delete(name);
  return kept;
}
