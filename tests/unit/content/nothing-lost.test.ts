import { describe, expect, test } from "vitest";
import type { Rule } from "#lib/content/rulebook/rules.ts";
import type { Problem } from "#lib/content/text/problem.ts";
import { checkWith, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";
import { makeDraw } from "#tests/fixtures/draw.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const STEEP = "tea-houses/providers/long-steep.md";
const TEA = "tea-houses/category.md";
const ADVICE = "tea-houses/advice.md";
const TASTINGS = "tea-houses/ledgers/tastings.yml";
const USE = "tea-houses/use-cases/warm-seat.md";

/** A line of every kind of file that holds a text of its own: what stands before it, and the text. */
const TEXT_LINES: [file: string, before: string, text: string][] = [
  [CUP, "regions: ", "One corner."],
  [TEA, "definition: ", "A tea house is a room in which tea is poured."],
  ["tea-houses/criteria/warmth.md", "question: ", "Is the room warm?"],
  [USE, "audience: ", "Anybody who is cold."],
  ["tea-houses/faqs/who-has-a-stove.md", "question: ", "Who has a stove?"],
  ["tea-houses/methods/chair-count.md", "summary: ", "We counted the chairs on the plan."],
  ["site.yml", "heading: ", "Where to sit, and where to fly?"],
  ["about.md", "summary: ", "It exists for tests."],
  ["faqs/is-it-true.md", "question: ", "Is any of this true?"],
];

/** Texts within braces, in files that have no others. */
const TEXTS_IN_BRACES: [file: string, before: string, text: string][] = [
  [ADVICE, "text: ", "A warm room has one."],
  [TASTINGS, "note: ", "The page with the day is torn out."],
  ["glossary.yml", "text: ", "What tea is made in."],
];

const ALL = [...TEXT_LINES, ...TEXTS_IN_BRACES];

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length;
}

function problemsOf(file: string, text: string): Problem[] {
  return checkWith({ [file]: text }).problems.filter((one) => one.file === file);
}

/** Puts something in the place of a text; says what is found there, and that it is on that line. */
function putIn([file, before, text]: (typeof ALL)[number], written: string) {
  const changed = replaceIn(file, before + text, before + written);
  return { changed, line: lineOf(changed, before + written), problems: problemsOf(file, changed) };
}

function rulesAt(problems: Problem[], line: number): Rule[] {
  return problems.filter((one) => one.line === line).map(({ rule }) => rule);
}

describe.each(ALL)("in %s, where %s%s stands", (...place) => {
  const [file, before, text] = place;

  test("a number sign cuts no text in silence, and the remedy mends it", () => {
    const { line, problems } = putIn(place, "Cups 3 #4 and more");
    expect(problems.map(({ rule }) => rule)).toEqual(["text-cut"]);
    expect(problems[0]?.line).toBe(line);
    const whole = /in quotes: ("(?:[^"\\]|\\.)*")/.exec(problems[0]?.fix ?? "")?.[1] ?? "";
    expect(whole).toMatch(/^"Cups 3 #4/);
    expect(putIn(place, whole).problems).toEqual([]);
  });

  test("is there", () => expect(textOfFile(file)).toContain(before + text));
});

/** What is told where it stands in place of a text, and how it is mended. */
const FAULTS: [written: string, rule: Rule, fix: RegExp][] = [
  ['"[Its page](https://a-house.com/x) tells."', "markup-in-text", /write "Its page"/],
  ['"Tea &amp; cake."', "markup-in-text", /write "&"/],
  ['"Tea&#160;cake."', "markup-in-text", /in place of "&#160;"/],
  ['"**Tea** only."', "marks-in-text", /write "Tea"/],
  ['"Ask for `tea`."', "marks-in-text", /write "tea"/],
  ['"# Tea"', "marks-in-text", /write "Tea"/],
  ['"- Tea and cake"', "marks-in-text", /Tea and cake/],
  ["To be written.", "not-written", /write it/],
  ['"Two  blanks"', "wrong-value", /write "Two blanks"/],
  ['" Before"', "wrong-value", /write "Before"/],
  ['"Behind "', "wrong-value", /write "Behind"/],
  ['"\u3000Wide"', "wrong-value", /write "Wide"/],
  ['"Fixed\u00a0"', "wrong-value", /write "Fixed"/],
  ['"Two\\nlines"', "wrong-value", /write "Two lines"/],
  ['"\ufffd\ufffd"', "wrong-value", /write it/],
  ['"  "', "wrong-value", /write it/],
];

