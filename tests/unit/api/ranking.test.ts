import { describe, expect, test } from "vitest";
import { API } from "#lib/api/about.ts";
import { answerApi } from "#lib/api/answer-api.ts";
import { compileContent } from "#lib/build/compile-catalog.ts";
import { viewChosenList } from "#lib/views/ranking/list-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const compiled = OTHER_SITE;
const TEA = `${API}/categories/tea-houses`;

async function ask(path: string, from = compiled) {
  const answer = answerApi(from, new URL(path, "http://localhost"), null);
  return {
    status: answer.status,
    location: answer.headers.get("location"),
    body: await answer.json().catch(() => null),
  };
}

interface Row {
  id: string;
  score: { evidenced: number; possible: number } | null;
  standing: {
    rank: number;
    place: string;
    lead: { gap: number; contributions: Record<string, number> } | null;
  } | null;
  verdict: string;
  known: number;
}

describe("a ranking", () => {
  test.each([
    "",
    "?w.warmth=100&w.leaves=0",
    "?w.warmth=1",
    "?must=style.counter",
    "?must=teas.black&must=seats.gte.5",
    "?must=teas.all.black.green",
    "?use=warm-seat",
    "?use=warm-seat&w.leaves=90&unknowns=hide",
  ])("under %s has the order, places and scores of the page", async (query) => {
    const { status, body } = await ask(`${TEA}/ranking${query}`);
    expect(status).toBe(200);
    const view = viewChosenList(compiled, "tea-houses", new URLSearchParams(query));
    const shown = view.choice.blocks.flatMap(({ rows }) => rows.map(({ row }) => row));
    const rows = body.data as Row[];
    const order = (all: readonly { id: string }[]) => all.map(({ id }) => id);
    expect(order(rows)).toEqual(order(shown));
    for (const { id, score, standing, known } of rows) {
      const row = shown.find((one) => one.id === id);
      expect([score?.evidenced.toFixed(1), known]).toEqual([
        Number(row?.proven).toFixed(1),
        row?.known,
      ]);
      expect(standing?.place).toBe(row?.standing?.place);
    }
  });

  test("says what separates each from the next: contributions add to the gap", async () => {
    const { body } = await ask(`${TEA}/ranking`);
    const leads = (body.data as Row[]).flatMap(({ standing }) => standing?.lead ?? []);
    expect(leads.length).toBeGreaterThan(0);
    for (const { gap, contributions } of leads) {
      const sum = Object.values(contributions).reduce((all, one) => all + one, 0);
      expect(sum).toBeCloseTo(gap, 2);
    }
  });

  test.each([
    ["w.warmth=abc", "w.warmth", /whole number from 0 to 100/],
    ["w.warmth=101", "w.warmth", /whole number/],
    ["w.none=5", "w.none", /no such parameter/],
    ["w.warmth=0&w.leaves=0", "w", /weight above 0/],
    ["use=none", "use", /no such use case/],
    ["must=style.none", "must", /no filter/],
    ["line=none", "line", /no such line/],
    ["unknowns=maybe", "unknowns", /show or hide/],
    ["limit=0", "limit", /1 to 200/],
    ["limit=1e9", "limit", /1 to 200/],
    ["limit=-1", "limit", /1 to 200/],
    ["limit=2.5", "limit", /1 to 200/],
    ["limit=201", "limit", /1 to 200/],
    ["limit=1&limit=2", "limit", /once/],
    ["cursor=!!", "cursor", /paging\.next/],
    ["cursor=OTk5", "cursor", /paging\.next/],
    ["cursor=MA", "cursor", /paging\.next/],
    ["colour=red", "colour", /no such parameter.*w\.warmth/],
    ["_cut=1", "_cut", /too long/],
  ])("%s is refused, and named", async (query, name, reason) => {
    const { status, body } = await ask(`${TEA}/ranking?${query}`);
    expect(status).toBe(400);
    expect(body.parameters).toHaveLength(1);
    expect(body.parameters[0]).toMatchObject({ name, reason: expect.stringMatching(reason) });
    expect(body.detail).toContain(name);
  });

  test("of very many that cannot be used the first are named, and how many more there are", async () => {
    const query = Array.from({ length: 500 }, (_, at) => `x${at}=1`).join("&");
    const { body } = await ask(`${TEA}/ranking?${query}`);
    expect(body.parameters.map(({ name }: { name: string }) => name)).toEqual(
      Array.from({ length: 10 }, (_, at) => `x${at}`),
    );
    expect(body.detail).toMatch(/; and 490 more$/);
  });

  test("all that cannot be used is named at once, and a long value comes back cut", async () => {
    const { body } = await ask(`${TEA}/ranking?use=${"x".repeat(500)}&w.warmth=many`);
    const named = (body.parameters as { name: string; value: string }[]).map(({ name, value }) => [
      name,
      value.length,
    ]);
    expect(named).toEqual([
      ["w.warmth", 4],
      ["use", 103],
    ]);
  });
});

