import type { Whole } from "#lib/content/rules/context.ts";
import type { Report } from "#lib/content/text/report.ts";
import type { CategoryContent, Entry, ProviderEntry } from "#lib/domain/content.ts";
import { groupByEach } from "#lib/domain/group-by.ts";
import { findSharedName, listNameKeys } from "#lib/domain/same-name.ts";

function siteOf({ data }: ProviderEntry): { host: string; path: string } | null {
  if (!URL.canParse(data.website)) return null;
  const { hostname, pathname } = new URL(data.website);
  return { host: hostname.replace(/^www\./, ""), path: pathname.replace(/\/+$/, "") };
}

/** Whether two websites are one: the same page, or one the home page of the other's host. Firms with pages on a host of many are not. */
function isSameSite(one: ProviderEntry, other: ProviderEntry): boolean {
  const [a, b] = [siteOf(one), siteOf(other)];
  if (!a || !b || a.host !== b.host) return false;
  return a.path === b.path || a.path === "" || b.path === "";
}

/** Providers by every spelling of their names, former ids among them, and by the host of their website. */
interface Known {
  names: ReadonlyMap<string, readonly ProviderEntry[]>;
  hosts: ReadonlyMap<string, readonly ProviderEntry[]>;
}

const KNOWN = new WeakMap<readonly ProviderEntry[], Known>();

function indexProviders(providers: readonly ProviderEntry[]): Known {
  const hostsOf = (entry: ProviderEntry): string[] => {
    const site = siteOf(entry);
    return site ? [site.host] : [];
  };
  return { names: groupByEach(providers, listNameKeys), hosts: groupByEach(providers, hostsOf) };
}

/** Those who may be the same as an entry, in the order of the category: nobody else shares a name or a host with it. */
function listAlike(entry: ProviderEntry, providers: readonly ProviderEntry[]): ProviderEntry[] {
  const known = KNOWN.get(providers) ?? indexProviders(providers);
  KNOWN.set(providers, known);
  const alike = new Set([
    ...listNameKeys(entry).flatMap((key) => known.names.get(key) ?? []),
    ...(known.hosts.get(siteOf(entry)?.host ?? "") ?? []),
  ]);
  return alike.size <= 1 ? [] : providers.filter((one) => alike.has(one));
}

/** Reports a provider that is there already: under one of its names in any spelling, or with its website. Of two, the later by id is told. */
export function checkRepeated(
  report: Report,
  entry: ProviderEntry,
  { providers }: CategoryContent,
): void {
  for (const other of listAlike(entry, providers).filter(({ id }) => id < entry.id)) {
    const told = { other: other.file, causes: [other.file] };
    const shared = findSharedName(entry, other);
    if (shared) {
      const found = `"${shared.name}", which is ${other.data.name} (${other.file})`;
      report("provider-repeated", shared.path, { found, ...told });
    } else if (isSameSite(entry, other)) {
      const found = `${entry.data.website}, which is that of ${other.data.name}`;
      report("website-shared", ["website"], { found, ...told });
    }
  }
}

/** Advises on entries that ask for the same place in a list. */
export function checkPositions(
  entries: readonly Entry<{ position: number }>[],
  { parsedOf }: Whole,
): void {
  const first = new Map<number, string>();
  const last = Math.max(0, ...entries.map(({ data }) => data.position));
  for (const entry of entries) {
    const { position } = entry.data;
    const other = first.get(position);
    if (other === undefined) first.set(position, entry.file);
    else
      parsedOf(entry)?.report("position-taken", ["position"], {
        found: `position ${position}, which ${other} has`,
        free: Math.min(999, last + 1),
        causes: [other],
      });
  }
}
