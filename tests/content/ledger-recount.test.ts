import { describe, expect, test } from "vitest";
import { claimsOf, type Fact } from "#lib/domain/fact.ts";
import { OWN_SITE } from "#tests/fixtures/compiled-sites.ts";
import { OTHER_CONTENT } from "#tests/fixtures/content-files.ts";
import { OTHER_SITE } from "#tests/fixtures/other-site.ts";
import { OWN_FOLDER } from "#tests/fixtures/own-content.ts";
import { recountLedgers } from "#tests/fixtures/recount-ledgers.ts";

/** What a counted fact says, in the form in which a file could have said it. */
function writeFact(fact: Fact): unknown {
  const claim = claimsOf(fact)[0]?.claim;
  if (claim?.type === "boolean") return { value: claim.value ? "yes" : "no" };
  if (claim?.type === "date") return { value: claim.value };
  if (claim?.type !== "number") return claim;
  const { least, most } = claim;
  if (least === most) return { value: least };
  return { at_least: least, ...(most !== null && { at_most: most }) };
}

describe.each([
  [OWN_FOLDER, OWN_SITE],
  [OTHER_CONTENT, OTHER_SITE],
])("every counted fact of %s", (folder, { catalog: { categories } }) => {
  test.each(categories.map((category) => [category.id, category] as const))(
    "is what a second count of the rows gives: %s",
    (id, { providers }) => {
      for (const provider of providers) {
        const counted = Object.entries(provider.facts)
          .filter(([, fact]) => claimsOf(fact).some((claim) => claim.counted))
          .map(([fact, found]) => [fact, writeFact(found)]);
        const again = Object.entries(recountLedgers(folder, id, provider.file)).map(
          ([fact, { sources, as_of, ...said }]) => [fact, said],
        );
        expect({ id: provider.id, facts: Object.fromEntries(counted) }).toEqual({
          id: provider.id,
          facts: Object.fromEntries(again),
        });
      }
    },
  );
});

test("there is something to count", () => {
  const steep = "tea-houses/providers/long-steep.md";
  expect(Object.keys(recountLedgers(OTHER_CONTENT, "tea-houses", steep))).toHaveLength(5);
});
