import type { FactView, MemberView } from "#lib/views/words/fact-view.ts";

function showMember(fact: FactView, member: MemberView): FactView {
  const value = member.excluded ? "No" : (member.level ?? "Yes");
  return {
    ...fact,
    status: member.toldBy === null ? "known" : "told",
    toldBy: member.toldBy,
    value,
    shortValue: value,
    date: member.date ?? fact.date,
    sources: member.sources.length > 0 ? member.sources : fact.sources,
    claims: fact.claims.map((claim) => ({ ...claim, members: [member] })),
  };
}

function findMember({ claims }: FactView, id: string): MemberView | undefined {
  return claims.flatMap((claim) => claim.members).find((one) => one.id === id);
}

/**
 * A set as a measure sees it that asks for one member, by its id: that member alone, in its own words.
 * Where the set as a whole is unknown, disputed or another's, it stays as it is.
 */
export function narrowToMember(fact: FactView, id: string): FactView {
  const member = findMember(fact, id);
  switch (fact.status) {
    case "known":
      return member ? showMember(fact, member) : { ...fact, value: "No", shortValue: "No" };
    case "partly":
      if (member) return showMember(fact, member);
      return {
        ...fact,
        status: "unknown",
        value: "unknown",
        shortValue: "unknown",
        explanation: `No source read shows it. Found so far: ${fact.value}.`,
        date: null,
        old: false,
        claims: [],
        sources: [],
      };
    case "disputed":
    case "expired":
    case "told":
    case "via":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return fact;
  }
}
