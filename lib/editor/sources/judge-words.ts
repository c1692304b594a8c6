import { foldText, hasWords } from "#lib/editor/sources/fold-text.ts";
import { type PageText, readHtml } from "#lib/editor/sources/read-html.ts";

/** How the words of a source stand today. */
export type Standing = "same" | "moved" | "changed" | "gone" | "empty" | "refused";

/** A judgement about the words of a source, and what there is to know about it. */
export interface WordsVerdict {
  standing: Standing;
  /** In a few words why, and where to; empty where nothing has to be said. */
  why: string;
}

/** What a server answered in the end: a status or the words of a failure, where, and what it sent. */
export interface PageAnswer {
  status: number | string;
  /** The address that answered, after all that led on from the first. */
  at: string;
  /** The media type, in lower case, without parameters. */
  type: string;
  /** What was sent; null where it was not read or is no text. */
  body: string | null;
}

/** Fewer signs than this are a frame that a script fills, not a page. */
const FEWEST = 250;
/** As much as a page of few words holds: what it says of itself is true of all of it. */
const FEW = 1500;

const GONE = [
  /^\W*(?:error\W*)?(?:404|410)\b/i,
  /\b(?:404|410)\b.{0,12}(?:error|not found|gone)/i,
  /\bnot found\W*$|^\W*(?:page |file )?not found\b/i,
  /\b(?:page|url|address|content|article|document|post|link|file|resource)\b.{0,60}\b(?:not (?:be )?(?:found|exist)|doesn't exist|no longer (?:exists?|available|here)|(?:been|was) (?:removed|deleted|retired|moved)|is (?:missing|gone|unavailable))\b/i,
  /\b(?:can(?:no|')t|could(?: not|n't)) (?:find|locate)\b.{0,40}\b(?:page|url|address|content|article|document|looking for|requested)\b/i,
  /^\W*(?:oops|whoops|uh[- ]oh)\b/i,
  /\b(?:page introuvable|seite nicht gefunden|p[aá]gina no (?:encontrada|existe))\b/i,
];
/** What only a page says that is not there, however much else stands on it. */
const LOOKED_FOR = /\bpages? (?:that )?you(?: are|'re| were| have)? (?:looking for|requested)\b/i;

const REFUSED =
  /\b(?:just a moment|attention required|access denied|access to this page|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you(?:'re| are)|checking your browser|captcha|unusual traffic|request (?:was )?blocked|you have been blocked|security check|forbidden|unauthori[sz]ed|too many requests|rate limit(?:ed)?|service (?:temporarily )?unavailable|bad gateway|gateway timeout|internal server error|under maintenance|(?:log|sign) ?in to (?:continue|view|read)|subscribe to (?:continue|read))\b/i;

const WALL =
  /\b(?:cookies?|consent|enable javascript|javascript is (?:disabled|required)|loading)\b/i;

/** What a page says of itself: its title and headings, and all of it where it has few words. */
function isAbout(page: PageText, forms: readonly RegExp[]): boolean {
  const own = [page.title, ...page.headings];
  if (page.text.length < FEW) own.push(...page.text.split("\n"));
  return own.some((line) => forms.some((form) => form.test(line)));
}

/** The page for its reader; null where it is no text. */
function readPage({ type, body }: PageAnswer): PageText | null {
  if (body === null) return null;
  if (type === "text/html" || type === "application/xhtml+xml") return readHtml(body);
  const isPlain = type === "text/plain" || type === "text/markdown";
  // A line of a text file may go on in the next; an empty one, a heading and an item of a list do not.
  const text = body
    .replace(/\r\n?/g, "\n")
    .replace(/([^\n])\n(?!\s*(?:\n|[-*+#|>]|\d+[.)]))/g, "$1 ");
  return isPlain ? { title: "", headings: [], text: foldText(text), refresh: null } : null;
}

function judgeStatus({ status }: PageAnswer): WordsVerdict | null {
  if (typeof status === "string") return { standing: "refused", why: status };
  if (status === 404 || status === 410) return { standing: "gone", why: `status ${status}` };
  if (status === 204 || status === 205) return { standing: "empty", why: `status ${status}` };
  return status === 200 ? null : { standing: "refused", why: `status ${status}` };
}

function dropFragment(address: string): string {
  return address.replace(/#.*$/s, "").replace(/\/$/, "");
}

/** Whether an address that named a page ended at the front page, of its site or of another. */
function isLedToFront(asked: string, at: string): boolean {
  return new URL(asked).pathname.length > 1 && /^\/?$/.test(new URL(at).pathname);
}

/**
 * How the words of a source stand, by what its address answers. Whatever is in doubt is never `same`: a page that says of
 * itself that it is none, words of which only part stands there, words that only a program sees.
 */
export function judgeWords(says: string, asked: string, answer: PageAnswer): WordsVerdict {
  const byStatus = judgeStatus(answer);
  if (byStatus) return byStatus;
  const page = readPage(answer);
  if (!page) return { standing: "empty", why: `${answer.type || "no type"}: look by hand` };
  if (isAbout(page, GONE) || LOOKED_FOR.test(page.text))
    return { standing: "gone", why: "the page says that there is none" };
  if (isAbout(page, [REFUSED])) return { standing: "refused", why: "the page lets no program in" };
  const isElsewhere = dropFragment(answer.at) !== dropFragment(asked);
  if (hasWords(page.text, says))
    return isElsewhere ? { standing: "moved", why: answer.at } : { standing: "same", why: "" };
  if (page.text.length < FEWEST || (page.text.length < FEW && WALL.test(page.text)))
    return { standing: "empty", why: "a page without its text" };
  if (isElsewhere && isLedToFront(asked, answer.at))
    return { standing: "gone", why: `leads to the front page ${answer.at}` };
  return { standing: "changed", why: isElsewhere ? `leads to ${answer.at}` : "" };
}
