import { ClaimEntry } from "#components/facts/claim-entry.tsx";
import { FactValue } from "#components/facts/fact-value.tsx";
import type { FactView } from "#lib/views/words/fact-view.ts";

function FactUses({ fact }: { fact: FactView }) {
  if (fact.scoredBy.length === 0) return null;
  return (
    <p className="text-note text-soft leading-5">
      Scored by{" "}
      {fact.scoredBy.map(({ title, href }, index) => (
        <span key={href}>
          {index > 0 && ", "}
          <a href={href}>{title}</a>
        </span>
      ))}
    </p>
  );
}

/** One fact in full: what was asked, what is known, what older figures were, and where all of it was read. */
export function FactEntry({ fact }: { fact: FactView }) {
  const isDisputed = fact.claims.length > 1;
  return (
    <div
      id={fact.anchor}
      className="grid gap-x-8 gap-y-2 border-line border-b py-3.5 md:grid-cols-named"
    >
      <dt>
        <span className="font-semibold text-small">{fact.title}</span>
        <span className="block text-note text-soft leading-5">{fact.question}</span>
      </dt>
      <dd className="space-y-1.5 text-small">
        <FactValue fact={fact} />
        {fact.explanation && <p className="text-note text-soft leading-5">{fact.explanation}</p>}
        {fact.claims.length > 0 && (
          <div className={isDisputed ? "grid gap-4 sm:grid-cols-2" : ""}>
            {fact.claims.map((claim) => (
              <ClaimEntry
                key={`${claim.value} ${claim.date}`}
                claim={claim}
                withValue={isDisputed}
                old={fact.old}
              />
            ))}
          </div>
        )}
        {fact.history.length > 0 && (
          <div>
            <p className="eyebrow mt-2">Before</p>
            {fact.history.map((claim) => (
              <ClaimEntry key={`${claim.value} ${claim.date}`} claim={claim} withValue />
            ))}
          </div>
        )}
        {fact.add && (
          <p className="text-note leading-5 print:hidden">
            <a href={fact.add} className="inline-block min-h-6">
              Know this? Add it
            </a>
          </p>
        )}
        <FactUses fact={fact} />
      </dd>
    </div>
  );
}
