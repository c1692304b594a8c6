import { type AddressRule, MAX_URL_LENGTH } from "#lib/content/rulebook/address-rules.ts";
import { dropTracking } from "#lib/content/text/addresses.ts";
import { makeHiddenPattern, quoteText } from "#lib/content/text/visible-text.ts";

/** What is wrong with an address. */
interface UrlProblem {
  rule: AddressRule;
  found: string;
  /** The same address as it may stand, where that is known. */
  plain?: string;
}

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LABEL = /^[a-z]{2,63}$/;
const LOCAL_NAMES = new Set(["local", "localhost", "internal", "lan", "home", "corp", "onion"]);
const SAME_SITE = /^\/(?!\/)[A-Za-z0-9\-._~/?&=%#]*$/;
const ANCHOR = /^#[A-Za-z][A-Za-z0-9\-_]*$/;

function refuse(rule: AddressRule, found: string): UrlProblem {
  return { rule, found };
}

function checkCharacters(text: string): UrlProblem | null {
  if (text.length > MAX_URL_LENGTH) {
    return refuse("url-too-long", `an address of ${text.length} characters`);
  }
  const hidden = makeHiddenPattern().exec(text)?.[0];
  if (hidden) return refuse("url-characters", `a hidden character in ${quoteText(text)}`);
  const odd = /[^\x21-\x7e]|[\\"<>^`{|}]/u.exec(text)?.[0];
  if (odd === undefined) return null;
  return refuse("url-characters", `the character ${quoteText(odd)} in ${quoteText(text)}`);
}

/** The host as typed: between `https://` and the next `/`, `?` or `#`. */
function readAuthority(text: string): string {
  return text.slice("https://".length).split(/[/?#]/, 1)[0] ?? "";
}

function checkHost(typed: string): UrlProblem | null {
  const found = `the host ${quoteText(typed)}`;
  const labels = typed.split(".");
  if (labels.some((label) => label.toLowerCase().startsWith("xn--"))) {
    return refuse("url-punycode", found);
  }
  const top = labels.at(-1) ?? "";
  const valid =
    labels.length > 1 &&
    typed.length <= 253 &&
    labels.every((label) => HOST_LABEL.test(label)) &&
    TOP_LABEL.test(top);
  return valid && !LOCAL_NAMES.has(top) ? null : refuse("url-host", found);
}

/** Checks the address of a source or website: `https:` to a public, plainly named host and nothing that could mislead. */
export function checkUrl(text: string): UrlProblem | null {
  const characters = checkCharacters(text);
  if (characters) return characters;
  if (!text.startsWith("https://")) return refuse("url-scheme", quoteText(text));
  const authority = readAuthority(text);
  if (authority.includes("@")) return refuse("url-credentials", quoteText(text));
  const [typed = "", port] = authority.split(":");
  const host = checkHost(typed);
  if (host) return host;
  if (port !== undefined && port !== "443") return refuse("url-port", quoteText(text));
  // What is left must mean to a browser what it means to us.
  const isReadable = URL.canParse(text) && new URL(text).host === typed;
  if (!isReadable) return refuse("url-invalid", quoteText(text));
  const plain = dropTracking(text);
  return plain === text ? null : { ...refuse("url-tracking", quoteText(text)), plain };
}

/** Checks the target of a link in prose: as `checkUrl`, or a page of this site (`/path`), or a place on the page (`#name`). */
export function checkLinkTarget(text: string): UrlProblem | null {
  if (ANCHOR.test(text) && text.length <= MAX_URL_LENGTH) return null;
  if (SAME_SITE.test(text) && text.length <= MAX_URL_LENGTH) return null;
  if (text.startsWith("https://")) return checkUrl(text);
  return refuse("link-target", text === "" ? "a link without a target" : quoteText(text));
}

/** Parts of a repository that do not change with its branches, or that no commit holds. */
const LASTING =
  /^(?:commit|pull|issues|releases|discussions|wiki|security|compare|actions|packages|projects|stargazers)$/;
const COMMIT = /^[0-9a-f]{7,40}$/;

/**
 * Whether an address on GitHub shows what its branch holds today and not what was read: a file or folder of a branch, or
 * a repository as such. Accounts, and what has a number or a commit of its own, are not meant.
 */
export function isUnpinned(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { hostname, pathname } = new URL(text);
  const [owner = "", repository = "", kind, revision = ""] = pathname.split("/").slice(1);
  if (owner === "" || repository === "") return false;
  if (hostname === "raw.githubusercontent.com") return !COMMIT.test(kind ?? "");
  if (hostname !== "github.com" && hostname !== "www.github.com") return false;
  if (kind === undefined || kind === "") return true;
  return !LASTING.test(kind) && !COMMIT.test(revision);
}
