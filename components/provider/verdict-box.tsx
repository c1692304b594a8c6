import type { ReactNode } from "react";
import { GlanceAnswers } from "#components/parts/glance-answers.tsx";
import { RangeLine } from "#components/parts/range-line.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { uncapitalise } from "#lib/views/words/format-value.ts";
import type { RichText as RichTextView } from "#lib/views/words/rich-text.ts";

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="pair pair-tight border-line border-t py-1.5">
      <dt className="text-soft">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A place that too little evidence supports stands in a dashed box. */
const PROVISIONAL = "rounded-sm border border-strong border-dashed px-1 font-normal text-soft";

function Place({ view }: { view: ProviderView }) {
  const { standing, provisional } = view.row;
  if (!standing) {
    return (
      <span data-rank="">
        None: {uncapitalise(view.group.title)}. {view.group.explanation}
      </span>
    );
  }
  return (
    <span data-rank={standing.rank}>
      <b className={provisional ? PROVISIONAL : "font-semibold"}>{view.verdict.place}</b>
      {provisional && " provisional"}{" "}
      {standing.best !== standing.worst && (
        <a href="#place" className="inline-block min-h-6 text-soft">
          could be {standing.best} to {standing.worst}
        </a>
      )}
    </span>
  );
}

/** The score with its range, the place it gives, and how solid that is. */
function ScoreColumn({ view }: { view: ProviderView }) {
  const { row, verdict } = view;
  const isExact = row.possible === row.proven;
  const outlook =
    row.possible === null
      ? "proven; too little is known to say how high it could be"
      : isExact
        ? "proven; nothing that scores is left open"
        : `proven; could reach ${row.possible}`;
  return (
    <div>
      <p id="verdict" className="font-serif text-display leading-none">
        <span data-score="">{row.proven}</span>
        <span className="ml-1.5 font-sans text-small text-soft">of 10</span>
      </p>
      <div className="mt-2">
        <RangeLine
          lo={row.lo}
          hi={row.possible === null ? row.lo : row.hi}
          old={verdict.old}
          provisional={row.provisional}
          label={`${row.proven} of 10 ${outlook}`}
        />
      </div>
      <p className="mt-1 mb-2 text-note text-soft">{outlook}</p>
      <dl className="text-note">
        <Line label="Place">
          <Place view={view} />
        </Line>
        <Line label="Verified">
          <b className="font-semibold">{row.known} %</b> of what scores
        </Line>
        {row.standing && <Line label="Lead">{row.standing.headline}</Line>}
        <Line label="Checked">{verdict.checked}</Line>
      </dl>
    </div>
  );
}

function Said({ label, text }: { label: string; text: RichTextView | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt className="font-semibold text-fine text-soft">{label}</dt>
      <dd className="font-serif text-term leading-snug">
        <RichText text={text} />
      </dd>
    </div>
  );
}

function Answer({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="mb-2.5 break-inside-avoid max-sm:pair">
      <dt className="font-semibold text-fine text-soft leading-5">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The verdict on a provider in one box: the score, whom it suits and whom not, and what readers ask first. */
export function VerdictBox({ view }: { view: ProviderView }) {
  const { verdict } = view;
  return (
    <section
      aria-label="Verdict"
      className="mt-5 grid gap-x-9 gap-y-4 border-ink border-y-2 pt-3 pb-3 md:grid-cols-[14rem_minmax(0,1fr)] print:break-inside-avoid print:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <ScoreColumn view={view} />
      <div>
        <dl className="mb-3 grid gap-x-8 gap-y-2.5 sm:grid-cols-2">
          <Said label="Best for" text={view.suits[0]} />
          <Said label="Think twice if" text={view.thinkTwice[0]?.text} />
        </dl>
        <dl className="gap-x-8 text-small sm:columns-2">
          {verdict.first.map((one) => (
            <Answer key={one.title} label={one.title}>
              <GlanceAnswers glance={one} linked />
            </Answer>
          ))}
        </dl>
      </div>
    </section>
  );
}
