import type { Report } from "#lib/content/text/report.ts";
import type { EntryId } from "#lib/domain/ids.ts";

/** Reports former ids whose addresses something uses today, or another entry had too. */
export function checkFormerIds(
  report: Report,
  former: readonly EntryId[] | undefined,
  taken: readonly EntryId[],
): void {
  former?.forEach((id, index) => {
    if (!taken.includes(id)) return;
    report("former-id-taken", ["former_ids", index], {
      found: `"${id}", an address that is in use`,
    });
  });
}
