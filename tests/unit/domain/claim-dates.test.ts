import { expect, test } from "vitest";
import type { Claim, EvidencedClaim } from "#lib/domain/claim.ts";
import { findProvenNewest } from "#lib/domain/date-range.ts";
import { findClaimDate } from "#lib/domain/fact-age.ts";
import type { Source } from "#lib/domain/source.ts";

const source = (part: Partial<Source>): Source => ({
  title: "A page",
  publisher: "A town",
  where: "A shelf",
  basis: "third-party",
  ...part,
});

const SOURCES = {
  old: source({ copy_date: "2015-01-01" }),
  fresh: source({ copy_date: "2026-10-01" }),
  guide: source({ basis: "guide", published: "2025-09" }),
};

function set(parts: Partial<Claim & { type: "set" }>): EvidencedClaim {
  const none = { closed: false, includes: [], excludes: [], told: [] };
  return { claim: { type: "set", ...none, ...parts }, sources: [] };
}

test.each<[string, EvidencedClaim, string]>([
  [
    "a member with an old day of its own ages no other",
    set({
      includes: [
        { id: "a", sources: ["fresh"] },
        { id: "b", sources: ["old"], asOf: "2015" },
      ],
    }),
    "2026-10-01",
  ],
  [
    "what only a published order says dates nothing that another source says",
    set({
      includes: [{ id: "a", sources: ["old"] }],
      told: [{ id: "b", sources: ["guide"], excluded: false }],
    }),
    "2015-01-01",
  ],
  [
    "a set of which only is said what is not in it has a day",
    set({ excludes: [{ id: "a", sources: ["old"] }] }),
    "2015-01-01",
  ],
  [
    "what is only told has the day of the telling",
    set({ told: [{ id: "a", sources: ["guide"], excluded: false }] }),
    "2025-09",
  ],
])("%s", (_, claim, date) => {
  expect(findClaimDate(claim, SOURCES)).toBe(date);
});

test("a year beside a day in it proves no later day", () => {
  expect(findProvenNewest(["2024-12-01", "2024", null])).toBe("2024-12-01");
  expect(findProvenNewest(["2024-12-01", "2025"])).toBe("2025");
});
