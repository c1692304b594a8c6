import { describe, expect, test } from "vitest";
import type { Problem } from "#lib/content/text/problem.ts";
import { checkWith, replaceIn } from "#tests/fixtures/content-files.ts";

const TEA = "tea-houses/category.md";
const KITES = "kite-schools/category.md";
const WARMTH = "tea-houses/criteria/warmth.md";
const LEAVES = "tea-houses/criteria/leaves.md";
const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";
const USE = "tea-houses/use-cases/warm-seat.md";
const FAQ = "tea-houses/faqs/who-has-a-stove.md";
const ADVICE = "tea-houses/advice.md";

const FACTS =
  "newest_pot, shut_on, style, seats, pot_price, price_scope, stove, teas, origins, grams, saying, patience_rule";
const CRITERIA = "warmth, leaves";
const PROVIDERS = "cold-kettle, long-steep, old-urn, quick-cup, shy-pot";

/** What is wrong with a file of the made-up site once one of its texts is replaced. */
function problemsWith(file: string, from: string, to: string): Problem[] {
  const { problems } = checkWith({ [file]: replaceIn(file, from, to) });
  return problems.filter((problem) => problem.file === file);
}

const places = (problems: readonly Problem[]) =>
  problems.map((problem) => `${problem.path} ${problem.rule}`);

