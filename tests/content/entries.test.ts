import { describe, expect, test } from "vitest";
import { formatProblem } from "#lib/content/text/problem.ts";
import { listMembers } from "#lib/domain/claim.ts";
import { checkEditions } from "#lib/editor/check-edition.ts";
import { leavesAcceptance } from "#lib/editor/check-options.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { OWN_CHECK, OWN_FILES } from "#tests/fixtures/own-content.ts";

const { content, problems } = OWN_CHECK;
// In a change proposed from outside a maintainer accepts the scores afterwards.
const acceptance = { acceptLater: leavesAcceptance() };
const editions = content
  ? checkEditions(makeCatalog(content), OWN_FILES, acceptance).filter(
      ({ level }) => level === "problem",
    )
  : [];

describe("every file of the content is in order", () => {
  test.each(OWN_FILES.map((file) => file.path))("%s", (path) => {
    const own = [...problems, ...editions].filter((problem) => problem.file === path);
    expect(own.map(formatProblem)).toEqual([]);
  });
});

test("the content as a whole can be used", () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect(content).not.toBeNull();
});

describe("what earns points can be followed to a source", () => {
  const catalog = content ? makeCatalog(content) : null;
  const providers = catalog?.categories.flatMap((category) => category.providers) ?? [];
  test.each(providers.map((provider) => [provider.id, provider] as const))("%s", (_, provider) => {
    const readings = provider.criteria
      .flatMap((criterion) => criterion.measures)
      .flatMap((measure) => [...measure.readings, ...(measure.cap ? [measure.cap] : [])])
      .filter(
        ({ score, unknown }) => score && (score.lo !== unknown.lo || score.hi !== unknown.hi),
      );
    let followed = 0;
    for (const reading of readings) {
      const fact = provider.facts[reading.fact];
      if (!fact) continue;
      followed += 1;
      expect(["claimed", "disputed", "not-found"]).toContain(fact.state);
      if (fact.state === "claimed") {
        expect(fact.via).toBeUndefined();
        const members = listMembers(fact.claim).filter((member) => !member.told);
        const ids = [...fact.sources, ...members.flatMap((member) => member.sources)];
        const bases = ids.map((id) => provider.data.sources[id]?.basis);
        expect(bases.some((basis) => basis !== undefined && basis !== "guide")).toBe(true);
      }
    }
    // Who has proven points has them from something that was followed.
    if (provider.total.lo > 0) expect(followed).toBeGreaterThan(0);
  });
});
