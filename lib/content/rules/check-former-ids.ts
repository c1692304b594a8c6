import type { Report } from "#lib/content/text/report.ts";
import type { EntryId } from "#lib/domain/ids.ts";

interface Renamed {
  id: EntryId;
  file: string;
  data: { former_ids?: EntryId[] | undefined };
}

/** Reports former ids of an entry whose addresses another uses today or had too, or a page of the site keeps for itself. */
export function checkFormerIds(
  report: Report,
  entry: Renamed,
  entries: readonly Renamed[],
  reserved: readonly EntryId[] = [],
): void {
  entry.data.former_ids?.forEach((id, index) => {
    const other = entries.find(
      (one) => one.id === id || (one.id !== entry.id && one.data.former_ids?.includes(id)),
    );
    if (!other && !reserved.includes(id)) return;
    const found = `"${id}", an address that is in use`;
    const by = other && other.id !== entry.id ? { file: other.file, causes: [other.file] } : {};
    report("former-id-taken", ["former_ids", index], { found, ...by });
  });
}
