import { SOURCE_EXAMPLE } from "#lib/content/rulebook/advice-rules.ts";
import { PLACEHOLDERS } from "#lib/content/rulebook/text-rules.ts";

/** Fields with their right form on one line. */
type Examples = Readonly<Record<string, string>>;

const SOURCES = `sources: { ${SOURCE_EXAMPLE} }`;
const POINTS = "[{ title: Ask for the price, text: Nobody prints it. }]";

/** The fields of a provider's file; its facts are shown by their declarations. */
export const PROVIDER_EXAMPLES: Examples = {
  name: "name: Acme Mutual",
  former_names: `former_names: [${PLACEHOLDERS.former}]`,
  former_ids: "former_ids: [old-name]",
  website: "website: https://acme.example",
  headline: "headline: Rooms by the sea, booked by the night",
  best: "best: Guests who stay for weeks",
  summary: 'summary: "Acme lets rooms by the sea. It has done so since 2019."',
  suits: "suits: [Guests who stay for weeks]",
  why: 'why: ["It pays.", { text: It opens late., holds_if: [{ fact: opening, is: late }] }]',
  think_twice: "think_twice: [You need a lift.]",
  features: "features: [A garden.]",
  fees: "fees: No rates are published.",
  regions: "regions: Europe, by its own list of countries.",
  alternatives: `alternatives: [{ provider: another-id, why: ${PLACEHOLDERS.alternative} }]`,
  incidents: `incidents: [{ date: 2024-05, title: ${PLACEHOLDERS.title}, text: "${PLACEHOLDERS.event}", scope: "${PLACEHOLDERS.scope}", sources: [own] }]`,
  corrections: `corrections: [{ topic: Price, guide: "${PLACEHOLDERS.guide}", evidence: "${PLACEHOLDERS.evidence}", sources: [own] }]`,
  interests: `interests: { declared: 2026-01-31, editors: [{ who: ${PLACEHOLDERS.editor}, what: ${PLACEHOLDERS.stake} }] }`,
  sources: SOURCES,
  facts: "facts: { opening: { value: late, sources: [own] } }",
};

const LEDGER =
  "visits: { title: Visits, summary: A row is one visit., row: { one: visit, many: visits }, columns: { guests: { type: number, unit: count, title: Guests } } }";

/** The fields of `category.md`. */
const CATEGORY: Examples = {
  title: "title: Guest houses",
  nav: "nav: Houses",
  heading: "heading: Guest houses, ranked by evidence",
  needs: "needs: I want a room",
  summary: "summary: Guest houses compared by what sources prove.",
  definition: "definition: A guest house lets rooms by the night.",
  noun: "noun: { one: guest house, many: guest houses }",
  as_of: "as_of: 2026-01-31",
  shelf_life: "shelf_life: 24",
  when_old: "when_old: keep",
  guide: "guide: 2025-09",
  eligibility:
    "eligibility: { trading: { fact: last_act, within_months: 24 }, known_share: { at_least: 40 } }",
  tags: "tags: [kind, rooms]",
  glance: 'glance: [{ title: Room, facts: [{ fact: price, says: "{} a night" }] }]',
  columns: "columns: 2",
  unlisted: "unlisted: [Grand Hotel]",
  tabs: "tabs: { fact: kind, lines: { inns: { title: Inns, values: [inn, hostel] } } }",
  filters: "filters: [kind, rooms]",
  presets: "presets: [{ title: Price first, weights: { price: 80 } }]",
  guides: "guides: { heading: Which inn fits your night?, table: rooms }",
  units: "units: { eur: { before: €, decimals: 2 } }",
  facts:
    'facts: { garden: { type: boolean, filter: yes, title: Garden, question: "Is there a garden?", group: House } }',
  ledgers: `ledgers: { ${LEDGER} }`,
  prices: "prices: { heading: What a night costs, ledgers: [visits] }",
  extent:
    "extent: { title: What it offers, sets: [{ fact: rooms, in: offered, out: not offered }] }",
  timeline: "timeline: { ledger: visits, sum: guests }",
};

const CRITERION: Examples = {
  title: 'title: "Price: is it public?"',
  short: "short: Price",
  weight: "weight: 25",
  question: "question: Can a guest see the price?",
  measures:
    "measures: { public: { title: Public price, points: 2, fact: price_public, value: { boolean: { yes: 1, no: 0 } } } }",
};

