import { expect, test } from "vitest";
import { answerFactRequirement } from "#lib/domain/answer-requirement.ts";
import { listFactRequirements } from "#lib/domain/requirement.ts";
import { judgeProviders } from "#lib/views/guides/judge-providers.ts";
import { OWN_SITE } from "#tests/fixtures/compiled-sites.ts";

const { categories } = OWN_SITE.catalog;
const cases = categories.flatMap((category) =>
  category.useCases.map((useCase) => ({ name: `${category.id}/${useCase.id}`, category, useCase })),
);

/** A list with fewer needs than this is still being made: what is optional may be missing from each of them. */
const ENOUGH = 5;
const settled = cases.filter(({ category }) => category.useCases.length >= ENOUGH);

test.each(settled)("$name says what people search for and what to send to a firm", (one) => {
  const { short, must, watch, order } = one.useCase.data;
  expect(short).toBeDefined();
  expect(must.filter((demand) => demand.ask === undefined)).toEqual([]);
  expect(must.filter((demand) => demand.why === undefined)).toEqual([]);
  expect(watch?.length ?? 0).toBeGreaterThan(0);
  expect(order?.length ?? 0).toBeGreaterThan(0);
});

test.each(cases)("$name asks nobody who does another kind of business", ({ useCase, category }) => {
  const { business } = useCase.data;
  const { might, elsewhere } = judgeProviders(useCase.data, category);
  const answerOf = ({ provider }: (typeof might)[number]) =>
    business &&
    answerFactRequirement(business, {
      facts: provider.facts,
      declarations: category.data.facts,
      asOf: category.data.as_of,
    });
  expect(might.map(answerOf).filter((one) => one === "fails" || one === "does-not-apply")).toEqual(
    [],
  );
  expect(elsewhere.map(answerOf).filter((one) => one === "meets" || one === "might")).toEqual([]);
});

test.each(settled)("$name parts those who meet it, where most do", ({ useCase, category }) => {
  const { meets } = judgeProviders(useCase.data, category);
  const ranked = category.providers.filter((provider) => provider.standing !== null);
  if (meets.length * 2 <= ranked.length) return;
  const { order = [], nice = [] } = useCase.data;
  const asked = [
    ...order.map(({ fact }) => fact),
    ...nice.flatMap(listFactRequirements).map(({ fact }) => fact),
  ];
  const answers = meets.map(({ provider }) =>
    JSON.stringify(asked.map((fact) => provider.facts[fact])),
  );
  expect(new Set(answers).size).toBe(meets.length);
});
