import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { compareCatalogs, type Impact } from "#lib/editor/compare-catalogs.ts";
import { cutToDifference, formatImpact } from "#lib/editor/format-impact.ts";
import { escapeMarkdown } from "#lib/editor/impact-form.ts";
import { acceptScores, printAcceptedScore } from "#lib/editor/next-edition.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import {
  contentWith,
  OTHER_CONTENT,
  readFiles,
  replaceIn,
  textOfFile,
} from "#tests/fixtures/content-files.ts";
import { type Raw, readRaw, recount } from "#tests/fixtures/recount.ts";

const CUP = "tea-houses/providers/quick-cup.md";
const STEEP = "tea-houses/providers/long-steep.md";
const NORTH = "kite-schools/providers/north-wind.md";
const CATEGORY = "tea-houses/category.md";
const WARMTH = "tea-houses/criteria/warmth.md";

type Changes = Record<string, string | null>;

function compile(changes: Changes): CompiledCatalog {
  return compileContent(contentWith(changes));
}

const before = compile({});

/* Everything is worked out again from files on disk, without the code under test: scores from the lines of the accepted
 * edition, ranks by adding up whole numbers, answers by trying every value that a fact leaves open. */

function withFolder<Result>(changes: Changes, run: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "assay-impact-"));
  try {
    cpSync(OTHER_CONTENT, folder, { recursive: true });
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) rmSync(join(folder, path));
      else writeFileSync(join(folder, path), text);
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readScores(category: ScoredCategory): Map<string, string> {
  return new Map(
    Object.entries(acceptScores(category)).map(([id, score]) => [
      id,
      printAcceptedScore(score).replace(/^digest: .*$/m, ""),
    ]),
  );
}

function rankAgain(category: ScoredCategory): Map<string, number> {
  const ranked = category.providers.filter((one) => one.group === "ranked");
  const total = (id: string): bigint =>
    (ranked.find((one) => one.id === id)?.criteria ?? []).reduce((sum, { criterion, score }) => {
      const weight = category.criteria.find((one) => one.id === criterion)?.data.weight ?? 0;
      return sum + BigInt(score.lo) * BigInt(weight);
    }, 0n);
  return new Map(
    ranked.map(({ id }) => [id, 1 + ranked.filter((other) => total(other.id) > total(id)).length]),
  );
}

function answerAgain(category: ScoredCategory, folder: string): Map<string, string> {
  return new Map(
    category.useCases.flatMap((useCase) =>
      category.providers.map((provider): [string, string] => {
        const raw = readRaw(folder, provider.file);
        const answers = (useCase.data.must as unknown as Raw[]).map((demand) =>
          recount(demand, raw, category),
        );
        const verdict = answers.some((one) => one === "fails" || one === "does-not-apply")
          ? "fails"
          : answers.includes("might")
            ? "might"
            : "meets";
        return [`${useCase.id} ${provider.id}`, verdict];
      }),
    ),
  );
}

function differing<Value>(a: Map<string, Value>, b: Map<string, Value>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key)).sort();
}

/** The impact of some changes, held against the recomputation. */
function measure(changes: Changes): Impact {
  const after = compile(changes);
  const impact = compareCatalogs(before, after, new Set(Object.keys(changes)));
  after.catalog.categories.forEach((now, index) => {
    const old = before.catalog.categories[index];
    const own = impact.categories.find((one) => one.id === now.id);
    if (!old || !own) throw new Error("no such category");
    const moved = differing(readScores(old), readScores(now));
    const told = own.providers
      .filter(
        (one) =>
          one.isNew ||
          one.isGone ||
          one.criteria.length > 0 ||
          one.group.before !== one.group.after ||
          one.known.before !== one.known.after,
      )
      .map((one) => one.id);
    expect(told.sort()).toEqual(moved);
    expect(own.others.moved).toEqual(
      moved.filter((id) => !(`${now.id}/providers/${id}.md` in changes)),
    );
    expect(own.ranks.map((one) => one.id).sort()).toEqual(
      differing(rankAgain(old), rankAgain(now)),
    );
    const answers = differing(
      withFolder({}, (folder) => answerAgain(old, folder)),
      withFolder(changes, (folder) => answerAgain(now, folder)),
    );
    expect(own.answers.map((one) => `${one.useCase} ${one.provider}`).sort()).toEqual(answers);
  });
  return impact;
}

const tea = (impact: Impact) => impact.categories.find((one) => one.id === "tea-houses");