/** What is a text like any other. */
const FINE = [
  "\"Don't ask: it isn't told.\"",
  '"C# and F#, #1 of 5"',
  '"A & B, 5 * 3, 2*3*4, a_b_c and snake_case_name"',
  '"漢字の店、無休。"',
  '"مفتوح كل يوم"',
  '"Tea　漢字"',
  '"~5 %, > 90 and < 100, x <y"',
  '"R&D; AT&T; Q&A"',
  '"see https://a-house.com/x_y_z, a@b.org"',
  "'It''s warm'",
  '"2019. A good year"',
  '"“Hot” and ‘cold’"',
];

/** Places that can be at fault together: what stands in a category bears on what is said of its other files. */
const TOGETHER = [ALL.filter(([file]) => file === TEA), ALL.filter(([file]) => file !== TEA)];

function putAt(places: typeof ALL, written: readonly string[]) {
  const files: Record<string, string> = {};
  const put = places.map(([file, before, text], index) => {
    const own = written[index % written.length] ?? "";
    files[file] = replaceIn(file, before + text, before + own);
    return { file, written: own, line: lineOf(files[file], before + own) };
  });
  const { problems } = checkWith(files);
  return put.map((one) => ({ ...one, problems: problems.filter(({ file }) => file === one.file) }));
}

/** Puts something else in the place of each text, from one of a list on; says what is found at each. */
function putEach(list: readonly string[], shift: number) {
  const turned = [...list.slice(shift), ...list.slice(0, shift)];
  return TOGETHER.flatMap((places) => putAt(places, turned));
}

// Each of a list stands at each place once: as many checks as there are of them find as much as one for every pair.
test.each(FAULTS.map((_, shift) => shift))(
  "faults at all places at once, turned by %i",
  (shift) => {
    const texts = FAULTS.map(([text]) => text);
    for (const { file, written, line, problems } of putEach(texts, shift)) {
      const [, rule, fix = /^$/] = FAULTS.find(([text]) => text === written) ?? [];
      const told = problems.filter((one) => one.rule === rule);
      expect(told, `${file}: ${written}`).toHaveLength(1);
      expect(told[0]?.line).toBe(line);
      expect(told[0]?.fix).toMatch(fix);
      expect(rulesAt(problems, line)).toEqual([rule]);
    }
  },
);

test.each(FINE.map((_, shift) => shift))(
  "texts at all places at once pass, turned by %i",
  (shift) => {
    for (const { file, written, problems } of putEach(FINE, shift))
      expect(problems, `${file}: ${written}`).toEqual([]);
  },
);

describe.each(TEXT_LINES)("in %s, where %s%s stands", (...place) => {
  test("a text that a colon has made a map is told once, and the remedy mends it", () => {
    const { line, problems } = putIn(place, "\n  Cups: three of them");
    expect(problems.map(({ rule }) => rule)).toEqual(["text-split"]);
    expect(problems[0]?.line).toBe(line + 1);
    expect(problems[0]?.fix).toContain('"Cups: three of them"');
    expect(putIn(place, '"Cups: three of them"').problems).toEqual([]);
  });

  test.each([">", ">-", "|", "|-"])("a text in a block (%s) ends with its last word", (mark) => {
    expect(putIn(place, `${mark}\n  Cups and more cups.`).problems).toEqual([]);
  });

  test("a comment on its own line, or behind a text in quotes, is fine", () => {
    expect(putIn(place, '"Cups." # three\n# and four').problems).toEqual([]);
  });
});

test("comments behind numbers, options, dates and lists are fine", () => {
  const changed = textOfFile(CUP)
    .replace("[A queue.]", "[A queue.] # one")
    .replace("declared: 2026-03-01 }", "declared: 2026-03-01 } # a day")
    .replace(
      "newest_pot: { value: 2025-02, sources: [own] }",
      "newest_pot: # a date\n    value: 2025-02 # as printed\n    sources: [own]",
    );
  expect(problemsOf(CUP, changed)).toEqual([]);
});

