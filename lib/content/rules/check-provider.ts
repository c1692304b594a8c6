import { RESERVED_PROVIDERS } from "#lib/content/files/classify-path.ts";
import { listNames } from "#lib/content/text/describe-value.ts";
import { type Report, reportUnknownName } from "#lib/content/text/report.ts";
import type { CategoryContent, ProviderEntry } from "#lib/domain/content.ts";
import { isAfter } from "#lib/domain/date-range.ts";

function checkDateFacts(report: Report, entry: ProviderEntry, category: CategoryContent): void {
  for (const [id, fact] of Object.entries(entry.facts)) {
    if (fact.state !== "claimed" || fact.claim.type !== "date") continue;
    if (!isAfter(fact.claim.value, category.data.as_of)) continue;
    report({
      rule: "date-after-edition",
      path: ["facts", id, "value"],
      found: fact.claim.value,
      expected: `a day up to ${category.data.as_of}, the edition's date`,
      fix: "correct the date, or wait for the next edition",
    });
  }
}

function checkBounds(report: Report, id: string, entry: ProviderEntry): void {
  const fact = entry.facts[id];
  const claims = fact?.state === "claimed" ? [fact] : fact?.state === "disputed" ? fact.claims : [];
  for (const { claim } of claims) {
    if (
      claim.type === "number" &&
      claim.least !== null &&
      claim.most !== null &&
      claim.least > claim.most
    ) {
      report({
        rule: "bounds-crossed",
        path: ["facts", id],
        found: `at least ${claim.least}, at most ${claim.most}`,
        expected: "the lower bound below the upper one",
        fix: "swap or correct them",
      });
    }
    if (claim.type !== "set") continue;
    for (const member of claim.includes) {
      if (!claim.excludes.some((other) => other.id === member.id)) continue;
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
    if (fact.state !== "claimed") continue;
    const isUnread = unread.has(`${category.id}/${fact.via}`);
    if (fact.via !== undefined && !providers.includes(fact.via) && !isUnread) {
      reportUnknownName(report, ["facts", id, "via"], "provider", fact.via, providers);
    }
    if (fact.method !== undefined && !methods.includes(fact.method)) {
      reportUnknownName(report, ["facts", id, "method"], "method", fact.method, methods);
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