describe("six changes, each recomputed", () => {
  test("a typo moves one sentence and nothing else", () => {
    const impact = measure({
      [CUP]: replaceIn(CUP, "regions: One corner.", "regions: One korner."),
    });
    expect(impact.sentences).toEqual([
      { file: `${CUP}.regions`, before: "One corner.", after: "One korner." },
    ]);
    expect(impact.pages).toEqual({ changed: ["/tea-houses/quick-cup"], added: [], removed: [] });
    expect(tea(impact)).toMatchObject({ ranks: [], answers: [], others: { count: 4, moved: [] } });
  });

  test("a fact that turns ranks round", () => {
    const impact = measure({
      [NORTH]: replaceIn(NORTH, "lines: { value: 2,", "lines: { value: 4,"),
    });
    const kites = impact.categories.find((one) => one.id === "kite-schools");
    expect(kites?.providers.map((one) => one.id)).toEqual(["north-wind"]);
    expect(kites?.ranks.map(({ id, rank }) => [id, rank.before, rank.after])).toEqual([
      ["east-wind", 1, 2],
      ["north-wind", 2, 1],
      ["south-wind", 2, 3],
    ]);
    expect(kites?.others).toEqual({ count: 3, moved: [] });
    expect(impact.pages.changed).toContain("/kite-schools");
  });

  test("a new provider", () => {
    const path = "tea-houses/providers/new-leaf.md";
    const changes = { [path]: textOfFile(CUP).replace("name: Quick Cup", "name: New Leaf") };
    const impact = measure(changes);
    expect(tea(impact)?.providers).toMatchObject([
      {
        id: "new-leaf",
        isNew: true,
        criteria: [
          { criterion: "warmth", before: null },
          { criterion: "leaves", before: null },
        ],
      },
    ]);
    expect(impact.pages.added).toEqual(["/tea-houses/new-leaf"]);
    expect(tea(impact)?.others).toEqual({ count: 5, moved: [] });
    // What was frozen or published before it was there says nothing new, and a fact that nobody wrote has not changed.
    expect(impact.pages.changed.filter((one) => /\/editions\//.test(one))).toEqual([]);
    const house = compile(changes).catalog.categories.find((one) => one.id === "tea-houses");
    const held = house?.providers.find((one) => one.id === "new-leaf")?.facts;
    const { moving = [], still = [] } = tea(impact)?.providers[0]?.facts ?? {};
    const written = Object.entries(held ?? {}).filter(([, { state }]) => state !== "not-looked");
    expect([...moving, ...still].sort()).toEqual(written.map(([id]) => id).sort());
  });

  test("a change of what judges moves others, and it says why", () => {
    const text = textOfFile(WARMTH);
    const points = /points: (\d+)/.exec(text)?.[1];
    const impact = measure({
      [WARMTH]: text.replace(`points: ${points}`, `points: ${Number(points) + 3}`),
    });
    expect(tea(impact)?.rubricChanged).toBe(true);
    expect(tea(impact)?.others.moved.length).toBeGreaterThan(0);
    expect(formatImpact(impact)).toContain("since what judges has changed");
  });

  test.each([
    ["the day", CATEGORY, ["as_of: 2026-06-30", "as_of: 2026-07-01"]],
    ["a fact no measure reads", CATEGORY, ["counter: Counter }", "counter: Counter, loft: Loft }"]],
  ] as const)("what judges has changed: %s", (_, path, [from, to]) => {
    expect(tea(measure({ [path]: replaceIn(path, from, to) }))?.rubricChanged).toBe(true);
  });

  test.each([
    ["the words of a measure", WARMTH, ["stove: { title: Stove,", "stove: { title: A stove,"]],
    ["the words of a fact", CATEGORY, ["title: Stove, question", "title: A stove, question"]],
  ] as const)("what judges has not changed: %s", (_, path, [from, to]) => {
    expect(tea(measure({ [path]: replaceIn(path, from, to) }))?.rubricChanged).toBe(false);
  });

  test("a provider that is renamed is the same one, and its scores stay", () => {
    const renamed = "tea-houses/providers/slow-cup.md";
    const text = textOfFile(CUP).replace(
      "name: Quick Cup",
      "name: Quick Cup\nformer_ids: [quick-cup]",
    );
    const changes = Object.fromEntries(
      readFiles(OTHER_CONTENT)
        .filter(({ path }) => path.startsWith("tea-houses/") && !path.includes("editions/"))
        .map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")])
        .filter(([path, body = ""]) => path !== CUP && body.includes("quick-cup"))
        .map(([path = "", body = ""]) => [path, body.replaceAll("quick-cup", "slow-cup")]),
    );
    const impact = compareCatalogs(
      before,
      compile({ ...changes, [CUP]: null, [renamed]: text }),
      new Set([CUP, renamed, ...Object.keys(changes)]),
    );
    const cup = tea(impact)?.providers.find((one) => one.id === "slow-cup");
    expect(cup).toMatchObject({ isNew: false, isGone: false, facts: { moving: [] } });
    expect(tea(impact)?.providers.map((one) => one.id)).not.toContain("quick-cup");
    expect(tea(impact)?.answers).toEqual([]);
  });

  test("a source that is taken away leaves a fact unknown", () => {
    const impact = measure({
      [STEEP]: replaceIn(STEEP, '  saying: { value: "Sit down.", sources: [own] }\n', ""),
    });
    expect(tea(impact)?.providers).toMatchObject([
      { id: "long-steep", facts: { moving: [], still: ["saying"] } },
    ]);
  });

  test("nothing", () => {
    const impact = measure({});
    expect(impact.sentences).toEqual([]);
    expect(formatImpact(impact)).toContain("Nothing that readers see moves.");
  });
});

test("the report names scores, ranks and the proof that no other score moved", () => {
  const report = formatImpact(
    measure({
      [CUP]: replaceIn(CUP, "newest_pot: { value: 2025-02,", "newest_pot: { value: 2025-09,"),
    }),
  );
  expect(report).toMatch(/\| Quick Cup \| [\d.]+ → [\d.]+ \|/);
  expect(report).toContain("The scores of the 4 other providers are the same to the thousandth.");
});

test("a stranger's text is plain words in the report", () => {
  expect(escapeMarkdown("<img src=x> [a](https://x) | `c` @all\n# h")).not.toMatch(
    /[<>[\]|`@#](?!\d+;)|:\/\//,
  );
  expect(escapeMarkdown("a-b, c.d (e): f!")).toBe("a-b, c.d (e): f!");
});

test("long texts are shown from a little before where they differ", () => {
  const start = "The same words at the beginning of both of them, and then ";
  const [was, is] = cutToDifference(`${start}one`, `${start}two`);
  expect(was).toMatch(/^\.\.\..* then one$/);
  expect(is).toMatch(/ then two$/);
  expect(cutToDifference("a", "b")).toEqual(["a", "b"]);
});
