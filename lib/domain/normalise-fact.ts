import type { Claim, EvidencedClaim, Fact, SetMember } from "#lib/domain/fact.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import { isYes, listOptions } from "#lib/domain/fact-options.ts";
import type { Source } from "#lib/domain/source.ts";

type Raw = Record<string, unknown>;
type RawMember = {
  sources?: string[];
  as_of?: string;
  note?: string;
  only_if?: string;
  level?: string;
};

function readEvidence(raw: RawMember & { method?: string }): Omit<EvidencedClaim, "claim"> {
  return {
    sources: raw.sources ?? [],
    ...(raw.as_of !== undefined && { asOf: raw.as_of }),
    ...(raw.note !== undefined && { note: raw.note }),
    ...(raw.method !== undefined && { method: raw.method }),
  };
}

function readMembers(raw: unknown): SetMember[] {
  return Object.entries((raw ?? {}) as Record<string, RawMember>).map(([id, member]) => ({
    id,
    ...readEvidence(member),
    ...(member.only_if !== undefined && { onlyIf: member.only_if }),
    ...(member.level !== undefined && { level: member.level }),
  }));
}

function readSet(raw: Raw): Claim {
  if (!("value" in raw)) {
    return {
      type: "set",
      closed: false,
      includes: readMembers(raw.includes),
      excludes: readMembers(raw.excludes),
    };
  }
  const includes: SetMember[] = Array.isArray(raw.value)
    ? raw.value.map((id: string) => ({ id, sources: [] }))
    : Object.entries(raw.value as Record<string, string>).map(([id, level]) => ({
        id,
        level,
        sources: [],
      }));
  return { type: "set", closed: true, includes, excludes: [] };
}

function readOption(raw: Raw, declaration: FactDeclaration & { type: "enum" }): Claim {
  if ("value" in raw) return { type: "option", possible: [raw.value as string] };
  if ("one_of" in raw) return { type: "option", possible: raw.one_of as string[] };
  const ids = listOptions(declaration.values).map((option) => option.id);
  return { type: "option", possible: ids.slice(ids.indexOf(raw.at_least as string)) };
}

function readClaim(raw: Raw, declaration: FactDeclaration): Claim {
  switch (declaration.type) {
    case "boolean":
      return { type: "boolean", value: isYes(raw.value as string | boolean as "yes") };
    case "number":
      return {
        type: "number",
        least: (raw.value ?? raw.at_least ?? null) as number | null,
        most: (raw.value ?? raw.at_most ?? null) as number | null,
      };
    case "enum":
      return readOption(raw, declaration);
    case "set":
      return readSet(raw);
    case "date":
      return { type: "date", value: raw.value as string };
    case "text":
      return { type: "text", value: raw.value as string };
    case "numbers":
      return { type: "numbers", value: raw.value as Record<string, number> };
  }
}

function readEvidencedClaim(raw: Raw, declaration: FactDeclaration): EvidencedClaim {
  return { claim: readClaim(raw, declaration), ...readEvidence(raw as RawMember) };
}

function isGuideOnly(
  evidenced: EvidencedClaim,
  sources: Readonly<Record<string, Source>>,
): boolean {
  const { claim } = evidenced;
  const members = claim.type === "set" ? [...claim.includes, ...claim.excludes] : [];
  const named = [...evidenced.sources, ...members.flatMap((member) => member.sources)];
  return named.every((id) => sources[id]?.basis === "guide");
}

/** Marks the members of an open set that only the guide names: they are shown and earn nothing. */
function markGuideMembers(claim: Claim, sources: Readonly<Record<string, Source>>): Claim {
  if (claim.type !== "set" || claim.closed) return claim;
  const mark = (member: SetMember): SetMember => {
    const guideOnly =
      member.sources.length > 0 && member.sources.every((id) => sources[id]?.basis === "guide");
    return guideOnly ? { ...member, guideOnly } : member;
  };
  return { ...claim, includes: claim.includes.map(mark), excludes: claim.excludes.map(mark) };
}

/**
 * Brings a fact that passed its schema into the one form that ranking and views read.
 * `raw` undefined means the fact was left out: nobody has looked yet.
 */
export function normaliseFact(
  raw: Raw | undefined,
  declaration: FactDeclaration,
  sources: Readonly<Record<string, Source>>,
): Fact {
  if (raw === undefined) return { state: "not-looked" };
  const looked = { looked: raw.looked as string, sources: (raw.sources ?? []) as string[] };
  if ("unknown" in raw) return { state: "unknown", reason: raw.unknown as string, ...looked };
  if ("not_found" in raw) return { state: "not-found", reason: raw.not_found as string, ...looked };
  if ("not_applicable" in raw) {
    return { state: "not-applicable", reason: raw.not_applicable as string };
  }
  if ("disputed" in raw) {
    const claims = (raw.disputed as Raw[]).map((claim) => readEvidencedClaim(claim, declaration));
    return {
      state: "disputed",
      guideOnly: claims.every((claim) => isGuideOnly(claim, sources)),
      claims,
      ...(raw.note !== undefined && { note: raw.note as string }),
    };
  }
  const evidenced = readEvidencedClaim(raw, declaration);
  const guideOnly = isGuideOnly(evidenced, sources);
  return {
    state: "claimed",
    guideOnly,
    ...evidenced,
    claim: markGuideMembers(evidenced.claim, sources),
    history: ((raw.history ?? []) as Raw[]).map((older) => readEvidencedClaim(older, declaration)),
    ...(raw.via !== undefined && { via: raw.via as string }),
  };
}
