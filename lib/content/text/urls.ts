import { makeHiddenPattern, quoteText } from "#lib/content/text/visible-text.ts";

/** What is wrong with an address. */
export interface UrlProblem {
  rule: string;
  found: string;
  expected: string;
  fix: string;
}

/** Longest address, in characters. */
const MAX_URL_LENGTH = 500;

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LABEL = /^[a-z]{2,63}$/;
const LOCAL_NAMES = new Set(["local", "localhost", "internal", "lan", "home", "corp", "onion"]);
const SAME_SITE = /^\/(?!\/)[A-Za-z0-9\-._~/?&=%#]*$/;
const ANCHOR = /^#[A-Za-z][A-Za-z0-9\-_]*$/;

function refuse(rule: string, found: string, expected: string, fix: string): UrlProblem {
  return { rule, found, expected, fix };
}

function checkCharacters(text: string): UrlProblem | null {
  if (text.length > MAX_URL_LENGTH) {
    return refuse(
      "url-too-long",
      `an address of ${text.length} characters`,
      `at most ${MAX_URL_LENGTH} characters`,
      "Leave out tracking parameters, or cite a shorter page.",
    );
  }
  const expected = "an address of printable ASCII characters without spaces";
  const hidden = makeHiddenPattern().exec(text)?.[0];
  if (hidden) {
    return refuse(
      "url-characters",
      `a hidden character in ${quoteText(text)}`,
      expected,
      "Delete the character.",
    );
  }
  const odd = /[^\x21-\x7e]|[\\"<>^`{|}]/u.exec(text)?.[0];
  if (odd === undefined) return null;
  return refuse(
    "url-characters",
    `the character ${quoteText(odd)} in ${quoteText(text)}`,
    expected,
    "Copy the address from the browser's address bar, which encodes such characters.",
  );
}

/** The host as typed: between `https://` and the next `/`, `?` or `#`. */
function readAuthority(text: string): string {
  return text.slice("https://".length).split(/[/?#]/, 1)[0] ?? "";
}

function checkHost(typed: string): UrlProblem | null {
  const found = `the host ${quoteText(typed)}`;
  const labels = typed.split(".");
  if (labels.some((label) => label.toLowerCase().startsWith("xn--"))) {
    return refuse(
      "url-punycode",
      found,
      "a host of ASCII letters, without xn-- names, which can look like another host",
      "Cite a page on a host with a plain name.",
    );
  }
  const top = labels.at(-1) ?? "";
  const valid =
    labels.length > 1 &&
    typed.length <= 253 &&
    labels.every((label) => HOST_LABEL.test(label)) &&
    TOP_LABEL.test(top);
  if (valid && !LOCAL_NAMES.has(top)) return null;
  return refuse(
    "url-host",
    found,
    "a public host name in small letters with a dot, such as docs.example.com; no IP address",
    "Write the host's public name in small letters.",
  );
}

/** Checks the address of a source or website: `https:` to a public, plainly named host and nothing that could mislead. */
export function checkUrl(text: string): UrlProblem | null {
  const characters = checkCharacters(text);
  if (characters) return characters;
  if (!text.startsWith("https://")) {
    return refuse(
      "url-scheme",
      quoteText(text),
      "an address that begins with https://",
      "Write the https:// address of the page.",
    );
  }
  const authority = readAuthority(text);
  if (authority.includes("@")) {
    return refuse(
      "url-credentials",
      quoteText(text),
      "an address without a user name",
      "Delete everything between https:// and @.",
    );
  }
  const [typed = "", port] = authority.split(":");
  const host = checkHost(typed);
  if (host) return host;
  if (port !== undefined && port !== "443") {
    return refuse(
      "url-port",
      quoteText(text),
      "an address without a port",
      "Delete the colon and the number after the host.",
    );
  }
  // What is left must mean to a browser what it means to us.
  if (URL.canParse(text) && new URL(text).host === typed) return null;
  return refuse(
    "url-invalid",
    quoteText(text),
    "an address that browsers can read",
    "Copy the address from the browser.",
  );
}

/** Checks the target of a link in prose: as `checkUrl`, or a page of this site (`/path`), or a place on the page (`#name`). */
export function checkLinkTarget(text: string): UrlProblem | null {
  if (ANCHOR.test(text) && text.length <= MAX_URL_LENGTH) return null;
  if (SAME_SITE.test(text) && text.length <= MAX_URL_LENGTH) return null;
  if (text.startsWith("https://")) return checkUrl(text);
  return refuse(
    "link-target",
    text === "" ? "a link without a target" : quoteText(text),
    "https://..., a page of this site as /path, or #name on the same page",
    "Write the link's whole address, beginning with https:// or /.",
  );
}