describe("quotation marks around a whole name", () => {
  test.each(["“Cup”", '"«Cup»"', "\"'Cup'\"", "'\"Cup\"'", "„Cup“", "‘Cup’"])("%s", (name) => {
    const found = problemsOf(CUP, replaceIn(CUP, "name: Quick Cup", `name: ${name}`));
    expect(found.map(({ rule, line, fix }) => `${rule} ${line} ${fix}`)).toEqual([
      "name-in-quotes 2 write Cup",
    ]);
  });

  test.each(["Moody's", "The “Cup” House", "O'Cup and 'Sons", "rock 'n' roll"])("%s", (name) => {
    expect(problemsOf(CUP, replaceIn(CUP, "name: Quick Cup", `name: "${name}"`))).toEqual([]);
  });

  test("in former names, ledgers and guides", () => {
    const rules = (file: string, from: string, to: string) =>
      problemsOf(file, replaceIn(file, from, to)).map(({ rule }) => rule);
    expect(rules(STEEP, "[Short Steep]", '["“Steep”"]')).toEqual(["name-in-quotes"]);
    expect(rules(TASTINGS, "name: Lost Lid", "name: “Lost Lid”")).toEqual(["name-in-quotes"]);
    expect(rules(USE, '"Nobody\'s Room"', "“Nobody”")).toEqual(["name-in-quotes"]);
  });
});

describe("addresses", () => {
  test.each([
    ["https://a-house.com/?utm_source=x&utm_medium=y", "https://a-house.com/"],
    ["https://a-house.com/a?id=3&fbclid=1#part", "https://a-house.com/a?id=3#part"],
    ["https://a-house.com/a?gclid=1&id=3", "https://a-house.com/a?id=3"],
    ["https://a-house.com/a?mc_cid=1&mc_eid=2", "https://a-house.com/a"],
  ])("%s is told with the same address without tracking", (url, plain) => {
    for (const [file, from] of [
      [CUP, '"https://paper.example/quick"'],
      [TASTINGS, '"https://paper.example/green"'],
      ["tea-houses/faqs/who-has-a-stove.md", '"https://town.example/stoves"'],
    ] as const) {
      const [found, ...more] = problemsOf(file, replaceIn(file, from, `"${url}"`));
      expect(more).toEqual([]);
      expect(found).toMatchObject({ rule: "url-tracking", fix: `write ${plain}` });
      expect(problemsOf(file, replaceIn(file, from, `"${plain}"`))).toEqual([]);
    }
  });

  test.each(["https://gitlab.com/a/b?ref=main", "https://a-house.com/?source=list&p=3"])(
    "%s is kept as it is",
    (url) => {
      const text = replaceIn(CUP, '"https://paper.example/quick"', `"${url}"`);
      expect(problemsOf(CUP, text)).toEqual([]);
    },
  );

  test("of examples are told wherever a site is not made up", () => {
    const real = replaceIn("site.yml", "made_up: yes", "");
    const hosts = ["example.org", "www.example.com", "acme.example", "example.net"];
    for (const host of hosts) {
      const cup = replaceIn(CUP, "website: https://quick-cup.example", `website: https://${host}`);
      const { problems, content, draft } = checkWith({ "site.yml": real, [CUP]: cup });
      expect(content).toBeNull();
      expect(draft).not.toBeNull();
      const lines = problems
        .filter(({ file }) => file === CUP)
        .map(({ rule, line }) => `${rule} ${line}`);
      expect(lines).toEqual(["example-address 3", "example-address 24", "example-address 25"]);
      expect(problems.some(({ file }) => file === "site.yml")).toBe(false);
    }
  });
});

test("the words of a template are told at every place, in the text below the fields too", () => {
  const changed = replaceIn(CUP, "A counter.", "One.\n\nTo be written.")
    .replace("[It is quick.]", '["To be written.", To be written.]')
    .replace("Asked the paper.", "Where you looked.");
  const { content, problems } = checkWith({ [CUP]: changed });
  expect(content).toBeNull();
  expect(problems.map(({ rule, path, line }) => `${rule} ${path} ${line}`)).toEqual([
    "not-written why.0 7",
    "not-written why.1 7",
    "not-written facts.origins.unknown 20",
    `not-written  ${changed.split("\n").indexOf("To be written.") + 1}`,
  ]);
});

