import { makeProblem, type Problem } from "#lib/content/check/problem.ts";
import { listChanges, makeNextEdition } from "#lib/editor/next-edition.ts";
import type { Catalog } from "#lib/ranking/catalog.ts";

/** Reports every category whose accepted scores are not those of its facts. */
export function checkEditions(catalog: Catalog): Problem[] {
  return catalog.categories.flatMap((category) => {
    const changes = listChanges(category.next, makeNextEdition(category));
    if (changes.length === 0) return [];
    return [
      makeProblem({
        rule: "scores-not-accepted",
        file: `${category.id}/editions/next.yml`,
        found: changes.join("; "),
        expected: "the scores that the facts now give",
        fix: "look at the change, then run `npm run accept`",
      }),
    ];
  });
}
