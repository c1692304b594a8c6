import { describe, expect, test } from "vitest";
import type { Claim, EvidencedClaim, SetMember } from "#lib/domain/claim.ts";
import type { ProviderEntry } from "#lib/domain/content.ts";
import { claimsOf, type Fact } from "#lib/domain/fact.ts";
import { dateOfSource } from "#lib/domain/source.ts";
import { ownContent } from "#tests/fixtures/own-content.ts";

/*
 * A firm that stands among the insurers and among the custodians is asked two questions there: whether a loss is paid, and
 * whether the assets come back. Facts that mean the same are the same on both pages, down to their days and their sources.
 */

const TWINS = [
  { insurers: "bitgo-custody", custodians: "bitgo" },
  { insurers: "gemini-custody", custodians: "gemini-custody" },
  { insurers: "anchorage-digital", custodians: "anchorage-digital" },
];

/** Facts of the same meaning, among insurers and among custodians, that are the same in everything. */
const SAME: readonly [insurers: string, custodians: string][] = [
  ["limit_usd", "policy_limit_usd"],
  ["limit_scope", "policy_scope"],
  ["bug_bounty", "bug_bounty"],
  ["last_act", "last_act"],
  ["price_disclosure", "price_shown"],
  ["charges_stated", "charges_stated"],
];

/** What an option of the insurers' licence may be among the custodians, whose steps are finer. */
const LICENCES: Record<string, readonly string[]> = {
  "in-part": ["licensed", "trust", "bank"],
  "bank-or-trust": ["trust", "bank"],
  none: ["none", "registered"],
};

/** Ways to ask that only one of the two lists knows: a broker sells cover, a named person looks after what is kept. */
const CHANNELS_OF_ONE = [
  "broker",
  "discord",
  "forum",
  "telegram",
  "x",
  "account-manager",
  "portal",
];

/** Incidents of one page alone, by date: those about lending or advertising, which the other list does not ask for. */
const INCIDENTS_OF_ONE: readonly string[] = [];

const content = ownContent();

function find(category: string, id: string): ProviderEntry {
  const entry = content?.categories
    .find((one) => one.id === category)
    ?.providers.find((one) => one.id === id);
  if (!entry) throw new Error(`no ${category}/${id}`);
  return entry;
}

const pairs = TWINS.map(
  ({ insurers, custodians }) =>
    [
      `insurers/${insurers} and custodians/${custodians}`,
      find("insurers", insurers),
      find("custodians", custodians),
    ] as const,
);

function factOf({ id, facts }: ProviderEntry, name: string): Fact {
  const fact = facts[name];
  if (!fact) throw new Error(`no fact ${name} in ${id}`);
  return fact;
}

/** Sources by address, each with the day that dates what it says: two copies of one page are two sources. */
function nameSources({ data }: ProviderEntry, ids: readonly string[]): string[] {
  return ids
    .map((id) => {
      const source = data.sources[id];
      const date = (source && dateOfSource(source)) ?? "undated";
      return `${source?.url ?? source?.where} (${source?.basis}, ${date})`;
    })
    .toSorted();
}

const essenceOf = (entry: ProviderEntry, { claim, asOf, sources }: EvidencedClaim) => ({
  claim,
  asOf,
  sources: nameSources(entry, sources),
});

/** All that two facts have to share: state, values, days and sources, older figures too; words may differ. */
function tell(entry: ProviderEntry, fact: Fact) {
  const history = fact.state === "claimed" ? fact.history : [];
  return {
    state: fact.state,
    claims: claimsOf(fact).map((one) => essenceOf(entry, one)),
    history: history.map((one) => essenceOf(entry, one)),
    looked: fact.state === "unknown" ? fact.looked : undefined,
    read: fact.state === "unknown" ? nameSources(entry, fact.sources) : undefined,
  };
}

/** The one claim of a fact, of one type. */
function claimOf<Type extends Claim["type"]>(fact: Fact, type: Type) {
  const [found] = claimsOf(fact);
  return found?.claim.type === type ? (found.claim as Claim & { type: Type }) : null;
}

/** The members that a set has, by whatever is left of them after some are taken out. */
function listMembers(fact: Fact, isKept: (member: SetMember) => boolean): SetMember[] {
  return (claimOf(fact, "set")?.includes ?? []).filter(isKept);
}

/** A text up to its first full stop that no capital stands before, as in "N.A.". */
const firstSentence = (text = ""): string => /^.*?[^A-Z.;]{2}(?=[.;])/.exec(text)?.[0] ?? text;

