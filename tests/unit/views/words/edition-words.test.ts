import { expect, test } from "vitest";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { headEdition, nameEdition } from "#lib/views/words/edition-words.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";

const { categories } = OTHER_SITE.catalog;
const [tea, kites] = categories;

/** A category whose newest edition froze it as it stands. */
function freezeNow(category: ScoredCategory): ScoredCategory {
  const model = category.editions[0];
  if (!model) throw new Error("the fixture has an edition");
  const { data, accepted } = category;
  const providers = Object.entries(accepted).flatMap(([id, score]) => {
    const [one] = model.providers;
    return one ? [{ ...one, id, accepted: score }] : [];
  });
  return {
    ...category,
    editions: [...category.editions, { ...model, id: "2026-06", data, providers }],
  };
}

test("the list is the next edition until it is frozen, with an edition before or without", () => {
  expect(tea && headEdition(tea)).toBe("next edition, Jun 2026");
  expect(kites && nameEdition(kites)).toBe("the next edition");
});

test("frozen a moment ago it is that edition, and the next one as soon as anything differs", () => {
  if (!tea) throw new Error("the fixture has tea houses");
  const frozen = freezeNow(tea);
  expect(headEdition(frozen)).toBe("edition 2026-06, Jun 2026");
  const [first, ...others] = Object.entries(frozen.accepted);
  if (!first) throw new Error("somebody is accepted");
  const moved = { ...first[1], digest: "another" };
  const changes: Partial<ScoredCategory>[] = [
    { accepted: Object.fromEntries([[first[0], moved], ...others]) },
    { providers: frozen.providers.slice(1) },
    { data: { ...frozen.data, as_of: "2026-07-01" } },
  ];
  for (const change of changes)
    expect(nameEdition({ ...frozen, ...change })).toBe("the next edition");
});
