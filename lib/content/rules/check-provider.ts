import { RESERVED_PROVIDERS } from "#lib/content/files/classify-path.ts";
import { checkCounted } from "#lib/content/rules/check-counted.ts";
import { checkFormerIds } from "#lib/content/rules/check-former-ids.ts";
import { checkRepeated } from "#lib/content/rules/check-repeats.ts";
import { type Whole, withUnread } from "#lib/content/rules/context.ts";
import { checkName, type Path, type Report } from "#lib/content/text/report.ts";
import { boundsOf, listMembers } from "#lib/domain/claim.ts";
import type { CategoryContent, ProviderEntry } from "#lib/domain/content.ts";
import { isAfter } from "#lib/domain/date-range.ts";
import { backgroundOf, claimsOf, dateOf, soleClaimOf } from "#lib/domain/fact.ts";

function checkDateFacts(report: Report, entry: ProviderEntry, category: CategoryContent): void {
  for (const [id, fact] of Object.entries(entry.facts)) {
    const date = soleClaimOf(fact)?.counted ? null : dateOf(fact);
    if (date === null || !isAfter(date, category.data.as_of)) continue;
    report("date-after-edition", ["facts", id, "value"], {
      found: date,
      asOf: category.data.as_of,
    });
  }
}

function checkBounds(report: Report, id: string, entry: ProviderEntry): void {
  const fact = entry.facts[id];
  // What is counted is checked where its rows stand.
  const claims = fact ? claimsOf(fact).filter((one) => one.counted === undefined) : [];
  for (const { claim } of claims) {
    const { least, most } = boundsOf(claim);
    if (least !== null && most !== null && least > most) {
      report("bounds-crossed", ["facts", id], { found: `at least ${least}, at most ${most}` });
    }
    const members = listMembers(claim);
    for (const member of members) {
      const isBoth = members.some((other) => other.id === member.id && other.excluded);
      if (member.excluded || !isBoth) continue;
      const path = ["facts", id, "excludes", member.id];
      report("included-and-excluded", path, { found: `"${member.id}" under both` });
    }
  }
}

function checkFacts(
  report: Report,
  entry: ProviderEntry,
  category: CategoryContent,
  whole: Whole,
): void {
  const methods = withUnread(category.methods, "method", category, whole);
  for (const [id, fact] of Object.entries(entry.facts)) {
    checkBounds(report, id, entry);
    const { via } = backgroundOf(fact);
    const method = soleClaimOf(fact)?.method;
    if (via !== null && !whole.unread.has(`${category.id}/${via}`)) {
      const others = category.providers.map((one) => one.id).filter((one) => one !== entry.id);
      checkName(report, ["facts", id, "via"], { what: "provider", name: via, known: others });
    }
    if (method !== undefined) {
      checkName(report, ["facts", id, "method"], { what: "method", name: method, known: methods });
    }
  }
}

function checkInterests(report: Report, { data }: ProviderEntry): void {
  for (const whose of ["editors", "provider"] as const) {
    data.interests?.[whose]?.forEach(({ since, until }, index) => {
      if (since === undefined || until === undefined || !isAfter(since, until)) return;
      const path: Path = ["interests", whose, index, "until"];
      report("interest-dates-crossed", path, { found: `until ${until}, though since ${since}` });
    });
  }
}

/** No provider may take the address of a page, nor keep one that another has taken. */
function checkIds(report: Report, entry: ProviderEntry, category: CategoryContent): void {
  if (RESERVED_PROVIDERS.includes(entry.id)) {
    const found = `a provider called "${entry.id}"`;
    report("reserved-id", [], { found, of: "category", reserved: RESERVED_PROVIDERS });
  }
  checkFormerIds(report, entry, category.providers, RESERVED_PROVIDERS);
  checkRepeated(report, entry, category);
}

/** Checks one provider's data against its category: ids, dates, facts, interests. */
export function checkProvider(entry: ProviderEntry, category: CategoryContent, whole: Whole): void {
  const report = whole.parsedOf(entry)?.report;
  if (!report) return;
  checkIds(report, entry, category);
  checkDateFacts(report, entry, category);
  checkFacts(report, entry, category, whole);
  checkCounted(entry, category, whole);
  checkInterests(report, entry);
}
