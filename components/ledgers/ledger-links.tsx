import type { LedgerLink } from "#lib/views/ledgers/ledger-view.ts";

interface LedgerLinksProps {
  /** What the tables are, in words that a list of them follows. */
  lead: string;
  ledgers: readonly LedgerLink[];
  prices: string | null;
  className: string;
}

/** Where the tables of dated rows stand, in one sentence; nothing where there are none. */
export function LedgerLinks({ lead, ledgers, prices, className }: LedgerLinksProps) {
  if (ledgers.length === 0) return null;
  return (
    <p className={className}>
      {lead}:{" "}
      {ledgers.map(({ title, href, count }, index) => (
        <span key={href}>
          {index > 0 && ", "}
          <a href={href}>{title}</a> ({count})
        </span>
      ))}
      .
      {prices && (
        <>
          {" "}
          <a href={prices}>Prices we could find</a> have a page of their own.
        </>
      )}
    </p>
  );
}
