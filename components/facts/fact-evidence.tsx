import { SourceNumbers } from "#components/facts/source-numbers.tsx";
import type { FactView } from "#lib/views/words/fact-view.ts";

/** Where a fact was read and of what day it is; where there is no value, why. */
export function FactEvidence({ fact }: { fact: FactView }) {
  const isClaimed = fact.claims.length > 0;
  return (
    <span className="text-note">
      {isClaimed && (
        <span className={fact.old ? "font-semibold text-brass" : "text-soft"}>
          {fact.date ?? "undated"}
        </span>
      )}
      {fact.explanation && (
        <span className="text-soft">
          {isClaimed && ". "}
          {fact.explanation}
        </span>
      )}
      <SourceNumbers sources={fact.sources} most={isClaimed ? 8 : 3} />
    </span>
  );
}
