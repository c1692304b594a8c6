import { expect, test } from "vitest";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { viewFact } from "#lib/views/words/fact-view.ts";
import { narrowToMember } from "#lib/views/words/member-fact.ts";
import { viewSources } from "#lib/views/words/source-view.ts";
import { contentWith, replaceIn } from "#tests/fixtures/content-files.ts";

const CUP = "tea-houses/providers/quick-cup.md";

/** The teas of a tea house, where two kinds have the same title and the facts say what is given. */
function viewTeas(teas: string) {
  const content = contentWith({
    [CUP]: replaceIn(CUP, "teas: { value: [black], sources: [guide] }", `teas: ${teas}`),
  });
  const [category] = makeCatalog(content).categories;
  const declaration = category?.data.facts.teas;
  const provider = category?.providers.find((one) => one.id === "quick-cup");
  if (!category || !provider || declaration?.type !== "set") throw new Error("no teas");
  declaration.members = { ...declaration.members, black: "Tea", sencha: "Tea" };
  const fact = viewFact("teas", {
    category,
    provider,
    sources: viewSources(provider.data.sources),
  });
  if (!fact) throw new Error("no fact");
  return fact;
}

test("a member is found by its id, whatever its title", () => {
  const fact = viewTeas(
    "{ includes: { black: { sources: [own, guide] } }, excludes: { sencha: { sources: [own] } } }",
  );
  const found = ["black", "sencha"].map((id) => narrowToMember(fact, id));
  expect(found.map(({ status, value }) => [status, value])).toEqual([
    ["known", "Yes"],
    ["known", "No"],
  ]);
});

test("a member that only the published order names is told by it", () => {
  const fact = viewTeas(
    "{ includes: { black: { sources: [guide] }, sencha: { sources: [own] } } }",
  );
  expect(narrowToMember(fact, "black")).toMatchObject({
    status: "told",
    value: "Yes",
    toldBy: "the 2025 guide",
  });
  expect(narrowToMember(fact, "sencha")).toMatchObject({ status: "known", toldBy: null });
});
