import { CST, Lexer } from "yaml";
import { makeProblem, type Problem } from "#lib/content/check/problem.ts";
import type { Position } from "#lib/content/check/report.ts";
import { capProblems } from "#lib/content/check/text-limits.ts";
import { quoteText } from "#lib/content/check/visible-text.ts";

/** Deepest nesting of YAML collections. */
export const MAX_DEPTH = 32;

const LAYOUT = new Set(["space", "newline", "comment"]);

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

/** What the lexer tells before anything is parsed: whether it is safe to go on, and what is refused. */
export interface YamlScan {
  tooDeep: boolean;
  problems: Problem[];
}

/** Follows how deep collections nest: columns of the open block indicators, and a count of open brackets. */
class DepthMeter {
  private block: number[] = [];
  private flow = 0;

  startLine(column: number): void {
    if (this.flow > 0) return;
    while ((this.block.at(-1) ?? -1) >= column) this.block.pop();
  }

  /** Takes a token in and answers the depth; like lexer and parser, any closing bracket closes the innermost. */
  note(type: string, column: number): number {
    if (type === "flow-seq-start" || type === "flow-map-start") this.flow += 1;
    else if (type === "flow-seq-end" || type === "flow-map-end") this.flow -= this.flow > 0 ? 1 : 0;
    else if (type === "flow-error-end") this.flow = 0;
    else if (type.endsWith("-ind") && this.flow === 0) this.block.push(column);
    return this.block.length + this.flow;
  }
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

/**
 * Reads YAML with the lexer only, which does not recurse, so that depth is known before the parser, which does, sees the
 * text; refuses anchors, aliases, tags, directives and document markers on the way.
 */
export function scanYaml(
  file: string,
  source: string,
  locate: (offset: number) => Position,
): YamlScan {
  const refused: Problem[] = [];
  const meter = new DepthMeter();
  let offset = 0;
  let lineStart = 0;
  let atLineStart = true;
  let inBlockScalar = false;
  let previous = "";
  for (const token of new Lexer().lex(source)) {
    const type = previous === "scalar" ? "scalar-text" : (CST.tokenType(token) ?? "unknown");
    previous = type;
    if (type === "block-scalar-header") inBlockScalar = true;
    // These stand for no character of the source.
    const isMark = type === "scalar" || type === "doc-mode" || type === "flow-error-end";
    if (atLineStart && !isMark && !LAYOUT.has(type)) {
      atLineStart = false;
      if (!inBlockScalar) meter.startLine(offset - lineStart);
    }
    if (meter.note(type, offset - lineStart) > MAX_DEPTH) {
      return { tooDeep: true, problems: [...refused, refuseDepth(file, locate(offset))] };
    }
    const refusal = REFUSED[type];
    if (refusal) refused.push(refuseToken(file, locate(offset), refusal, token));
    if (isMark) continue;
    if (type === "scalar-text") inBlockScalar = false;
    offset += token.length;
    const newline = token.lastIndexOf("\n");
    if (newline === -1) continue;
    lineStart = offset - token.length + newline + 1;
    atLineStart = token.endsWith("\n");
  }
  return { tooDeep: false, problems: capProblems(refused, "anchors, aliases, tags or markers") };
}
