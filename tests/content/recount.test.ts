import { describe, expect, test } from "vitest";
import { answerDemands } from "#lib/ranking/answer-demands.ts";
import { OWN_SITE } from "#tests/fixtures/compiled-sites.ts";
import { OWN_FOLDER } from "#tests/fixtures/own-content.ts";
import { type Raw, readRaw, recount } from "#tests/fixtures/recount.ts";

const catalog = OWN_SITE.catalog;

const cases = (catalog?.categories ?? []).flatMap((category) =>
  [
    ...category.useCases.map((one) => ({ id: one.id, must: one.data.must })),
    ...category.questions.flatMap((one) =>
      one.data.list ? [{ id: one.id, must: one.data.list.must }] : [],
    ),
  ].map(({ id, must }) => [`${category.id}/${id}`, category, must as unknown as Raw[]] as const),
);

describe("a brute-force recount agrees with every answer", () => {
  test("there is something to recount", () => expect(cases.length).toBeGreaterThan(20));

  test.each(cases)("%s", (_, category, must) => {
    for (const provider of category.providers) {
      const raw = readRaw(OWN_FOLDER, provider.file);
      const answers = must.map((demand) => recount(demand, raw, category));
      const found = answerDemands(
        provider,
        category,
        must as unknown as Parameters<typeof answerDemands>[2],
      );
      expect({ provider: provider.id, answers: found.answers }).toEqual({
        provider: provider.id,
        answers,
      });
    }
  });
});