describe("an unknown name is placed, and the known ones are listed with the likely one", () => {
  test.each<[place: string, file: string, from: string, to: string, known: string, likely: string]>(
    [
      [
        "eligibility.closed.fact unknown-fact",
        TEA,
        "closed: { fact: shut_on }",
        "closed: { fact: shut_in }",
        FACTS,
        "shut_on",
      ],
      [
        "eligibility.trading.fact unknown-fact",
        TEA,
        "fact: newest_pot, within_months",
        "fact: newest_pots, within_months",
        FACTS,
        "newest_pot",
      ],
      [
        "eligibility.beside.fact unknown-fact",
        KITES,
        "fact: trade",
        "fact: trades",
        "trade, lines, beach",
        "trade",
      ],
      [
        "eligibility.beside.in.0 unknown-value",
        KITES,
        "in: [maker]",
        "in: [makre]",
        "school, maker",
        "maker",
      ],
      [
        "eligibility.known_in.0 unknown-criterion",
        TEA,
        "known_in: [warmth]",
        "known_in: [warmht]",
        CRITERIA,
        "warmth",
      ],
      ["tags.1 unknown-fact", TEA, "tags: [style, teas]", "tags: [style, tea]", FACTS, "teas"],
      [
        "glance.3.show.1 unknown-column",
        TEA,
        "{cups} cups",
        "{cup} cups",
        "house, held, season, cups, seat, leaf, host",
        "cups",
      ],
      [
        "extent.sets.0.fact unknown-fact",
        TEA,
        "{ fact: teas, in",
        "{ fact: tea, in",
        FACTS,
        "teas",
      ],
      [
        "timeline.ledger unknown-ledger",
        TEA,
        "{ ledger: tastings, sum: cups }\n---",
        "{ ledger: tasting, sum: cups }\n---",
        "tastings, menus",
        "tastings",
      ],
      [
        "timeline.sum unknown-column",
        TEA,
        "sum: cups }\n---",
        "sum: cup }\n---",
        "cups, seat",
        "cups",
      ],
      [
        "tabs.lines.roof.values.0 unknown-value",
        TEA,
        "values: [cellar, counter]",
        "values: [celar, counter]",
        "garden, cellar, counter",
        "cellar",
      ],
      [
        "guides.chooser.0.options.1.must.0 unknown-fact",
        TEA,
        "must: [teas.black]",
        "must: [tees.black]",
        "newest_pot, style, seats, pot_price, stove, teas, origins, grams, saying",
        "teas",
      ],
      [
        "guides.chooser.0.options.2.must.1 unknown-value",
        TEA,
        "style.garden]",
        "style.gardn]",
        "garden, cellar, counter",
        "garden",
      ],
      [
        "guides.chooser.1.options.0.preset unknown-value",
        TEA,
        "preset: Leaves first",
        "preset: Leaves frist",
        "Leaves first",
        "Leaves first",
      ],
      ["guides.table unknown-fact", TEA, "table: grams", "table: gramms", FACTS, "grams"],
      [
        "glance.0.facts.1 unknown-fact",
        TEA,
        "facts: [style, seats]",
        "facts: [style, saets]",
        FACTS,
        "seats",
      ],
      [
        "facts.style.tag.gardn unknown-value",
        TEA,
        "tag: { garden: Outdoors }",
        "tag: { gardn: Outdoors }",
        "garden, cellar, counter",
        "garden",
      ],
      [
        "facts.stove.tag.yess unknown-value",
        TEA,
        'tag: { "yes": Stove }',
        "tag: { yess: Stove }",
        "yes, no",
        "yes",
      ],
      [
        "facts.teas.members.gyokuro.within unknown-member",
        TEA,
        "Gyokuro, within: green",
        "Gyokuro, within: greem",
        "green, sencha, gyokuro, black, oolong",
        "green",
      ],
      [
        "facts.grams.members unknown-fact",
        TEA,
        "members: teas, title: Grams",
        "members: tess, title: Grams",
        FACTS,
        "teas",
      ],
      ["measures.stove.fact unknown-fact", WARMTH, "fact: stove,", "fact: stoev,", FACTS, "stove"],
      [
        "measures.price.cap.fact unknown-fact",
        WARMTH,
        "cap: { fact: price_scope",
        "cap: { fact: price_scop",
        FACTS,
        "price_scope",
      ],
      [
        "measures.hill.value.member.of unknown-member",
        LEAVES,
        "of: hill,",
        "of: hil,",
        "hill, valley, coast",
        "hill",
      ],
      [
        "measures.rule.best_of.0.fact unknown-fact",
        LEAVES,
        "fact: patience_rule",
        "fact: patience_rules",
        FACTS,
        "patience_rule",
      ],
      [
        "must.0 unknown-fact",
        USE,
        "{ fact: stove, is: yes",
        "{ fact: stoves, is: yes",
        FACTS,
        "stove",
      ],
      [
        "nice.0 unknown-value",
        USE,
        "- { fact: teas, includes: black }",
        "- { fact: teas, includes: blakc }",
        "green, sencha, gyokuro, black, oolong",
        "black",
      ],
      [
        "guide.picks.0.provider unknown-provider",
        USE,
        "provider: quick-cup",
        "provider: quick-cap",
        PROVIDERS,
        "quick-cup",
      ],
      [
        "weights.leavs unknown-criterion",
        USE,
        "{ leaves: 50 }",
        "{ leavs: 50 }",
        CRITERIA,
        "leaves",
      ],
      [
        "holds_if.0.provider unknown-provider",
        FAQ,
        "provider: long-steep",
        "provider: long-steap",
        PROVIDERS,
        "long-steep",
      ],
      [
        "list.must.0 unknown-fact",
        FAQ,
        "must: [{ fact: stove",
        "must: [{ fact: stov",
        FACTS,
        "stove",
      ],
      [
        "related.0.category unknown-category",
        ADVICE,
        "related: []",
        "related: [{ title: Kites, text: They fly., category: kite-school }]",
        "tea-houses, kite-schools",
        "kite-schools",
      ],
      [
        "related.0.use_case unknown-use-case",
        ADVICE,
        "related: []",
        "related: [{ title: Kites, text: They fly., category: tea-houses, use_case: warm-seats }]",
        "no-price, warm-seat",
        "warm-seat",
      ],
      [
        "related.0.question unknown-question",
        ADVICE,
        "related: []",
        "related: [{ title: Kites, text: They fly., category: tea-houses, question: who-has-a-stow }]",
        "who-has-a-stove",
        "who-has-a-stove",
      ],
      [
        "facts.seats.method unknown-method",
        STEEP,
        "method: chair-count",
        "method: chairs-count",
        "chair-count",
        "chair-count",
      ],
      [
        "facts.saying.via unknown-provider",
        CUP,
        "via: long-steep",
        "via: long-step",
        "cold-kettle, long-steep, old-urn, shy-pot",
        "long-steep",
      ],
      [
        "suits.0.holds_if.0 unknown-fact",
        STEEP,
        "holds_if: [{ fact: stove",
        "holds_if: [{ fact: stovee",
        FACTS,
        "stove",
      ],
    ],
  )("%s", (...[place, file, from, to, known, likely]) => {
    const problems = problemsWith(file, from, to);
    expect(places(problems)).toContain(place);
    const [problem] = problems.filter((one) => `${one.path} ${one.rule}` === place);
    expect(problem?.expected).toContain(known);
    expect(problem?.fix).toContain(`"${likely}"`);
  });

  test("where there is none yet it says so, and where none is alike no name is guessed", () => {
    const { problems } = checkWith({ "tea-houses/methods/chair-count.md": null });
    expect(places(problems)).toEqual(["facts.seats.method unknown-method"]);
    expect(problems[0]?.expected).toContain("none yet");
    const [strange] = problemsWith(TEA, "known_in: [warmth]", "known_in: [zzzzzz]");
    expect(strange?.fix).not.toContain("did you mean");
    expect(strange?.found).toContain('"zzzzzz"');
  });
});
