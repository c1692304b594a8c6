import { expect, test } from "vitest";
import { answerFactRequirement } from "#lib/domain/answer-requirement.ts";
import { ageFacts } from "#lib/domain/fact-age.ts";
import { makeCatalog, type ScoredCategory } from "#lib/ranking/catalog.ts";
import { scoreProviders } from "#lib/ranking/score-providers.ts";
import { viewFact } from "#lib/views/words/fact-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const TEA = "tea-houses/category.md";
const STEEP = "tea-houses/providers/long-steep.md";
const CUP = "tea-houses/providers/quick-cup.md";

/** Long Steep with a sentence that rests on nothing that decays. */
const LASTING = {
  [STEEP]: replaceIn(STEEP, "{ fact: style, not: cellar }", "{ fact: stove, is: yes }"),
};

/** The tea houses whose style, seats and price prove nothing after so many months. */
function teaWith(months: number, changes: Record<string, string> = {}): ScoredCategory {
  const decaying = ["    title: Style\n", "unit: count, title: Seats", "unit: usd, title: Price"];
  const text = decaying.reduce(
    (before, from) =>
      before.replace(from, () =>
        from.startsWith(" ")
          ? `    proof_life: ${months}\n${from}`
          : from.replace(", title", `, proof_life: ${months}, title`),
      ),
    replaceIn(TEA, decaying[0] ?? "", decaying[0] ?? ""),
  );
  const [tea] = makeCatalog(contentWith({ [TEA]: text, ...LASTING, ...changes })).categories;
  if (!tea) throw new Error("the fixture has tea houses");
  return tea;
}

const find = (tea: ScoredCategory, id: string) => {
  const provider = tea.providers.find((one) => one.id === id);
  if (!provider) throw new Error(`the fixture has ${id}`);
  return provider;
};

test("a fact past its proof life opens up, earns the whole range and says its old value", () => {
  // Its style is from January 2022: on 30 June 2026 it may be 53 months old, and is more than 52.
  const kept = find(teaWith(53), "long-steep").facts.style;
  expect(kept?.state).toBe("claimed");
  const tea = teaWith(52);
  const steep = find(tea, "long-steep");
  expect(steep.facts.style).toMatchObject({ state: "expired", date: "2022-01" });
  const view = viewFact("style", { category: tea, provider: steep, sources: [] });
  expect(view).toMatchObject({
    status: "expired",
    value: "unknown today; Jan 2022: Garden",
    old: false,
  });
  expect(view?.explanation).toContain("Nothing newer than Jan 2022 was found.");
  const answer = (requirement: Parameters<typeof answerFactRequirement>[0]) =>
    answerFactRequirement(requirement, {
      facts: steep.facts,
      declarations: tea.data.facts,
      asOf: tea.data.as_of,
    });
  expect(answer({ fact: "style", is: "garden" })).toBe("might");
  expect(answer({ fact: "style", known: "no" })).toBe("meets");
});

test("what is disputed expires with its newest claim, and never while one is undated", () => {
  // Four seats of its own undated page, six by the paper in January 2026.
  expect(find(teaWith(1), "quick-cup").facts.seats?.state).toBe("disputed");
  const dated = replaceIn(
    CUP,
    "{ value: 4, sources: [own] }",
    "{ value: 4, as_of: 2024-01, sources: [own] }",
  );
  expect(find(teaWith(5, { [CUP]: dated }), "quick-cup").facts.seats?.state).toBe("disputed");
  expect(find(teaWith(4, { [CUP]: dated }), "quick-cup").facts.seats).toMatchObject({
    state: "expired",
    date: "2026-01",
  });
});

/** The day so many days after the fixture's. */
function dayAfter(days: number): string {
  return new Date(Date.UTC(2026, 5, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

test("the clock moved day by day never narrows anything, and never raises what is proven", () => {
  const tea = teaWith(30);
  const on = (days: number) => {
    const rubric = { ...tea, data: { ...tea.data, as_of: dayAfter(days) } };
    return scoreProviders(rubric, tea.providers).providers;
  };
  let before = on(0);
  let opened = 0;
  for (let days = 1; days < 1200; days += 1) {
    const after = on(days);
    for (const provider of after) {
      const old = before.find((one) => one.id === provider.id);
      for (const [id, fact] of Object.entries(provider.facts)) {
        const was = old?.facts[id]?.state;
        if (was === "expired") expect(fact.state).toBe("expired");
        if (was !== fact.state) opened += 1;
      }
      provider.criteria.forEach(({ measures }, at) => {
        measures.forEach(({ score, readings }, index) => {
          const earlier = old?.criteria[at]?.measures[index]?.score;
          if (!score || !earlier) return;
          expect(score.lo).toBeLessThanOrEqual(earlier.lo);
          // A date loses points as months go by; what else there is can only open up.
          const isDate = readings.some(({ fact }) => tea.data.facts[fact]?.type === "date");
          if (!isDate) expect(score.hi).toBeGreaterThanOrEqual(earlier.hi);
        });
      });
      expect(provider.total.lo).toBeLessThanOrEqual(old?.total.lo ?? 0);
    }
    before = after;
  }
  // Seats and price of Long Steep and the seats of Quick Cup; its style was too old on the first day.
  expect(opened).toBeGreaterThan(1);
});

test("a fact that had opened up is known again when the clock is turned back", () => {
  const tea = teaWith(52);
  const steep = find(tea, "long-steep");
  const back = ageFacts(steep.facts, steep.data.sources, { ...tea.data, as_of: "2023-01-01" });
  expect(back.style?.state).toBe("claimed");
});