const USE_CASE: Examples = {
  title: "title: A night by the sea",
  former_ids: "former_ids: [sea-night]",
  short: "short: Sea rooms",
  search_title: "search_title: Guest houses by the sea",
  group: "group: Where you sleep",
  question: "question: Where can I sleep by the sea?",
  summary: "summary: A guest wants to hear the waves.",
  audience: "audience: Anybody with a day off.",
  must: "must: [{ fact: garden, is: yes, why: A room alone is no help. }]",
  nice: "nice: [{ fact: price, at_most: 100 }]",
  business: "business: { fact: kind, in: [inn, hostel] }",
  order: "order: [{ fact: price, best: least }]",
  watch: "watch: [{ text: Nobody has to pay., holds_if: [{ fact: duty, is: none }] }]",
  guide: "guide: { row: Sea rooms, picks: [{ name: Acme, provider: acme }] }",
  weights: "weights: { price: 50, safety: 0 }",
  position: "position: 3",
  sources: SOURCES,
};

const QUESTION: Examples = {
  question: "question: Who has a garden?",
  position: "position: 3",
  group: "group: The house",
  also: "also: [houses with a garden]",
  list: "list: { must: [{ fact: garden, is: yes }] }",
  holds_if: "holds_if: [{ provider: acme, that: { fact: garden, is: yes } }]",
  sources: SOURCES,
};

const ADVICE: Examples = {
  checklist:
    "checklist: [{ title: Ask for the price, text: Nobody prints it., red_flag: No answer. }]",
  ask_for: `ask_for: ${POINTS}`,
  mistakes: `mistakes: ${POINTS}`,
  safety: `safety: ${POINTS}`,
  related:
    "related: [{ title: Prices, text: What a night costs., category: houses, use_case: two-nights }]",
  sources: SOURCES,
};

const PAGE: Examples = {
  title: "title: About",
  heading: "heading: Who writes this, and how",
  summary: "summary: Who writes this site, and how it is paid for.",
};

const SITE: Examples = {
  name: "name: Acme Guide",
  tagline: "tagline: Guest houses compared by evidence",
  summary: "summary: Guest houses compared by what sources prove.",
  heading: "heading: Which house fits your night?",
  lead: "lead: Every fact has a source.",
  base_url: "base_url: https://guide.example",
  repository: "repository: https://git.example/acme/guide",
  branch: "branch: main",
  made_up: "made_up: yes",
  moved: "moved: { /houses/old-acme: /houses/acme }",
  categories: "categories: [houses, schools]",
  promises: "promises: [{ title: No ads, text: Nobody pays for a place. }]",
  caution: "caution: { title: No advice., text: Read the terms yourself. }",
  glossary: "glossary: The words of guest houses.",
  editors: "editors: [{ name: A. Writer, interests: None. }]",
};

const ORDER: Examples = {
  title: "title: Ten guest houses",
  publisher: "publisher: A paper",
  author: "author: A. Writer",
  published: "published: 2025-09",
  kind: "kind: published-guide",
  note: "note: Printed on page 3.",
  places: "places: [{ place: 1, name: Acme, provider: acme }]",
  named: "named: [{ name: Acme, provider: acme, as: named, where: On page 3 }]",
};

/** The right form of every field of every kind of file that people write, by the kind's name; of ledgers the category's own columns tell. */
export const FIELD_EXAMPLES = {
  provider: PROVIDER_EXAMPLES,
  category: CATEGORY,
  criterion: CRITERION,
  "use-case": USE_CASE,
  question: QUESTION,
  "site-question": QUESTION,
  advice: ADVICE,
  method: {
    title: "title: Counting doors",
    summary: "summary: We counted the doors on the plan.",
    as_of: "as_of: 2026-01-31",
  },
  glossary: { terms: "terms: [{ term: Night, also: [nights], text: From noon to noon. }]" },
  page: PAGE,
  site: SITE,
  edition: ORDER,
  ledger: { sources: SOURCES, rows: "rows: [{ provider: acme, guests: 12, sources: [own] }]" },
} satisfies Record<string, Examples>;

/** How a fact becomes points, by the value function. */
export const VALUE_EXAMPLES: Examples = {
  boolean: "value: { boolean: { yes: 1, no: 0 } }",
  ordinal: "value: { ordinal: { full: 1, partial: 0.5, none: 0 } }",
  linear: "value: { linear: { worst: 0, best: 10 } }",
  piecewise: "value: { piecewise: [[0, 0], [5, 0.8], [10, 1]] }",
  log: "value: { log: { worst: 100000, best: 250000000 } }",
  steps: "value: { steps: [{ at_least: 2, value: 1 }, { at_least: 1, value: 0.5 }], below: 0 }",
  count: "value: { count: { full: 6 } }",
  graded: "value: { graded: { full: 3, levels: { shown: 1, tool-only: 0.5 } } }",
  member: "value: { member: { of: fuzzing, present: 1, absent: 0 } }",
  months: "value: { months: [{ within: 12, value: 1 }, { within: 24, value: 0.5 }], older: 0 }",
};
