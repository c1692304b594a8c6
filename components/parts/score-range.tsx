import type { ScoreView } from "#lib/views/words/criterion-view.ts";

/** A score as `8.0 – 9.0`, the possible end smaller; one figure where nothing is open. */
export function ScoreRange({ score }: { score: ScoreView }) {
  return (
    <span className="whitespace-nowrap font-serif text-name leading-none">
      {score.proven}
      {!score.exact && (
        <span className="text-body text-soft">
          {" "}
          – <span className="sr-only">up to </span>
          {score.possible}
        </span>
      )}
      <span className="sr-only"> of 10</span>
    </span>
  );
}