describe("a list in parts", () => {
  test.each([
    [`${TEA}/providers`, 1],
    [`${TEA}/providers`, 2],
    [`${TEA}/ranking?must=style.counter`, 2],
    [`${TEA}/ledgers/tastings`, 3],
  ])("%s comes whole in parts of %i", async (path, limit) => {
    const whole = (await ask(path)).body;
    const parts: unknown[] = [];
    let next: string | null = `${path}${path.includes("?") ? "&" : "?"}limit=${limit}`;
    while (next !== null) {
      const { body }: { body: typeof whole } = await ask(next);
      expect(body.data.length).toBeLessThanOrEqual(limit);
      expect(body.paging).toMatchObject({ total: whole.data.length, limit });
      parts.push(...body.data);
      next = body.paging.next;
    }
    expect(parts).toEqual(whole.data);
  });
});

describe("what is not known", () => {
  test("is null with a state, in every fact", async () => {
    const states = new Set<string>();
    const expected = (state: string, value: unknown) =>
      state === "not-found" && value === false ? false : null;
    for (const category of compiled.catalog.categories)
      for (const { id } of category.providers) {
        const { body } = await ask(`${API}/categories/${category.id}/providers/${id}`);
        for (const fact of Object.values(body.data.facts) as {
          state: string;
          value: unknown;
          members: unknown;
        }[]) {
          states.add(fact.state);
          if (fact.state === "known" || fact.state === "via") continue;
          expect([fact.state, fact.value]).toEqual([fact.state, expected(fact.state, fact.value)]);
        }
      }
    expect([...states].sort()).toEqual(
      expect.arrayContaining([
        "disputed",
        "known",
        "not-applicable",
        "not-looked",
        "bounds",
        "unknown",
      ]),
    );
  });

  test("a former id leads to the present one", async () => {
    const renamed = compileContent(
      contentWith({
        "tea-houses/providers/quick-cup.md": replaceIn(
          "tea-houses/providers/quick-cup.md",
          "name: Quick Cup",
          "name: Quick Cup\nformer_ids: [fast-cup]",
        ),
      }),
    );
    const { status, location } = await ask(`${TEA}/providers/fast-cup`, renamed);
    expect([status, location]).toEqual([308, `${TEA}/providers/quick-cup`]);
  });
});

test("the version of the rubric changes with what judges, and with nothing else", async () => {
  const version = async (changes: Record<string, string>) =>
    (await ask(TEA, compileContent(contentWith(changes)))).body.about.rubric;
  const [cup, warmth] = ["tea-houses/providers/quick-cup.md", "tea-houses/criteria/warmth.md"];
  const before = await version({});
  expect(
    await version({ [cup]: replaceIn(cup, "regions: One corner.", "regions: Two corners.") }),
  ).toBe(before);
  expect(await version({ [warmth]: replaceIn(warmth, "is it warm?", "how warm?") })).toBe(before);
  expect(await version({ [warmth]: replaceIn(warmth, "value: 0.5", "value: 0.6") })).not.toBe(
    before,
  );
});
