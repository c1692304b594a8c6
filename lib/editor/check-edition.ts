import type { ContentFile } from "#lib/content/check/parse-file.ts";
import { makeProblem, type Problem } from "#lib/content/check/problem.ts";
import { listChanges, makeNextEdition } from "#lib/editor/next-edition.ts";
import type { Catalog, ScoredCategory } from "#lib/ranking/catalog.ts";

/** The line of a provider in an edition's file, or the first one where it is not there. */
function findLine(files: readonly ContentFile[], file: string, provider: string | null): number {
  const bytes = files.find((one) => one.path === file)?.bytes;
  if (!bytes || provider === null) return 1;
  const lines = new TextDecoder().decode(bytes).split("\n");
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith(`  ${provider}:`)),
    ) + 1
  );
}

function checkEdition(category: ScoredCategory, files: readonly ContentFile[]): Problem[] {
  const file = `${category.id}/editions/next.yml`;
  return listChanges(category.next, makeNextEdition(category)).map(({ provider, words }) =>
    makeProblem({
      rule: "scores-not-accepted",
      file,
      line: findLine(files, file, provider),
      path: provider === null ? "" : `scores.${provider}`,
      found: words,
      expected: "the scores that the facts now give",
      fix: "look at the change, then run `npm run accept`",
      ...(provider !== null && { causes: [`${category.id}/providers/${provider}.md`] }),
    }),
  );
}

/** Reports every provider whose accepted score is not that of its facts, at its line of `editions/next.yml`. */
export function checkEditions(catalog: Catalog, files: readonly ContentFile[]): Problem[] {
  return catalog.categories.flatMap((category) => checkEdition(category, files));
}
