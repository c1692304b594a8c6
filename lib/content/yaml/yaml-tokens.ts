import { CST, Lexer, Parser } from "yaml";
import { makeProblem, type Problem } from "#lib/content/text/problem.ts";
import type { Position } from "#lib/content/text/report.ts";
import { capProblems } from "#lib/content/text/text-limits.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

/** Deepest nesting of YAML collections. */
const MAX_DEPTH = 32;

interface Refusal {
  rule: string;
  what: string;
  fix: string;
}

const REFUSED: Record<string, Refusal> = {
  anchor: {
    rule: "yaml-anchor",
    what: "an anchor",
    fix: 'Write the value out; if it is text that begins with "&", put it in quotes.',
  },
  alias: {
    rule: "yaml-anchor",
    what: "an alias",
    fix: 'Write the value out; if it is text that begins with "*", put it in quotes.',
  },
  tag: {
    rule: "yaml-anchor",
    what: "a tag",
    fix: 'Leave the tag out; if it is text that begins with "!", put it in quotes.',
  },
  "directive-line": { rule: "bad-yaml", what: "a YAML directive", fix: "Delete the line." },
  "doc-start": {
    rule: "multiple-documents",
    what: "the start of another YAML document",
    fix: 'Delete the "---" line: a file holds one document.',
  },
  "doc-end": {
    rule: "multiple-documents",
    what: "the end of a YAML document",
    fix: 'Delete the "..." line: a file holds one document.',
  },
};

/** What the syntax alone tells: the tree to go on with unless it is too deep, and what is refused. */
export interface YamlScan {
  tokens: CST.Token[] | null;
  problems: Problem[];
  /** Offsets of quotation marks that nothing closes; the parser places that error at the end of the text. */
  openQuotes: number[];
}

function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.at(-1) === quoted[0];
}

function refuseDepth(file: string, place: Position): Problem {
  return makeProblem({
    rule: "nesting-too-deep",
    file,
    ...place,
    found: `lists and maps nested more than ${MAX_DEPTH} deep`,
    expected: `at most ${MAX_DEPTH} levels`,
    fix: "Close the brackets, or put a text that begins with brackets in quotes.",
  });
}

function refuseToken(file: string, place: Position, refusal: Refusal, token: string): Problem {
  return makeProblem({
    rule: refusal.rule,
    file,
    ...place,
    found: `${refusal.what}, ${quoteText(token, 40)}`,
    expected: "plain YAML: maps, lists, text, numbers",
    fix: refusal.fix,
  });
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
  const scan: YamlScan = { tokens: [], problems: [], openQuotes: [] };
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
    const refusal = REFUSED[type];
    if (refusal) scan.problems.push(refuseToken(file, locate(offset), refusal, lexeme));
    if (type.endsWith("-quoted-scalar") && !isClosed(lexeme)) scan.openQuotes.push(offset);
    offset = parser.offset;
  }
  for (const token of parser.end()) scan.tokens?.push(token);
  if (measureDepth(scan.tokens ?? []) > 2 * MAX_DEPTH) {
    return { ...scan, tokens: null, problems: [refuseDepth(file, locate(0))] };
  }
  const problems = capProblems(scan.problems, "anchors, aliases, tags or markers");
  return { ...scan, problems };
}
