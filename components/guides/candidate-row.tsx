import { AnswerChip } from "#components/parts/answer-chip.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import type { CandidateView } from "#lib/views/guides/use-case-view.ts";
import { flattenText } from "#lib/views/words/rich-text.ts";

/** A provider under a use case: its place among all, its answer to each demand, and why it stands where it does. */
export function CandidateRow({ candidate }: { candidate: CandidateView }) {
  return (
    <li className="grid gap-x-8 gap-y-2 border-line border-b py-4 md:grid-cols-named">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 md:block">
        <Heading level={3}>
          <a href={candidate.href}>{candidate.name}</a>
        </Heading>
        <p className="mt-1 text-note text-soft">
          {candidate.place}
          {candidate.proven !== null && (
            <>
              {" "}
              · <span className="text-ink">{candidate.proven}</span> proven
            </>
          )}
        </p>
        {candidate.hasInterest && <InterestMark href={candidate.href} name={candidate.name} />}
      </div>
      <div>
        <p className="flex flex-wrap gap-1.5">
          {candidate.answers.map((answer) => (
            <AnswerChip key={answer.demand} answer={answer} />
          ))}
        </p>
        <p className="mt-2 text-small leading-snug">{candidate.reason}</p>
        {candidate.conditions.length > 0 && (
          <p className="mt-1 text-small leading-snug">
            <strong className="font-semibold">On condition:</strong>{" "}
            {candidate.conditions.join("; ")}
          </p>
        )}
        {candidate.ask && (
          <p className="mt-1 text-small leading-snug">
            <strong className="font-semibold">Ask:</strong> {candidate.ask}
          </p>
        )}
        {candidate.watch.map((text) => (
          <p key={flattenText(text)} className="mt-1 text-small leading-snug">
            <strong className="font-semibold">Watch out:</strong> <RichText text={text} />
          </p>
        ))}
        {candidate.alsoOffers.length > 0 && (
          <p className="mt-1 text-note text-soft">
            Also offers: {candidate.alsoOffers.join(" · ")}
          </p>
        )}
      </div>
    </li>
  );
}
