import type { FileKind } from "#lib/content/files/classify-path.ts";

/** The parts that a page has beside a text, by their titles: a heading of the text may not look like one of them. */
const PARTS: Partial<Record<FileKind["kind"], readonly string[]>> = {
  provider: [
    "At a glance",
    "For and against",
    "Why consider it",
    "For the record",
    "Think twice if",
    "In more words",
    "Price and charges",
    "Why this score",
    "The record",
    "What would change the score",
    "Alternatives",
    "Guides and alternatives",
    "All facts",
    "Sources",
    "Interests",
    "Where to look instead",
  ],
  "use-case": ["Who meets what", "Before you buy", "Questions to send", "Sources of this guide"],
  criterion: ["Criteria and weights", "Who is ranked", "From facts to points", "How we counted"],
  method: ["Criteria and weights", "Who is ranked", "From facts to points", "How we counted"],
  page: ["Editors and their interests"],
};

/** The titles of a page's own parts, by the kind of file whose text stands among them. */
export function listPageParts(kind: FileKind["kind"] | undefined): readonly string[] {
  return (kind && PARTS[kind]) ?? [];
}
