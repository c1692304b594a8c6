import { CST, Lexer, Parser } from "yaml";
import type { Rule, Told } from "#lib/content/rulebook/rules.ts";
import { makeProblem, type Place, type Problem } from "#lib/content/text/problem.ts";
import type { Position } from "#lib/content/text/report.ts";
import { capProblems } from "#lib/content/text/text-limits.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

/** Deepest nesting of YAML collections. */
const MAX_DEPTH = 32;

/** Makes the problem of a token that is refused. */
type Refuse = (place: Place, token: string) => Problem;

function refuse<One extends Rule>(rule: One, told: Told<One>): Refuse {
  return (place, token) =>
    makeProblem(rule, place, { ...told, found: `${told.found}, ${quoteText(token, 40)}` });
}

/** Tokens that are refused, by their type. */
const REFUSED: Readonly<Record<string, Refuse>> = {
  anchor: refuse("yaml-anchor", { found: "an anchor", mark: "&" }),
  alias: refuse("yaml-anchor", { found: "an alias", mark: "*" }),
  tag: refuse("yaml-anchor", { found: "a tag", mark: "!" }),
  "directive-line": refuse("bad-yaml", { found: "a YAML directive", fault: "directive" }),
  "doc-start": refuse("multiple-documents", {
    found: "the start of another YAML document",
    mark: "---",
  }),
  "doc-end": refuse("multiple-documents", { found: "the end of a YAML document", mark: "..." }),
};

/** What the syntax alone tells: the tree to go on with unless it is too deep, and what is refused. */
export interface YamlScan {
  tokens: CST.Token[] | null;
  problems: Problem[];
  /** Offsets of quotation marks that nothing closes; the parser places that error at the end of the text. */
  openQuotes: number[];
  /** Texts without quotes behind which a comment begins, on the same line and inside braces or brackets. */
  cuts: CutText[];
}

/** A text that a number sign may have cut, where it begins, and what follows. */
export interface CutText {
  offset: number;
  text: string;
  rest: string;
}

function isInFlow(parser: Parser): boolean {
  return parser.stack.some(({ type }) => type === "flow-collection");
}

const QUOTED: ReadonlySet<string> = new Set(["single-quoted-scalar", "double-quoted-scalar"]);

function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.at(-1) === quoted[0];
}

function refuseDepth(file: string, place: Position): Problem {
  const found = `lists and maps nested more than ${MAX_DEPTH} deep`;
  return makeProblem(
    "nesting-too-deep",
    { file, ...place },
    { found, limit: MAX_DEPTH, of: "yaml" },
  );
}

/** Whether the parser is inside more collections than allowed; its stack also holds the document and a scalar. */
function isTooDeep(parser: Parser): boolean {
  return (
    parser.stack.length > MAX_DEPTH && parser.stack.filter(CST.isCollection).length > MAX_DEPTH
  );
}

/** Depth of what was parsed. Collections may be put into others after they were closed, so the stack alone is no proof. */
function measureDepth(tokens: readonly CST.Token[]): number {
  let deepest = 0;
  const queue = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { token, depth } = next;
    deepest = Math.max(deepest, depth);
    const inner: (CST.Token | null | undefined)[] = [];
    if (token.type === "document") inner.push(token.value);
    else if (CST.isCollection(token)) {
      for (const item of token.items as CST.CollectionItem[]) inner.push(item.key, item.value);
    }
    for (const child of inner) if (child) queue.push({ token: child, depth: depth + 1 });
  }
  return deepest;
}

/** Makes the watch for comments behind texts inside braces or brackets, to be called with each token but spaces. */
function makeCutNotes(
  cuts: CutText[],
): (type: string, token: string, offset: number, parser: Parser) => void {
  let before: { offset: number; text: string } | null = null;
  return (type, token, offset, parser) => {
    if (type === "comment" && before) cuts.push({ ...before, rest: token });
    before = type === "plain" && isInFlow(parser) ? { offset, text: token } : null;
  };
}

/**
 * Reads YAML as far as the concrete syntax tree, watching the depth token by token: what comes after, the composer, calls
 * itself for each level and can bring the process down. Refuses anchors, aliases, tags, directives and document markers
 * on the way.
 */
export function scanYaml(
  file: string,
  source: string,
  locate: (offset: number) => Position,
): YamlScan {
  const scan: YamlScan = { tokens: [], problems: [], openQuotes: [], cuts: [] };
  const noteCut = makeCutNotes(scan.cuts);
  const parser = new Parser();
  let offset = 0;
  let afterMark = false;
  for (const lexeme of new Lexer().lex(source)) {
    const type: string = afterMark ? "plain" : (CST.tokenType(lexeme) ?? "unknown");
    // The lexer's mark that text follows, which is no character of the source.
    afterMark = type === "scalar";
    for (const token of parser.next(lexeme)) scan.tokens?.push(token);
    if (isTooDeep(parser))
      return { ...scan, tokens: null, problems: [refuseDepth(file, locate(offset))] };
    const refuseToken = REFUSED[type];
    if (refuseToken) scan.problems.push(refuseToken({ file, ...locate(offset) }, lexeme));
    if (QUOTED.has(type) && !isClosed(lexeme)) scan.openQuotes.push(offset);
    if (type !== "space") noteCut(type, lexeme, offset, parser);
    offset = parser.offset;
  }
  for (const token of parser.end()) scan.tokens?.push(token);
  if (measureDepth(scan.tokens ?? []) > 2 * MAX_DEPTH) {
    return { ...scan, tokens: null, problems: [refuseDepth(file, locate(0))] };
  }
  const problems = capProblems(scan.problems, "anchors, aliases, tags or markers");
  return { ...scan, problems };
}