describe("Markdown", () => {
  const told = (body: string, file = CUP) => {
    const text = `${textOfFile(file).trimEnd()}\n\n${body}\n`;
    const from = text.split("\n").indexOf(body.split("\n")[0] ?? "") + 1;
    return problemsOf(file, text).map(({ rule, line }) => `${rule} ${line - from}`);
  };

  test.each([
    ["| a | b |\n|---|---|\n| 1 | 2 | 3 |", ["cells-beyond-header 2"]],
    ["## First\n\n#### Third", ["heading-skipped 2"]],
    ["### First", ["heading-skipped 0"]],
    ["##", ["heading-empty 0"]],
    ["## All facts", ["heading-of-page 0"]],
    ["## sources!", ["heading-of-page 0"]],
    ["## Own\n\n## Own", ["heading-of-page 2"]],
    ["## Own\n\n### Deep\n\n## 漢字\n\n## 店", []],
    ["about ~5 % or ~6 %, and ~~none~~", []],
    ["| a | b |\n|---|---|\n| 1 | 2 |\n| 1 |", []],
    ["[the house](/tea-houses/long-step)", ["link-to-nowhere 0"]],
    ["[a](/tea-houses/for/warm-seats)", ["link-to-nowhere 0"]],
    ["[a](/glossary#term-cup)", ["link-to-nowhere 0"]],
    ["[a](/tea-houses/faq#who)", ["link-to-nowhere 0"]],
    ["[a](#nowhere)", ["link-to-nowhere 0"]],
    [
      "## Own part\n\n[a](#own-part), [b](/about), [c](/tea-houses/long-steep#facts), [d](/tea-houses/short-steep), [e](/glossary#term-pot), [f](/tea-houses/faq#who-has-a-stove), [g](/faq#site--is-it-true), [h](/tea-houses?p=a), [i](/), [j](/tea-houses/editions/2026-01)",
      [],
    ],
  ])("%j", (body, expected) => expect(told(body)).toEqual(expected));

  test("of a question and a page of the site likewise", () => {
    expect(told("[a](/abuot)", "faqs/is-it-true.md")).toEqual(["link-to-nowhere 0"]);
    expect(told("## A\n\n#### B", "about.md")).toEqual(["heading-skipped 2"]);
    expect(told("## Before you buy", USE)).toEqual(["heading-of-page 0"]);
  });
});

describe("what stands twice", () => {
  const withName = (name: string) =>
    checkWith({ [CUP]: replaceIn(CUP, "name: Quick Cup", `name: ${JSON.stringify(name)}`) })
      .problems;

  test.each([
    "Long Steep",
    "long  steep".replace("  ", " "),
    "The Long-Steep",
    "LONGSTEEP.",
    "Short Steep",
    "Steep",
  ])("the name %s", (name) => {
    const expected = name === "Steep" ? [] : ["provider-repeated"];
    const found = withName(name).filter(({ file }) => file === CUP);
    expect(found.map(({ rule }) => rule)).toEqual(expected);
    if (expected.length > 0) expect(found[0]?.causes).toEqual([STEEP]);
  });

  test("the website, as advice", () => {
    const sites = [
      "https://long-steep.example",
      "https://www.long-steep.example/",
      "https://long-steep.example/menu",
    ];
    for (const site of sites) {
      const text = replaceIn(CUP, "website: https://quick-cup.example", `website: ${site}`);
      expect(problemsOf(CUP, text).map(({ rule, level }) => `${rule} ${level}`)).toEqual([
        "website-shared advice",
      ]);
    }
  });

  test.each([
    "https://paper.example/quick/",
    "https://www.paper.example/quick",
    "https://PAPER.example/quick".toLowerCase(),
  ])("the source %s", (url) => {
    const more = `  more: { title: More, publisher: A paper, url: "${url}", basis: third-party, read: 2026-06-20 }\n`;
    const text = replaceIn(CUP, "  guide: {", `${more}  guide: {`).replace(
      "value: counter, sources: [own]",
      "value: counter, sources: [own, more]",
    );
    expect(problemsOf(CUP, text).map(({ rule }) => rule)).toEqual(["source-repeated"]);
    const dated = text.replace(
      "basis: third-party, read: 2026-06-20 }\n  guide",
      "basis: third-party, read: 2026-06-20, copy_date: 2026-01-01 }\n  guide",
    );
    expect(problemsOf(CUP, dated)).toEqual([]);
  });

  test("the position, as advice", () => {
    const text = replaceIn(USE, "position: 2", "position: 1");
    expect(problemsOf(USE, text).map(({ rule, fix }) => `${rule}: ${fix}`)).toEqual([
      "position-taken: write position: 2, or another that is free",
    ]);
  });
});

