import type { FactView, MemberView } from "#lib/views/words/fact-view.ts";

function showMember(fact: FactView, member: MemberView): FactView {
  const value = member.excluded ? "No" : (member.level ?? "Yes");
  return {
    ...fact,
    status: member.guideOnly ? "guide" : "known",
    value,
    shortValue: value,
    date: member.date ?? fact.date,
    sources: member.sources.length > 0 ? member.sources : fact.sources,
    claims: fact.claims.map((claim) => ({ ...claim, members: [member] })),
  };
}

/**
 * A set as a measure sees it that asks for one member: that member alone, in its own words.
 * Where the set as a whole is unknown, disputed or another's, it stays as it is.
 */
export function narrowToMember(fact: FactView, title: string): FactView {
  if (fact.status !== "known" && fact.status !== "partly") return fact;
  const member = fact.claims.flatMap((claim) => claim.members).find((one) => one.title === title);
  if (member) return showMember(fact, member);
  if (fact.status === "known") return { ...fact, value: "No", shortValue: "No" };
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
}
