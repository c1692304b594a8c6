import { ClaimMembers } from "#components/facts/claim-members.tsx";
import { SourceLinks } from "#components/facts/source-links.tsx";
import type { ClaimView } from "#lib/views/words/fact-view.ts";

interface ClaimEntryProps {
  claim: ClaimView;
  /** Shows the value too, where several claims stand side by side. */
  withValue?: boolean;
  old?: boolean;
}

/** What stands behind a claim: its members, date, note, counting method and sources. */
export function ClaimEntry({ claim, withValue = false, old = false }: ClaimEntryProps) {
  return (
    <div className="text-note leading-5">
      {withValue && <p className="font-semibold text-small">{claim.value}</p>}
      <ClaimMembers members={claim.members} />
      {claim.note && <p className="mt-1">{claim.note}</p>}
      <p className="mt-1 text-soft">
        <span className={old ? "font-semibold text-brass" : ""}>{claim.date ?? "undated"}</span>
        {claim.sources.length > 0 && " · "}
        <SourceLinks sources={claim.sources} named={3} />
        {claim.counted && (
          <>
            {` · ${claim.counted.lead} `}
            <a href={claim.counted.href}>{claim.counted.title}</a>
          </>
        )}
        {claim.method && (
          <>
            {" · how we counted: "}
            <a href={claim.method.href}>{claim.method.title}</a>
          </>
        )}
      </p>
    </div>
  );
}
