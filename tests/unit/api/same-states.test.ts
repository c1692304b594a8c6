import { describe, expect, test } from "vitest";
import { showProvider } from "#lib/api/bodies/provider.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";
import { tableOf } from "#tests/fixtures/data-package.ts";

/* The API and the long table say the same of every fact: how it stands, its value, its day and its sources. */

type Shown = ReturnType<typeof showProvider>["facts"][string];

function word(value: Shown["value"]): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

/** What the API says of a fact, as a row of the table says it; a value where it is one thing. */
function rowOf(fact: Shown): Record<string, string> {
  const isOne = fact.value !== null && fact.members === null && typeof fact.value !== "object";
  return {
    ...(isOne && { value: word(fact.value), as_of: fact.as_of ?? "" }),
    ...(fact.state === "bounds" && {
      min: String(fact.at_least ?? ""),
      max: String(fact.at_most ?? ""),
    }),
  };
}

describe.each(SITES)("of %s", (_, compiled) => {
  test.each(compiled.catalog.categories.map((one) => [one.id, one] as const))(
    "%s: every fact of every provider",
    (id, category) => {
      const table = tableOf(compiled, `${id}/facts`);
      const shown = category.providers.flatMap((provider) =>
        Object.entries(showProvider(compiled, category, provider).facts).map(
          ([name, fact]) => [provider.id, name, fact] as const,
        ),
      );
      for (const [provider, name, fact] of shown) {
        const rows = table.filter((row) => row.provider === provider && row.fact === name);
        const place = `${provider} ${name}`;
        // Of a set, what only the published order says of a member stands apart.
        const states = [...new Set(rows.map(({ state }) => state))];
        expect([place, states]).toEqual([place, expect.arrayContaining([fact.state])]);
        expect([place, rows.some(({ old }) => old === "true")]).toEqual([place, fact.old]);
        expect([place, rows[0]]).toMatchObject([place, rowOf(fact)]);
      }
      expect(shown.filter(([, , fact]) => rowOf(fact).value !== undefined).length).toBeGreaterThan(
        3,
      );
    },
  );
});