describe("conditions", () => {
  const told = (condition: string) =>
    problemsOf(USE, replaceIn(USE, "nice:\n", `nice:\n  - ${condition}\n`)).map(
      ({ rule, line }) => `${rule} ${line - lineOf(textOfFile(USE), "nice:")}`,
    );

  test.each([
    ["{ fact: teas, is: black }", ["condition-unfit 1"]],
    ["{ fact: teas, not: black }", ["condition-unfit 1"]],
    ["{ fact: stove, within_months: 3 }", ["condition-unfit 1"]],
    ["{ fact: seats, includes: black }", ["condition-unfit 1"]],
    ["{ fact: style, at_least: 2 }", ["condition-unfit 1"]],
    ["{ fact: newest_pot, is: garden }", ["condition-unfit 1"]],
    ["{ fact: newest_pot, is: 2021 }", ["condition-unfit 1"]],
    ["{ fact: newest_pot, is: 2021-05-01 }", ["condition-unfit 1"]],
    ["{ fact: saying, is: welcome }", ["condition-unfit 1"]],
    ["{ fact: stove, in: [nope] }", ["condition-unfit 1"]],
    ["{ fact: stove, is: 3 }", ["unknown-value 1"]],
    ["{ fact: style, not: Garden House }", ["unknown-value 1"]],
    ["{ fact: style, is: 7 }", ["unknown-value 1"]],
    ["{ fact: stove, is: maybe }", ["unknown-value 1"]],
    ["{ fact: seats, at_least: 0 }", ["condition-parts-nobody 1"]],
    ["{ fact: seats, at_most: -1 }", ["condition-parts-nobody 1"]],
    ["{ fact: teas, at_least: 0 }", ["condition-parts-nobody 1"]],
    ["{ fact: teas, at_least: 99 }", ["condition-parts-nobody 1"]],
    ["{ fact: style, in: [garden, cellar, counter] }", ["condition-parts-nobody 1"]],
    ["{ fact: teas, includes: [] }", ["wrong-value 1"]],
    ["{ any: [{ fact: stove, is: yes }, { fact: teas, is: black }] }", ["condition-unfit 1"]],
    ["{ fact: stove, is: true }", []],
    ["{ fact: seats, at_most: 0 }", []],
    ["{ fact: style, in: [garden, cellar] }", []],
    ["{ fact: stove, known: no }", []],
    ["{ fact: saying, not: none }", []],
  ])("%s", (condition, expected) => expect(told(condition)).toEqual(expected));
});

describe("numbers keep to what their unit allows", () => {
  const seats = (value: string, range = "") =>
    checkWith({
      [STEEP]: replaceIn(STEEP, "seats: { value: 30,", `seats: { value: ${value},`),
      ...(range && { [TEA]: replaceIn(TEA, "unit: count", `unit: count\n    range: ${range}`) }),
    }).problems.filter(({ rule }) => rule === "wrong-value");

  test.each(["-1", "2.5"])("a count of %s", (value) => expect(seats(value)).toHaveLength(1));

  test("a sum below nothing, a count in parts, in a ledger", () => {
    const rules = (from: string, to: string) =>
      problemsOf(TASTINGS, replaceIn(TASTINGS, from, to)).map(
        ({ rule, line }) => `${rule} ${line}`,
      );
    expect(rules("cups: 12", "cups: 1.5")).toEqual(["wrong-value 8"]);
    expect(rules("cups: 12", "cups: -2")).toEqual(["wrong-value 8"]);
    expect(rules("seat: 9", "seat: -9")).toEqual(["wrong-value 8"]);
    expect(rules("seat: 9", "seat: 9.5")).toEqual([]);
  });
});

describe("names that computers keep", () => {
  test.each(["con", "nul", "aux", "com1", "lpt9", "constructor", "valueof"])("%s", (name) => {
    const file = `tea-houses/providers/${name}.md`;
    expect(problemsOf(file, textOfFile(CUP)).map(({ rule }) => rule)).toEqual(["reserved-name"]);
    const text = textOfFile(CUP).replaceAll("paper", name);
    expect(problemsOf(CUP, text).length).toBeGreaterThan(0);
  });

  test("others that only look like them are fine", () => {
    for (const name of ["conor", "com", "nulls", "con-mutual"]) {
      const text = textOfFile(CUP)
        .replace("  paper:", `  ${name}:`)
        .replaceAll("[paper]", `[${name}]`);
      expect(problemsOf(CUP, text)).toEqual([]);
    }
  });
});

