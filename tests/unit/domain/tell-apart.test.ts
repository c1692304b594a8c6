import { describe, expect, test } from "vitest";
import type { EvidencedClaim } from "#lib/domain/claim.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { Source } from "#lib/domain/source.ts";
import { tellApart } from "#lib/domain/tell-apart.ts";

const source = (basis: Source["basis"]): Source => ({
  title: "A page",
  publisher: "Somebody",
  url: "https://page.example/",
  basis,
});
const SOURCES = { own: source("official"), order: source("guide") };

const seats = (least: number, sources: string[]): EvidencedClaim => ({
  claim: { type: "number", least, most: least },
  sources,
});
const claimed = (evidenced: EvidencedClaim): Fact => ({
  state: "claimed",
  ...evidenced,
  history: [],
});

describe("what only a published order says", () => {
  test("is told", () => {
    const told = seats(4, ["order"]);
    expect(tellApart(claimed(told), SOURCES)).toEqual({
      state: "told",
      claims: [told],
      history: [],
    });
  });

  test("is told, too, where it says two things", () => {
    const claims = [seats(4, ["order"]), seats(6, ["order"])];
    expect(tellApart({ state: "disputed", claims, note: "Both." }, SOURCES)).toEqual({
      state: "told",
      claims,
      note: "Both.",
      history: [],
    });
  });

  test("does not count as told once another source says it, or contradicts it", () => {
    const both = claimed(seats(4, ["order", "own"]));
    expect(tellApart(both, SOURCES)).toEqual(both);
    const disputed: Fact = {
      state: "disputed",
      claims: [seats(4, ["order"]), seats(6, ["own"])],
    };
    expect(tellApart(disputed, SOURCES)).toEqual(disputed);
  });

  test("of a set stands apart from what other sources say of it, in or out", () => {
    const [black, green, oolong, white] = ["black", "green", "oolong", "white"].map(
      (id, index) => ({
        id,
        sources: [index % 2 === 0 ? "order" : "own"],
      }),
    );
    if (!black || !green || !oolong || !white) throw new Error("four teas");
    const fact = claimed({
      claim: {
        type: "set",
        closed: false,
        includes: [black, green],
        excludes: [oolong, white],
        told: [],
      },
      sources: [],
    });
    expect(tellApart(fact, SOURCES)).toMatchObject({
      state: "claimed",
      claim: {
        includes: [green],
        excludes: [white],
        told: [
          { ...black, excluded: false },
          { ...oolong, excluded: true },
        ],
      },
    });
  });
});
