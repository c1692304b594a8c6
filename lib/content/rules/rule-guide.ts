/** The part of the handbook that explains a rule, by the anchor of its heading. */
export type HandbookPart =
  | "files"
  | "form"
  | "facts"
  | "sources"
  | "texts"
  | "interests"
  | "use-cases-and-filters"
  | "criteria"
  | "editions"
  | "fields";

/** What helps an editor beyond the message: the right form on one line, and where it is explained. */
export interface RuleGuide {
  example: string;
  part: HandbookPart;
}

const COVER = "opening: { value: late, sources: [faq], as_of: 2026-11-21 }";
const SOURCE =
  'faq: { title: FAQ, publisher: Acme, url: "https://acme.example/faq", basis: official, read: 2026-11-21 }';

/** The right form for each rule, and the part of the handbook about it. */
const GUIDES: Record<string, RuleGuide> = {
  "unknown-file": { example: "<category>/providers/acme.md", part: "files" },
  "missing-file": { example: "<category>/category.md", part: "files" },
  "symbolic-link": { example: "<category>/providers/acme.md, the file itself", part: "files" },
  "not-a-file": { example: "<category>/providers/acme.md", part: "files" },
  "reserved-id": { example: "<category>/providers/acme-compare.md", part: "files" },
  "former-id-taken": { example: "former_ids: [acme-mutual]", part: "files" },
  "category-not-listed": { example: "categories: [shops, schools]", part: "files" },
  "trailing-slash": { example: "base_url: https://assay.example", part: "files" },

  "invalid-utf8": { example: "a file saved as UTF-8", part: "form" },
  "nul-character": { example: "a file saved as plain text", part: "form" },
  "byte-order-mark": { example: "UTF-8 without a byte order mark", part: "form" },
  crlf: { example: "lines that end with LF", part: "form" },
  "file-too-large": { example: "one provider in one file", part: "form" },
  "too-many-lines": { example: "one provider in one file", part: "form" },
  "empty-lines": { example: "one empty line between paragraphs", part: "form" },
  "line-too-long": { example: "a long list, one entry a line", part: "form" },
  tab: { example: "two spaces", part: "form" },
  "hidden-character": { example: "the word typed anew", part: "form" },
  "mixed-script": { example: "Acme, all in Latin letters", part: "form" },
  "no-front-matter": { example: "--- on the first line, then YAML, then ---", part: "form" },
  "front-matter-language": { example: "---", part: "form" },
  "front-matter-unclosed": { example: "--- on a line of its own before the text", part: "form" },
  "bad-yaml": { example: 'summary: "It pays: in a day."', part: "form" },
  "bad-key": { example: "last_act: ...", part: "form" },
  "bad-name": { example: "late-opening", part: "form" },
  "bad-number": { example: "value: 18256181", part: "form" },
  "duplicate-key": { example: "each key once", part: "form" },
  "multiple-documents": { example: "one document, between two lines of ---", part: "form" },
  "nesting-too-deep": { example: "- one level of list", part: "form" },
  "not-a-map": { example: "name: Acme", part: "form" },
  "unsafe-key": { example: "name: Acme", part: "form" },
  "yaml-anchor": { example: "the value written out", part: "form" },
  "body-too-large": { example: "a few paragraphs", part: "form" },
  "paragraph-too-long": { example: "an empty line between two thoughts", part: "form" },
  "too-many-links": { example: "a few links in a paragraph", part: "form" },
  "too-many-marks": { example: "emphasis on a word or two", part: "form" },
  "table-too-large": { example: "a table of a few rows", part: "form" },
  "raw-html": { example: "**bold** in place of <b>", part: "form" },
  image: { example: "the picture in words", part: "form" },
  "reference-link": { example: "[text](https://acme.example/page)", part: "form" },
  footnote: { example: "the note in the sentence", part: "form" },
  "heading-one": { example: "## A part of the text", part: "form" },
  "code-language": { example: "``` without a word behind it", part: "form" },

  "unknown-key": { example: "fees: No rates are published.", part: "fields" },
  "missing-value": { example: "fees: No rates are published.", part: "fields" },
  "wrong-value": { example: "fees: No rates are published.", part: "fields" },
  "boolean-spelling": { example: "garden: { value: yes, sources: [terms] }", part: "facts" },
  "bounds-crossed": {
    example: "branches: { at_least: 1, at_most: 3, sources: [list] }",
    part: "facts",
  },
  "interest-dates-crossed": {
    example: "editors: [{ who: A. Writer, what: Works there., since: 2024-03, until: 2026-06 }]",
    part: "interests",
  },
  "included-and-excluded": {
    example: "includes: { red: ... }, excludes: { blue: ... }",
    part: "facts",
  },
  "date-after-edition": {
    example: "as_of: 2026-11-21, no later than the category's as_of",
    part: "facts",
  },
  "group-in-group": { example: "sencha: { title: Sencha, within: green }", part: "facts" },
  "unknown-fact": { example: "an id declared under facts in category.md", part: "facts" },
  "unknown-value": { example: "an option that category.md declares", part: "facts" },
  "unknown-member": { example: "a member that category.md declares", part: "facts" },
  "unknown-method": { example: "method: door-count, for methods/door-count.md", part: "facts" },
  "facts-not-looked-for": {
    example: 'garden: { unknown: "Documentation read.", looked: 2026-11-21 }',
    part: "facts",
  },
  "fact-old": {
    example: "the newest figure of the same source, the older one under history",
    part: "facts",
  },
  "fact-undated": { example: "as_of: 2026-11, or a copy_date at the source", part: "facts" },

  "unknown-source": { example: "sources: [faq], and faq listed under sources", part: "sources" },
  "unused-source": { example: "each listed source named by a fact", part: "sources" },
  "fact-guide-only": { example: SOURCE, part: "sources" },
  "url-too-long": { example: "https://acme.example/faq", part: "sources" },
  "url-characters": { example: "https://acme.example/a%20b", part: "sources" },
  "url-punycode": { example: "https://acme.example", part: "sources" },
  "url-host": { example: "https://acme.example", part: "sources" },
  "url-scheme": { example: "https://acme.example", part: "sources" },
  "url-credentials": { example: "https://acme.example", part: "sources" },
  "url-port": { example: "https://acme.example", part: "sources" },
  "url-invalid": { example: "https://acme.example/faq", part: "sources" },
  "link-target": {
    example: "[the terms](https://acme.example/terms) or [about](/about)",
    part: "sources",
  },

  "unknown-provider": { example: "acme or <category>/acme; in a text [[acme]]", part: "texts" },
  "names-itself": { example: "alternatives: [{ provider: other-acme, why: ... }]", part: "fields" },
  "fact-without-value": { example: "a sentence without the figure", part: "texts" },
  "sentence-does-not-hold": {
    example: "holds_if: [{ fact: colours, includes: red }]",
    part: "texts",
  },
  "answer-does-not-hold": {
    example: "holds_if: [{ provider: acme, that: { fact: opening, is: late } }]",
    part: "texts",
  },
  "name-without-link": { example: "[[acme]] opens late", part: "texts" },
  "not-written": { example: "a sentence in its place", part: "texts" },
  "unlisted-provider": { example: "a name that has a page here, or none at all", part: "texts" },

  "no-weight": { example: "weights: { price: 50 }", part: "use-cases-and-filters" },
  "unknown-category": { example: "category: shops", part: "use-cases-and-filters" },
  "unknown-edition": { example: "guide: 2025-09, for editions/2025-09.yml", part: "editions" },
  "scores-not-accepted": { example: "npm run accept", part: "editions" },
  "edition-of-another-month": {
    example: "editions/2026-12.yml, with as_of: 2026-12-20",
    part: "editions",
  },
  "edition-not-frozen-here": { example: "npm run edition -- 2026-12", part: "editions" },
  "frozen-edition-changed": { example: "npm run edition -- 2026-12", part: "editions" },
  "frozen-scores-differ": { example: "npm run edition -- 2026-12", part: "editions" },

  "unknown-criterion": { example: "known_in: [price, safety]", part: "criteria" },
  "unknown-level": { example: "levels: { seen: 1, told: 0.5 }", part: "criteria" },
  "missing-level": { example: "levels: { seen: 1, told: 0.5 }", part: "criteria" },
  "wrong-fact-type": {
    example: "log: { worst: 100000, best: 250000000 } for a number",
    part: "criteria",
  },
  "wrong-order": { example: "piecewise: [[0, 0], [5, 0.8], [10, 1]]", part: "criteria" },
  "two-directions": {
    example: "a fact that is better when larger, wherever it is read",
    part: "criteria",
  },
  "weights-sum": { example: "weights that add up to 100", part: "criteria" },
};

