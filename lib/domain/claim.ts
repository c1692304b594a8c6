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
}

/** A member of which only a published order says that it is in the set, or not (`excluded`): shown, and it earns nothing. */
export interface ToldMember extends SetMember {
  excluded: boolean;
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
  | {
      type: "set";
      closed: boolean;
      includes: SetMember[];
      excludes: SetMember[];
      told: ToldMember[];
    }
  | { type: "date"; value: PartialDate }
  | { type: "text"; value: string }
  | { type: "numbers"; value: Record<EntryId, number> };

export type ClaimOf<Type extends Claim["type"]> = Claim & { type: Type };

/** From how many rows of which ledger a claim was counted. */
export interface Counted {
  ledger: EntryId;
  rows: number;
}

/** A claim with its evidence; `counted` where it follows from the rows of a ledger. */
export interface EvidencedClaim extends Evidence {
  claim: Claim;
  counted?: Counted;
}

/** Whether a claim leaves everything open: a number without ends, a set that says of no member whether it is one. */
export function isEmpty(claim: Claim): boolean {
  switch (claim.type) {
    case "number":
      return claim.least === null && claim.most === null;
    case "set":
      return !claim.closed && claim.includes.length === 0 && claim.excludes.length === 0;
    case "option":
    case "boolean":
    case "date":
    case "text":
    case "numbers":
      return false;
  }
}

/** Whether a claim leaves nothing open: an exact number, one option, a closed set. */
export function isComplete(claim: Claim): boolean {
  switch (claim.type) {
    case "number":
      return claim.least !== null && claim.least === claim.most;
    case "option":
      return claim.possible.length === 1;
    case "set":
      return claim.closed;
    case "boolean":
    case "date":
    case "text":
    case "numbers":
      return true;
  }
}

/** Between what numbers a claim lies: null where it is open, and for what is no number. */
export function boundsOf(claim: Claim): { least: number | null; most: number | null } {
  switch (claim.type) {
    case "number":
      return claim;
    case "boolean":
    case "option":
    case "set":
    case "date":
    case "text":
    case "numbers":
      return { least: null, most: null };
  }
}

/** The options that remain possible, one when known; none for what is no option. */
export function listPossible(claim: Claim): EntryId[] {
  switch (claim.type) {
    case "option":
      return claim.possible;
    case "boolean":
    case "number":
    case "set":
    case "date":
    case "text":
    case "numbers":
      return [];
  }
}

/** A member of a set as it is shown: whether it is said to be in it or not, and by whom. */
export interface ListedMember extends ToldMember {
  told: boolean;
}

/** All members that a claim names, those in the set first; none for what is no set. */
export function listMembers(claim: Claim): ListedMember[] {
  switch (claim.type) {
    case "set": {
      const told = claim.told.map((member) => ({ ...member, told: true }));
      const sourced = (members: readonly SetMember[], excluded: boolean): ListedMember[] =>
        members.map((member) => ({ ...member, excluded, told: false }));
      return [
        ...sourced(claim.includes, false),
        ...told.filter((member) => !member.excluded),
        ...sourced(claim.excludes, true),
        ...told.filter((member) => member.excluded),
      ];
    }
    case "boolean":
    case "number":
    case "option":
    case "date":
    case "text":
    case "numbers":
      return [];
  }
}

/** The members of a set that are said to be in it on a condition (`onlyIf`); none of what only a published order says. */
export function listConditional(claim: Claim): ListedMember[] {
  return listMembers(claim).filter(
    (member) => !member.told && !member.excluded && member.onlyIf !== undefined,
  );
}

/** How many of one member a claim counts; null where it counts nothing by member. */
export function countMember(claim: Claim | undefined, member: string): number | null {
  switch (claim?.type) {
    case "numbers":
      return claim.value[member] ?? null;
    case "boolean":
    case "number":
    case "option":
    case "set":
    case "date":
    case "text":
    case undefined:
      return null;
  }
}
