import type { FileKind } from "#lib/content/files/classify-path.ts";
import { addressOf, anchorOf } from "#lib/content/files/file-address.ts";
import type { ClassifiedFile } from "#lib/content/files/parse-file.ts";
import type { Content } from "#lib/domain/content.ts";
import { slugTerm } from "#lib/domain/slug-term.ts";

/** Pages that the site has whatever its content, and pages of every category. */
const SITE = ["/", "/faq", "/glossary", "/changes", "/data", "/search", "/contribute/texts.json"];
const OF_CATEGORY = ["", "/methodology", "/prices", "/for", "/faq", "/changes", "/compare"];

/** Pages whose places are all known: a link to another place on them leads nowhere. */
const KNOWN_PLACES = /^(?:\/faq|\/[a-z0-9-]+\/faq)$|^\/glossary$|^\/[a-z0-9-]+\/methodology$/;
const KNOWN_ANCHOR = /^(?:criterion|method|term)-/;

function listOfKind(kind: FileKind): string[] {
  const own = [addressOf(kind), anchorOf(kind)].flatMap((one) => one ?? []);
  switch (kind.kind) {
    case "category":
      return OF_CATEGORY.map((path) => `/${kind.category}${path}`);
    case "edition":
      return [`/${kind.category}/editions/${kind.id}`];
    case "page":
      return [`/${kind.id}`];
    case "question":
      return [...own, `/faq#${kind.category}--${kind.id}`];
    case "provider":
    case "use-case":
    case "ledger":
    case "criterion":
    case "method":
    case "advice":
    case "site-question":
    case "accepted":
    case "site":
    case "handbook":
    case "glossary":
      return own;
  }
}

/** Addresses within the site to which a text may link, places on pages with a number sign. Files that could not be read count: their pages will be there. */
export function listSiteAddresses(
  { site, categories, glossary }: Content,
  files: readonly ClassifiedFile[],
): Set<string> {
  const former = categories.flatMap(({ id, providers, useCases }) => [
    ...providers.flatMap(({ data }) => (data.former_ids ?? []).map((old) => `/${id}/${old}`)),
    ...useCases.flatMap(({ data }) => (data.former_ids ?? []).map((old) => `/${id}/for/${old}`)),
  ]);
  return new Set([
    ...SITE,
    ...files.flatMap(({ kind }) => listOfKind(kind)),
    ...former,
    ...Object.keys(site.moved ?? {}),
    ...(glossary?.terms ?? []).map(({ term }) => `/glossary#term-${slugTerm(term)}`),
  ]);
}

/** Whether a link within the site, such as `/shops/acme?x=1#facts`, leads to something. */
export function leadsSomewhere(target: string, addresses: ReadonlySet<string>): boolean {
  const [, path = "", anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(target) ?? [];
  const page = path.length > 1 ? path.replace(/\/$/, "") : path;
  if (!addresses.has(page)) return false;
  const isListed =
    KNOWN_PLACES.test(page) && (page.endsWith("/faq") || KNOWN_ANCHOR.test(anchor ?? ""));
  return !anchor || !isListed || addresses.has(`${page}#${anchor}`);
}
