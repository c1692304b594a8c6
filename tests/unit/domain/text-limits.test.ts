import { describe, expect, test } from "vitest";
import { listRules, problemsWith } from "#tests/fixtures/edit-fields.ts";

const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";
const TEA = "tea-houses/category.md";
const WARMTH = "tea-houses/criteria/warmth.md";
const USE = "tea-houses/use-cases/warm-seat.md";
const FAQ = "tea-houses/faqs/who-has-a-stove.md";
const ADVICE = "tea-houses/advice.md";
const METHOD = "tea-houses/methods/chair-count.md";
const GUIDE = "tea-houses/editions/2025-09.yml";

type Limits = Record<string, number>;

/** Fields of a file that hold text, each with the most characters that it may have. */
const TEXTS: Record<string, Limits> = {
  [STEEP]: {
    name: 80,
    "former_names.0": 80,
    headline: 80,
    summary: 300,
    "suits.0.text": 600,
    "suits.1": 600,
    "why.0": 600,
    "think_twice.0.text": 600,
    "features.0": 600,
    fees: 1500,
    regions: 1500,
    "alternatives.0.why": 400,
    "incidents.0.title": 160,
    "incidents.0.text": 1500,
    "incidents.0.scope": 600,
    "corrections.0.topic": 120,
    "corrections.0.guide": 1500,
    "corrections.0.evidence": 1500,
    "interests.editors.0.who": 80,
    "interests.editors.0.what": 300,
    "interests.provider.0.what": 300,
    "sources.own.title": 300,
    "sources.own.publisher": 200,
    "sources.plan.where": 300,
    "facts.saying.value": 600,
    "facts.seats.note": 1000,
    "facts.teas.includes.black.only_if": 300,
    "facts.teas.includes.black.note": 1000,
    "facts.teas.excludes.oolong.note": 1000,
  },
  [CUP]: {
    "facts.pot_price.not_applicable": 600,
    "facts.stove.not_found": 600,
    "facts.origins.unknown": 600,
    "facts.seats.note": 1000,
  },
  [TEA]: {
    title: 80,
    nav: 24,
    heading: 90,
    summary: 300,
    definition: 400,
    "noun.one": 30,
    "noun.many": 30,
    "facts.stove.title": 60,
    "facts.stove.question": 160,
    "facts.stove.group": 40,
    "facts.style.values.garden": 80,
    "facts.style.values.cellar.title": 80,
    "facts.style.tag.garden": 24,
  },
  [WARMTH]: {
    title: 80,
    short: 20,
    question: 200,
    "measures.stove.title": 60,
  },
  [USE]: {
    title: 70,
    question: 120,
    summary: 300,
    audience: 200,
    "must.0.why": 200,
    "guide.row": 160,
    "guide.picks.0.name": 80,
    "guide.note": 600,
  },
  [FAQ]: { question: 140, "sources.town.title": 300 },
  [ADVICE]: {
    "checklist.0.title": 80,
    "checklist.0.text": 400,
    "checklist.0.red_flag": 200,
    "ask_for.0.title": 80,
    "ask_for.0.text": 400,
    "mistakes.0.title": 80,
    "safety.0.text": 400,
  },
  [METHOD]: { title: 120, summary: 300 },
  [GUIDE]: { title: 160, publisher: 80, author: 80, note: 1000, "places.0.name": 80 },
  "about.md": { title: 80, heading: 90, summary: 300 },
  "glossary.yml": { "terms.0.term": 50, "terms.0.also.0": 50, "terms.0.text": 400 },
  "site.yml": {
    name: 40,
    tagline: 120,
    summary: 300,
    heading: 120,
    lead: 300,
    "promises.0.title": 80,
    "promises.0.text": 400,
    "editors.0.name": 80,
    "editors.0.interests": 600,
  },
};

/** Texts that may be left empty. */
const NOTES: Record<string, Limits> = {
  [STEEP]: { "sources.own.note": 500 },
  [TEA]: { "facts.stove.help": 600, "facts.style.values.cellar.note": 300 },
  [WARMTH]: { "measures.stove.note": 400 },
};

const fill = (limits: Limits, more: number) =>
  Object.entries(limits).map(([path, limit]) => [path, "x".repeat(limit + more)] as const);

const wrong = (limits: Limits) =>
  Object.keys(limits)
    .map((path) => `${path} wrong-value`)
    .toSorted();

describe("texts", () => {
  test.each(Object.entries(TEXTS))(
    "of %s as long as they may be, and one character longer",
    (file, limits) => {
      const all = { ...limits, ...NOTES[file] };
      expect(listRules(file, fill(all, 0))).toEqual([]);
      const tooLong = problemsWith(file, fill(all, 1));
      expect(tooLong.map(({ path, rule }) => `${path} ${rule}`).toSorted()).toEqual(wrong(all));
      for (const { path, expected } of tooLong)
        expect(`${path}: ${expected}`).toBe(`${path}: at most ${all[path]} characters`);
    },
  );

  test.each(Object.entries(TEXTS))("of %s are not empty", (file, limits) => {
    expect(
      listRules(
        file,
        Object.keys(limits).map((path) => [path, ""] as const),
      ),
    ).toEqual(wrong(limits));
  });

  test.each(Object.entries(NOTES))("of %s that may be empty", (file, limits) => {
    expect(
      listRules(
        file,
        Object.keys(limits).map((path) => [path, ""] as const),
      ),
    ).toEqual([]);
  });
});