/** Mistakes of different rules, each in a line of its own: what to replace, by what, and the rule. */
const MISTAKES: [from: string, to: string, rule: Rule][] = [
  ["name: Quick Cup", "name: “Quick Cup”", "name-in-quotes"],
  ["website: https://quick-cup.example", "website: http://quick-cup.example", "url-scheme"],
  ["headline: Counter with a queue", "headline: Counter #1 with a queue", "text-cut"],
  [
    "summary: A made-up counter.",
    'summary: "A made-up counter for {{stove}}."',
    "fact-without-value",
  ],
  ["suits: [People in a hurry.]", "suits: People in a hurry.", "wrong-value"],
  [
    "why: [It is quick.]",
    "why: [{ text: It is quick., holds_if: [{ fact: style, is: garden }] }]",
    "sentence-does-not-hold",
  ],
  ["think_twice: [You want to sit.]", 'think_twice: ["See [[long-stepe]]."]', "unknown-provider"],
  ["features: [A queue.]", 'features: ["A **queue**."]', "marks-in-text"],
  ["fees: Not known.", "fees:\n  Cups: not known.", "text-split"],
  ["regions: One corner.", 'regions: "One  corner."', "wrong-value"],
  ["value: 2025-02, sources: [own]", "value: 2027-02, sources: [own]", "date-after-edition"],
  ["{ value: 4, sources: [own] }", "{ value: 04, sources: [own] }", "bad-number"],
  [
    "teas: { value: [black], sources: [guide] }",
    "tees: { value: [black], sources: [guide] }",
    "unknown-key",
  ],
  ["value: [black], sources: [guide]", "value: [blak], sources: [guide]", "wrong-value"],
  ["via: long-steep, value", "via: long-stip, value", "unknown-provider"],
  [
    "{ at_least: spoken, sources: [paper] }",
    "{ at_least: spoken, sources: [papre] }",
    "unknown-source",
  ],
  ["A counter.", "A <br>counter.", "raw-html"],
];

describe("all mistakes of a file come at once", () => {
  const draw = makeDraw();
  const draws = Array.from({ length: 12 }, () => {
    const left = [...MISTAKES];
    const chosen: typeof MISTAKES = [];
    while (chosen.length < 8) {
      const [one] = left.splice(draw(left.length), 1);
      if (one && !chosen.some(([from]) => one[0].includes(from) || from.includes(one[0])))
        chosen.push(one);
    }
    return chosen;
  });

  test.each(draws.map((one) => [one.map(([, , rule]) => rule).join(", "), one] as const))(
    "%s",
    (_, chosen) => {
      const text = chosen.reduce((before, [from, to]) => {
        expect(before).toContain(from);
        return before.replace(from, () => to);
      }, textOfFile(CUP));
      const found = problemsOf(CUP, text);
      const lines = chosen.map(([, to, rule]) => {
        const at = to.startsWith("fees:\n") ? "  Cups: not" : to;
        return `${rule} ${lineOf(text, at)}`;
      });
      expect(found.map(({ rule, line }) => `${rule} ${line}`).toSorted()).toEqual(lines.toSorted());
    },
  );
});

test("nothing is missed in a row, a use case or a criterion that has another mistake", () => {
  const rules = (file: string, ...changes: [string, string][]) =>
    problemsOf(
      file,
      changes.reduce((text, [from, to]) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      }, textOfFile(file)),
    ).map(({ rule }) => rule);
  expect(
    rules(
      TASTINGS,
      ["cups: 40", "cups: many"],
      ["house: quick-cup, cups", "house: quick-cop, cups"],
      ["at_least: 20, at_most: 30", "at_least: 40, at_most: 30"],
    ),
  ).toEqual(["wrong-value", "bounds-crossed", "unknown-provider"]);
  expect(
    rules(
      USE,
      ["position: 2", "position: two"],
      ["fact: stove, is: yes", "fact: stov, is: yes"],
      ["{ leaves: 50 }", "{ leafs: 50 }"],
    ),
  ).toEqual(["unknown-fact", "wrong-value", "unknown-criterion"]);
  expect(
    rules(
      "tea-houses/criteria/warmth.md",
      ["points: 2", "points: two"],
      ["fact: seats", "fact: seat"],
    ),
  ).toEqual(expect.arrayContaining(["wrong-value", "unknown-fact"]));
});
