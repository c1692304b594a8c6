import { describe, expect, test } from "vitest";
import type { Claim } from "#lib/domain/claim.ts";
import { asClaimed } from "#lib/domain/fact.ts";
import { isYes } from "#lib/domain/fact-options.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { viewChoice } from "#lib/views/ranking/choice-view.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { wordClaim } from "#lib/views/words/claim-text.ts";
import { listsScore } from "#lib/views/words/group-view.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";

/*
 * Whoever asks for exactly what a provider has sees one figure three times: in the filter's option, in the chip that takes
 * the demand away, and in the provider's row.
 */

interface Figure {
  provider: string;
  token: string;
  /** The figure in words, by the claim alone. */
  words: string;
}

/** Every whole figure that a scored provider's facts hold, as a demand that it just meets. */
function listFigures({ data, providers }: ScoredCategory): Figure[] {
  return providers
    .filter(({ group }) => listsScore(group))
    .flatMap(({ id, facts }) =>
      Object.entries(facts).flatMap(([fact, found]): Figure[] => {
        const declaration = data.facts[fact];
        const claim = asClaimed(found)?.claim;
        if (!claim || !declaration || !isYes(declaration.filter)) return [];
        const word = (one: Claim): string => wordClaim(one, declaration, data.facts, true);
        if (claim.type === "number" && claim.least !== null && Number.isInteger(claim.least)) {
          const exact: Claim = { ...claim, most: claim.least };
          return [{ provider: id, token: `${fact}.gte.${claim.least}`, words: word(exact) }];
        }
        if (claim.type !== "numbers") return [];
        return Object.entries(claim.value).map(([member, value]) => ({
          provider: id,
          token: `${fact}.${member}.gte.${value}`,
          words: word({ ...claim, value: { [member]: value } }).replace(/^.* /, ""),
        }));
      }),
    );
}

const lists = SITES.flatMap(([, { catalog }]) => {
  const { categories } = catalog;
  return categories.flatMap((category) => {
    const figures = listFigures(category);
    return figures.length > 0 ? [[category.id, { category, categories, figures }] as const] : [];
  });
});

test("figures to ask for are found in several lists", () => {
  expect(lists.length).toBeGreaterThan(1);
});

describe.each(lists)("%s", (_, { category, categories, figures }) => {
  const list = makeChoosableList(category, categories);

  test.each(figures)("$provider, $token: $words in option, chip and row", (figure) => {
    const view = viewChoice(list, new URLSearchParams({ must: figure.token }));
    const option = [...view.form.filters, ...view.form.more]
      .flatMap((filter) => filter.options)
      .find(({ value }) => value === figure.token);
    const row = view.blocks
      .flatMap((block) => block.rows)
      .find((one) => one.row.id === figure.provider);
    const whole = new RegExp(
      `(?<![\\d.,])${figure.words.replace(/[$.]/g, "\\$&")}(?![.,]*\\d|[KMB])`,
    );
    expect(option?.chosen).toBe(true);
    expect(option?.label).toMatch(whole);
    expect(view.chips[0]?.label).toMatch(whole);
    expect(row?.answers[0]?.value).toMatch(whole);
    expect(row?.cells[0]?.text).toMatch(whole);
    expect(row?.answers[0]?.answer).toBe("meets");
  });
});
