import type { EntryId } from "#lib/domain/ids.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";

/** Why a claim may be believed: ids of the file's sources, the day it holds for, how it was counted. */
export interface Evidence {
  sources: EntryId[];
  asOf?: PartialDate;
  note?: string;
  method?: EntryId;
}

/** One member of a set fact, with evidence of its own where the editor gave it. */
export interface SetMember extends Evidence {
  id: EntryId;
  level?: EntryId;
  onlyIf?: string;
  guideOnly?: boolean;
}

/**
 * What a fact says, after all ways of writing it are brought into one form.
 * `number`: both ends equal when exact, null where open. `option`: the values that remain possible, one when known.
 * `set`: `closed` means these members and no others.
 */
export type Claim =
  | { type: "boolean"; value: boolean }
  | { type: "number"; least: number | null; most: number | null }
  | { type: "option"; possible: EntryId[] }
  | { type: "set"; closed: boolean; includes: SetMember[]; excludes: SetMember[] }
  | { type: "date"; value: PartialDate }
  | { type: "text"; value: string }
  | { type: "numbers"; value: Record<EntryId, number> };

export interface EvidencedClaim extends Evidence {
  claim: Claim;
}

/**
 * A provider's fact in one of its states. `guideOnly`: every source is of basis `guide`, which earns no point.
 * `via`: the value belongs to the named other provider; it is shown and answers requirements, and earns no point.
 */
export type Fact =
  | ({
      state: "claimed";
      guideOnly: boolean;
      via?: EntryId;
      history: EvidencedClaim[];
    } & EvidencedClaim)
  | { state: "disputed"; guideOnly: boolean; claims: EvidencedClaim[]; note?: string }
  | { state: "unknown"; reason: string; looked: PartialDate; sources: EntryId[] }
  | { state: "not-found"; reason: string; looked: PartialDate; sources: EntryId[] }
  | { state: "not-applicable"; reason: string }
  | { state: "not-looked" };

/** Whether a claim leaves nothing open: an exact number, one option, a closed set. */
export function isComplete(claim: Claim): boolean {
  switch (claim.type) {
    case "number":
      return claim.least !== null && claim.least === claim.most;
    case "option":
      return claim.possible.length === 1;
    case "set":
      return claim.closed;
    default:
      return true;
  }
}

/** All source ids that a fact names, members and older figures included, in order of first use. */
export function sourcesOf(fact: Fact): EntryId[] {
  const found = new Set<EntryId>();
  const add = (ids: readonly EntryId[]): void => {
    for (const id of ids) found.add(id);
  };
  const addClaim = (evidenced: EvidencedClaim): void => {
    add(evidenced.sources);
    if (evidenced.claim.type !== "set") return;
    for (const member of [...evidenced.claim.includes, ...evidenced.claim.excludes]) {
      add(member.sources);
    }
  };
  if (fact.state === "claimed") {
    addClaim(fact);
    fact.history.forEach(addClaim);
  }
  if (fact.state === "disputed") fact.claims.forEach(addClaim);
  if (fact.state === "unknown" || fact.state === "not-found") add(fact.sources);
  return [...found];
}
