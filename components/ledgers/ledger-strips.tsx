import { LedgerStrip } from "#components/ledgers/ledger-strip.tsx";
import type { LedgerPart } from "#lib/views/ledgers/ledger-view.ts";

/** The pictures of a ledger, beside each other where there is room for several. */
export function LedgerStrips({ part, level }: { part: LedgerPart; level: 2 | 3 }) {
  const { strips, noun } = part;
  if (strips.length === 0) return null;
  return (
    <div
      className={`mb-6 grid gap-x-12 gap-y-6 ${strips.length > 1 ? "strips-beside lg:grid-cols-2" : ""}`}
    >
      {strips.map((strip) => (
        <LedgerStrip key={strip.title} strip={strip} noun={noun} level={level} />
      ))}
    </div>
  );
}
