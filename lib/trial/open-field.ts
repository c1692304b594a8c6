/** A text in which a field stands open: `line` counts from 1, `lines` says over how many it goes. */
export interface OpenedField {
  text: string;
  line: number;
  lines: number;
}

/** Where the facts of an entry stand: the line of `facts:`, and the first line after them. */
function findFacts(lines: readonly string[]): { begin: number; end: number } | null {
  const begin = lines.findIndex((line) => /^facts:/.test(line));
  if (begin < 0) return null;
  const rest = lines.slice(begin + 1).findIndex((line) => /^\S/.test(line));
  const end = rest < 0 ? lines.length : begin + 1 + rest;
  // Blank lines before the next field belong to it.
  const isBlank = (at: number): boolean => (lines[at] ?? "").trim() === "";
  let last = end;
  while (last > begin + 1 && isBlank(last - 1)) last -= 1;
  return { begin, end: last };
}

/** What the template says of a fact: its question, its options and its line, all as comments. */
function findInTemplate(template: string, fact: string): string[] {
  const lines = template.split("\n");
  const isField = (line: string): boolean => /^ {2}# [a-z]\w*: \{/.test(line);
  const at = lines.findIndex((line) => line.startsWith(`  # ${fact}: `) && isField(line));
  if (at < 0) return [];
  let from = at;
  while (from > 0) {
    const before = lines[from - 1] ?? "";
    if (!before.startsWith("  # ") || before.startsWith("  # ---") || isField(before)) break;
    from -= 1;
  }
  return lines.slice(from, at + 1);
}

/**
 * Opens the field of one fact in an entry's text: the line where it stands, or else what the category's template says of
 * it, put behind the entry's other facts for its writer to fill in. Null where neither has it.
 */
export function openField(text: string, template: string, fact: string): OpenedField | null {
  const lines = text.split("\n");
  const facts = findFacts(lines);
  if (!facts) return null;
  const own = lines.findIndex(
    (line, at) => at > facts.begin && at < facts.end && line.startsWith(`  ${fact}:`),
  );
  if (own >= 0) {
    const rest = lines.slice(own + 1, facts.end).findIndex((line) => !/^ {3,}\S/.test(line));
    const count = rest < 0 ? facts.end - own : rest + 1;
    return { text, line: own + 1, lines: count };
  }
  const model = findInTemplate(template, fact);
  if (model.length === 0) return null;
  const opened = [
    ...lines.slice(0, facts.begin),
    "facts:",
    ...lines.slice(facts.begin + 1, facts.end),
    ...model,
    ...lines.slice(facts.end),
  ];
  return { text: opened.join("\n"), line: facts.end + 1, lines: model.length };
}