describe.each(pairs)("%s", (_, insurer, custodian) => {
  test.each(SAME)("%s is %s", (one, other) => {
    const found = tell(custodian, factOf(custodian, other));
    expect(found).toEqual(tell(insurer, factOf(insurer, one)));
  });

  test("the licence is a finer step of the same one, from the same sources", () => {
    const [coarse, fine] = [factOf(insurer, "licence"), factOf(custodian, "licence")];
    const allowed = claimOf(coarse, "option")?.possible.flatMap((one) => LICENCES[one] ?? []);
    expect(claimOf(fine, "option")?.possible.filter((one) => !allowed?.includes(one))).toEqual([]);
    const evidence = (entry: ProviderEntry, fact: Fact) =>
      tell(entry, fact).claims.map(({ asOf, sources }) => ({ asOf, sources }));
    expect(evidence(custodian, fine)).toEqual(evidence(insurer, coarse));
  });

  test("the licence in words begins alike, and may name more companies among the custodians", () => {
    const [one, other] = [factOf(insurer, "licence_name"), factOf(custodian, "licence_name")];
    const [short, long] = [claimOf(one, "text")?.value, claimOf(other, "text")?.value];
    expect(firstSentence(long)).toBe(firstSentence(short));
    const [told, said] = [tell(insurer, one), tell(custodian, other)];
    expect(said.claims[0]?.asOf).toBe(told.claims[0]?.asOf);
    expect(said.claims[0]?.sources).toEqual(
      expect.arrayContaining(told.claims[0]?.sources ?? ["nothing is said"]),
    );
  });

  test("a report on controls exists here if one is held there", () => {
    const held = listMembers(factOf(custodian, "reports"), ({ level }) => level === "held");
    const report = factOf(insurer, "assurance_report");
    expect(claimOf(report, "boolean")?.value ?? false).toBe(held.length > 0);
    const sources = new Set(held.flatMap((one) => one.sources));
    expect(tell(insurer, report).claims[0]?.sources ?? []).toEqual(
      expect.arrayContaining(nameSources(custodian, [...sources])),
    );
  });

  test("ways to ask are the same, but for those that only one list knows", () => {
    const isShared = ({ id }: SetMember) => !CHANNELS_OF_ONE.includes(id);
    const list = (entry: ProviderEntry, name: string) =>
      listMembers(factOf(entry, name), isShared).map(({ id, onlyIf, sources }) => ({
        id,
        onlyIf,
        sources: nameSources(entry, sources),
      }));
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(list(custodian, "channels").toSorted(byId)).toEqual(
      list(insurer, "support_channels").toSorted(byId),
    );
  });

  test("it holds a policy there if theft from custody is covered here", () => {
    const [crime] = listMembers(factOf(insurer, "cover_types"), ({ id }) => id === "custody-crime");
    const insured = factOf(custodian, "insured");
    expect(claimOf(insured, "boolean")?.value ?? false).toBe(crime !== undefined);
    if (crime) {
      const sources = nameSources(insurer, crime.sources);
      expect(tell(custodian, insured).claims[0]?.sources).toEqual(sources);
    }
  });

  test("incidents have the same words", () => {
    const list = (entry: ProviderEntry) =>
      (entry.data.incidents ?? [])
        .filter(({ date }) => !INCIDENTS_OF_ONE.includes(date))
        .map((one) => ({ ...one, sources: nameSources(entry, one.sources) }))
        .toSorted((a, b) => a.date.localeCompare(b.date));
    expect(list(custodian)).toEqual(list(insurer));
  });

  test("each leads to the other", () => {
    expect(insurer.body).toContain(`[[custodians/${custodian.id}]]`);
    expect(custodian.body).toContain(`[[insurers/${insurer.id}]]`);
  });
});

test("a limit that a custodian's page gives stands in the table of limits, of the same day", () => {
  const custodians = content?.categories.find((one) => one.id === "custodians");
  const { rows } = custodians?.ledgers.find((one) => one.id === "limits")?.data ?? { rows: [] };
  const told = (custodians?.providers ?? []).flatMap((entry) =>
    claimsOf(factOf(entry, "policy_limit_usd")).map(({ claim, asOf }) => [entry.id, claim, asOf]),
  );
  const listed = rows.map(({ cells: { provider, sum, date } }) => [
    provider?.type === "provider" &&
      provider.parties.map((one) => "provider" in one && one.provider)[0],
    sum?.type === "number" && { ...sum, type: "number" },
    date?.type === "date" ? date.value : undefined,
  ]);
  expect(told.length).toBeGreaterThan(0);
  expect(listed).toEqual(expect.arrayContaining(told));
});
