import { afterEach, describe, expect, test, vi } from "vitest";
import { loadTrial } from "#lib/trial/load-trial.ts";
import { prepareFiles, tryEntry } from "#lib/trial/try-entry.ts";
import { OTHER_CONTENT, readFiles, replaceIn, textOfFile } from "#tests/fixtures/content-files.ts";

const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";

const TEXTS = Object.fromEntries(
  readFiles(OTHER_CONTENT).map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]),
);

const trySteep = (text = textOfFile(STEEP), changes: Record<string, string> = {}) =>
  tryEntry(
    { category: "tea-houses", id: "long-steep", text },
    prepareFiles({ ...TEXTS, ...changes }),
  );

test("the score says where the entry stands, in words and among how many", () => {
  expect(trySteep().score).toMatchObject({
    row: { id: "long-steep", proven: "7.9", known: 92, standing: { rank: 1 } },
    group: "The ranking",
    ranked: 2,
  });
  const silent = replaceIn(STEEP, "  newest_pot: { value: 2026-05-02, sources: [paper] }\n", "");
  expect(trySteep(silent).score).toMatchObject({
    row: { id: "long-steep", standing: null },
    group: "No recent sign of activity",
    ranked: 1,
  });
});

test("advice on the entry stands with its problems, advice on other files is left out", () => {
  const spelt = {
    [CUP]: replaceIn(
      CUP,
      "stove: { not_found: Looked at its page and its menu., looked: 2026-06-20 }",
      "stove: { value: true, sources: [own] }",
    ),
  };
  const trial = trySteep(undefined, spelt);
  expect([trial.ok, trial.elsewhere]).toEqual([true, []]);
  expect(trial.problems.map((one) => one.rule)).toEqual([
    "fact-old",
    "fact-undated",
    "facts-not-looked-for",
  ]);
  expect(new Set(trial.problems.map((one) => one.file))).toEqual(new Set([STEEP]));
  expect(trial.path).toBe(STEEP);
});

test.each([
  ["", "no file name"],
  ["Not An Id", '"Not An Id"'],
])("an entry called %j is refused for its name, before anything is checked", (id, found) => {
  const trial = tryEntry({ category: "tea-houses", id, text: "" }, prepareFiles(TEXTS));
  expect(trial).toMatchObject({ ok: false, elsewhere: [], score: null });
  expect(trial.problems).toMatchObject([{ rule: "unknown-file", found }]);
});

test("in a category that is not there an entry has no score", () => {
  const trial = tryEntry(
    { category: "inns", id: "long-steep", text: textOfFile(STEEP) },
    prepareFiles(TEXTS),
  );
  expect(trial.score).toBeNull();
});

describe("the texts are fetched when somebody begins to write", () => {
  afterEach(() => vi.unstubAllGlobals());
  const serve = (answer: Response) =>
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => answer),
    );

  test("and tried against", async () => {
    serve(Response.json(TEXTS));
    const bench = await loadTrial("/contribute/texts.json");
    expect(fetch).toHaveBeenCalledExactlyOnceWith("/contribute/texts.json");
    expect(bench.texts).toEqual(TEXTS);
    const entry = { category: "tea-houses", id: "long-steep", text: textOfFile(STEEP) };
    expect(bench.tryEntry(entry).score?.row.proven).toBe("7.9");
  });

  test("a refusal is an error that names address and status", async () => {
    serve(new Response("{}", { status: 503 }));
    await expect(loadTrial("/contribute/texts.json")).rejects.toThrow(
      "/contribute/texts.json answered 503",
    );
  });

  test("and so is what is no JSON", async () => {
    serve(new Response("<html>", { status: 200 }));
    await expect(loadTrial("/contribute/texts.json")).rejects.toThrow(SyntaxError);
  });
});