/** Rules about the form of any field: the right form depends on where it stands. */
const OF_FORM = new Set(["wrong-value", "missing-value", "unknown-key"]);

/** The right form of what stands at a place, the first that fits; a place is a path such as `facts.opening.value`. */
const AT_PLACES: readonly [place: RegExp, guide: RuleGuide][] = [
  [
    /^facts\.\w+\.(unknown|not_found|looked)$/,
    { example: 'garden: { unknown: "Documentation read.", looked: 2026-11-21 }', part: "facts" },
  ],
  [
    /^facts\.\w+\.(includes|excludes)\b/,
    {
      example:
        "colours: { includes: { red: { sources: [faq] } } }; where it has levels: red: { level: dark, sources: [faq] }",
      part: "facts",
    },
  ],
  [
    /^facts\.\w+\.disputed\b/,
    {
      example: "price: { disputed: [{ value: 4, sources: [faq] }, { value: 6, sources: [list] }] }",
      part: "facts",
    },
  ],
  [/^facts\b/, { example: COVER, part: "facts" }],
  [/^sources\b/, { example: SOURCE, part: "sources" }],
  [
    /^incidents\b/,
    {
      example:
        '{ date: 2024-05, title: A leak, text: "What happened.", scope: "What it says.", sources: [faq] }',
      part: "fields",
    },
  ],
  [
    /^interests\b/,
    {
      example:
        "interests: { declared: 2026-11-26, editors: [{ who: A. Writer, what: Works there., since: 2024-03 }] }",
      part: "interests",
    },
  ],
  [
    /^alternatives\b/,
    { example: "alternatives: [{ provider: acme, why: It is cheaper. }]", part: "fields" },
  ],
  [
    /^(suits|why|think_twice|features)\b/,
    {
      example:
        'why: ["It pays.", { text: It opens late., holds_if: [{ fact: opening, is: late }] }]',
      part: "texts",
    },
  ],
];

/** The help for a rule, for rules of form by the place. Throws for a rule without any: a test keeps the table whole. */
export function guideOf(rule: string, path = ""): RuleGuide {
  const guide = Object.hasOwn(GUIDES, rule) ? GUIDES[rule] : undefined;
  if (!guide) throw new Error(`The rule "${rule}" has no entry in the guide.`);
  const placed = OF_FORM.has(rule) ? AT_PLACES.find(([place]) => place.test(path)) : undefined;
  return placed?.[1] ?? guide;
}

/** All rules that have help. */
export const GUIDED_RULES: readonly string[] = Object.keys(GUIDES);
