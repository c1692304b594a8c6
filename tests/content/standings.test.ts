import { describe, expect, test } from "vitest";
import { makeCatalog, type ScoredCategory, type ScoredProvider } from "#lib/ranking/catalog.ts";
import { scoreProviders } from "#lib/ranking/score-providers.ts";
import {
  explainLead,
  findSmallestChanges,
  splitCriterionLead,
} from "#lib/ranking/standing/explain-lead.ts";
import { foreseePlace, listOpenFacts } from "#lib/ranking/standing/open-facts.ts";
import { moveSlider } from "#lib/scoring/pairs/flips.ts";
import type { Rational } from "#lib/scoring/rational.ts";
import { wordTurning } from "#lib/views/ranking/lead-words.ts";
import { weighAsPublished } from "#lib/views/ranking/standing-view.ts";
import { formatHundredths, splitHundredths, toHundredths } from "#lib/views/words/format-points.ts";
import { listAnswers } from "#tests/fixtures/best-answers.ts";
import { OWN_SITE } from "#tests/fixtures/compiled-sites.ts";
import { contentWith } from "#tests/fixtures/content-files.ts";

const categories: ScoredCategory[] = [
  ...OWN_SITE.catalog.categories,
  ...makeCatalog(contentWith({})).categories,
];
const cases = categories.map((category) => [category.id, category] as const);

const rowOf = ({ criteria }: ScoredProvider) => criteria.map(({ score }) => score);

/** Every pair of ranked providers, the one above first. */
function listPairs({ providers }: ScoredCategory): [ScoredProvider, ScoredProvider][] {
  const ranked = providers.filter(({ standing }) => standing !== null);
  return ranked.flatMap((above, i) =>
    ranked.slice(i + 1).map((below): [ScoredProvider, ScoredProvider] => [above, below]),
  );
}

/** The sign of Σ w·lead at exact weights. */
function signAt(
  weights: readonly Rational[],
  above: ScoredProvider,
  below: ScoredProvider,
): number {
  const whole = weights.reduce((product, { denominator }) => product * denominator, 1n);
  const lead = weights.reduce((sum, { numerator, denominator }, j) => {
    const own = (rowOf(above)[j]?.lo ?? 0) - (rowOf(below)[j]?.lo ?? 0);
    return sum + numerator * (whole / denominator) * BigInt(own);
  }, 0n);
  return Number(lead > 0n) - Number(lead < 0n);
}

const readHundredths = (printed: string): number =>
  Math.round(100 * Number(printed.replace("−", "-")));

test("there are pairs and open facts to look at", () => {
  expect(categories.flatMap(listPairs).length).toBeGreaterThan(90);
  const open = categories.flatMap((category) =>
    category.providers.flatMap((one) => listOpenFacts(one, category.weights)),
  );
  expect(open.length).toBeGreaterThan(200);
});

describe.each(cases)("why one is above another: %s", (_, category) => {
  const weighing = weighAsPublished(category);
  const pairs = listPairs(category);

  test("printed contributions add to the printed difference, which is that of the totals", () => {
    for (const [above, below] of pairs) {
      const { contributions, gap } = explainLead(rowOf(above), rowOf(below), category.weights);
      expect(gap).toBe(above.total.lo - below.total.lo);
      const parts = splitHundredths(contributions, category.weightSum).map(formatHundredths);
      const sum = formatHundredths(toHundredths(gap, category.weightSum));
      expect(parts.map(readHundredths).reduce((a, b) => a + b, 0)).toBe(readHundredths(sum));
      const exactGap = gap / (100 * category.weightSum);
      expect(Math.abs(readHundredths(sum) - exactGap)).toBeLessThanOrEqual(0.5);
      parts.forEach((part, j) => {
        const exact = (contributions[j] ?? 0) / (100 * category.weightSum);
        expect(Math.abs(readHundredths(part) - exact)).toBeLessThan(1);
      });
    }
  });

  test("what each measure gives adds to the difference on its criterion", () => {
    for (const [above, below] of pairs) {
      above.criteria.forEach((own, j) => {
        const other = below.criteria[j];
        if (!other || !own.measures.some(({ score }) => score)) return;
        if (!other.measures.some(({ score }) => score)) return;
        const sum = splitCriterionLead(own, other).reduce((all, { lead }) => all + lead, 0);
        expect(sum).toBe(own.score.lo - other.score.lo);
      });
    }
  });

  test("at the turning share the two are level, and at the printed one they have swapped", () => {
    for (const [above, below] of pairs) {
      const { turning, gap } = explainLead(rowOf(above), rowOf(below), category.weights);
      if (!turning || gap === 0) continue;
      const at = (share: Rational) =>
        signAt(moveSlider(turning.criterion, share, category.weights), above, below);
      expect(at(turning.share)).toBe(0);
      const { share, now } = wordTurning(turning, weighing);
      expect(share).not.toBe(now);
      expect(
        at({ numerator: BigInt(Math.round(Number(share) * 1000)), denominator: 100_000n }),
      ).toBeLessThan(1);
    }
  });

  test("the smallest changes make the two level, exactly", () => {
    for (const [above, below] of pairs) {
      const { transfer, shift } = findSmallestChanges(rowOf(above), rowOf(below), category.weights);
      expect(transfer === null).toBe(shift === null);
      for (const flip of [transfer, shift]) {
        if (flip) expect(signAt(flip.weights, above, below)).toBe(0);
      }
    }
  });
});

describe.each(cases)("what hangs on each open fact: %s", (_, category) => {
  test.each(category.providers.map((one) => [one.id, one] as const))("%s", (_id, provider) => {
    const rescore = (facts: ScoredProvider["facts"]) =>
      scoreProviders(category, [{ ...provider, facts }]).providers[0]?.total;
    expect(rescore(provider.facts)).toEqual(provider.total);
    for (const { fact: id, gain, best, worst } of listOpenFacts(provider, category.weights)) {
      const declaration = category.data.facts[id];
      const fact = provider.facts[id];
      if (!declaration || !fact) throw new Error(`${id} is not declared`);
      const rubric = { ...category.data, criteria: category.criteria };
      const totals = listAnswers(fact, declaration, rubric).flatMap(
        (answer) => rescore({ ...provider.facts, [id]: answer }) ?? [],
      );
      expect({ id, total: Math.max(...totals.map(({ lo }) => lo)) }).toEqual({
        id,
        total: provider.total.lo + gain,
      });
      expect(Math.max(...totals.map(({ hi }) => hi))).toBe(best.hi);
      expect(Math.min(...totals.map(({ lo }) => lo))).toBe(worst.lo);
      expect(Math.min(...totals.map(({ hi }) => hi))).toBe(worst.hi);
    }
  });

  test("with its own total everybody is foreseen where it stands", () => {
    const ranked = category.providers.filter(({ standing }) => standing !== null);
    for (const { id, total, standing } of ranked) {
      const others = ranked.filter((one) => one.id !== id).map((one) => one.total);
      const { place, shared, best, worst } = foreseePlace(total, others, category.weights);
      expect(standing).toMatchObject({ place, shared, best, worst });
    }
  });
});
