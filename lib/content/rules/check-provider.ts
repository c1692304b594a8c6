import { RESERVED_PROVIDERS } from "#lib/content/files/classify-path.ts";
import { listNames } from "#lib/content/text/describe-value.ts";
import { type Report, reportUnknownName } from "#lib/content/text/report.ts";
import { boundsOf, listMembers } from "#lib/domain/claim.ts";
import type { CategoryContent, ProviderEntry } from "#lib/domain/content.ts";
import { isAfter } from "#lib/domain/date-range.ts";
import { backgroundOf, claimsOf, dateOf, soleClaimOf } from "#lib/domain/fact.ts";

function checkDateFacts(report: Report, entry: ProviderEntry, category: CategoryContent): void {
  for (const [id, fact] of Object.entries(entry.facts)) {
    const date = dateOf(fact);
    if (date === null || !isAfter(date, category.data.as_of)) continue;
    report({
      rule: "date-after-edition",
      path: ["facts", id, "value"],
      found: date,
      expected: `a day up to ${category.data.as_of}, the edition's date`,
      fix: "correct the date, or wait for the next edition",
    });
  }
}

function checkBounds(report: Report, id: string, entry: ProviderEntry): void {
  const fact = entry.facts[id];
  for (const { claim } of fact ? claimsOf(fact) : []) {
    const { least, most } = boundsOf(claim);
    if (least !== null && most !== null && least > most) {
      report({
        rule: "bounds-crossed",
        path: ["facts", id],
        found: `at least ${least}, at most ${most}`,
        expected: "the lower bound below the upper one",
        fix: "swap or correct them",
      });
    }
    const members = listMembers(claim);
    for (const member of members) {
      const isBoth = members.some((other) => other.id === member.id && other.excluded);
      if (member.excluded || !isBoth) continue;
      report({
        rule: "included-and-excluded",
        path: ["facts", id, "excludes", member.id],
        found: `"${member.id}" under both`,
        expected: "one of includes and excludes",
        fix: "keep what the better source says, or write the fact as disputed",
      });
    }
  }
}

function checkFacts(
  report: Report,
  entry: ProviderEntry,
  category: CategoryContent,
  unread: ReadonlySet<string>,
): void {
  const methods = category.methods.map((method) => method.id);
  const providers = category.providers
    .map((provider) => provider.id)
    .filter((id) => id !== entry.id);
  for (const [id, fact] of Object.entries(entry.facts)) {
    checkBounds(report, id, entry);
    const { via } = backgroundOf(fact);
    const isUnread = unread.has(`${category.id}/${via}`);
    if (via !== null && !providers.includes(via) && !isUnread) {
      reportUnknownName(report, ["facts", id, "via"], "provider", via, providers);
    }
    const method = soleClaimOf(fact)?.method;
    if (method !== undefined && !methods.includes(method)) {
      reportUnknownName(report, ["facts", id, "method"], "method", method, methods);
    }
  }
}

function checkInterests(report: Report, { data }: ProviderEntry): void {
  for (const whose of ["editors", "provider"] as const) {
    data.interests?.[whose]?.forEach(({ since, until }, index) => {
      if (since === undefined || until === undefined || !isAfter(since, until)) return;
      report({
        rule: "interest-dates-crossed",
        path: ["interests", whose, index, "until"],
        found: `until ${until}, though since ${since}`,
        expected: "an end that is not before the beginning",
        fix: "swap or correct them; leave `until` out while the interest lasts",
      });
    });
  }
}

/** Checks one provider's data against its category: ids, dates, facts, interests. */
export function checkProvider(
  report: Report,
  entry: ProviderEntry,
  category: CategoryContent,
  unread: ReadonlySet<string>,
): void {
  const ids = category.providers.map((provider) => provider.id);
  if (RESERVED_PROVIDERS.includes(entry.id)) {
    report({
      rule: "reserved-id",
      path: [],
      found: `a provider called "${entry.id}"`,
      expected: `an id that is no page of the category (${listNames(RESERVED_PROVIDERS)})`,
      fix: "rename the file",
    });
  }
  entry.data.former_ids?.forEach((id, index) => {
    if (!ids.includes(id) && !RESERVED_PROVIDERS.includes(id)) return;
    report({
      rule: "former-id-taken",
      path: ["former_ids", index],
      found: `"${id}", an address that is in use`,
      expected: "an address that nothing uses any more",
      fix: "remove it",
    });
  });
  checkDateFacts(report, entry, category);
  checkFacts(report, entry, category, unread);
  checkInterests(report, entry);
}
