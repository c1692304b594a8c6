import { isDecodable, isDecodablePath } from "#lib/http/judge-request.ts";

/** A request line as the server is about to read it. */
export interface RequestLine {
  method?: string | undefined;
  url?: string | undefined;
}

/** No route has so many segments, so the full "not found" page answers. */
export const NOWHERE = "/not/a/page/of/this/site";

/** What Next would redirect although nothing is there. */
const NO_PAGE = /\/\/|\.rsc$/;

/** An address that the guard refuses as one that cannot be decoded. */
const UNREADABLE = "/%";

/**
 * Turns what Next would answer on its own, without the guard's headers, into what the guard answers. TRACE becomes a
 * method it refuses, as the Fetch standard forbids to pass it on; a target that is no path (`*`, a whole address) or
 * cannot be decoded, which Next would mend, becomes one that is refused; doubled slashes and addresses of flight data,
 * which it would redirect, lead to no page.
 */
export function normaliseRequest({ method, url = "" }: RequestLine): RequestLine {
  const path = url.split("?", 1)[0] ?? "";
  const isReadable = url.startsWith("/") && isDecodablePath(path) && isDecodable(url);
  const target = isReadable ? (NO_PAGE.test(path) ? NOWHERE : url) : UNREADABLE;
  return { method: method === "TRACE" ? "DELETE" : method, url: target };
}
