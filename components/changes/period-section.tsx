import { Heading } from "#components/parts/heading.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { Section } from "#components/parts/section.tsx";
import type { MovedView, PeriodView } from "#lib/views/changes/period-view.ts";
import type { StepView } from "#lib/views/changes/step-view.ts";

function StepLine({ step }: { step: StepView }) {
  return (
    <li>
      <span className="font-semibold">{step.label}:</span> {step.score}
      {step.place && `; ${step.place}`}
      {step.moves.length > 0 && (
        <ul className="text-note text-soft">
          {step.moves.map((move) => (
            <li key={move}>{move}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function State({ label, state }: { label: string; state: MovedView["before"] }) {
  return (
    <p>
      <span className="text-soft">{label}:</span> {state.place}
      {state.score && `, ${state.score}`}
    </p>
  );
}

function Moved({ moved }: { moved: MovedView }) {
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-b py-3.5 text-small md:grid-cols-named">
      <div>
        <Heading level={3}>
          {moved.href ? <a href={moved.href}>{moved.name}</a> : moved.name}
        </Heading>
        {moved.hasInterest && moved.href && <InterestMark href={moved.href} name={moved.name} />}
        <div className="mt-1">
          <State label="Before" state={moved.before} />
          <State label="After" state={moved.after} />
        </div>
      </div>
      <ul className="space-y-1.5">
        {moved.steps.map((step) => (
          <StepLine key={step.step} step={step} />
        ))}
        {moved.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </li>
  );
}

function wordStill(still: number): string {
  return still === 1 ? "One other has not changed." : `${still} others have not changed.`;
}

/** What moved between two editions, provider by provider, split into time, rubric and data. */
export function PeriodSection({ period }: { period: PeriodView }) {
  const { from, to } = period;
  return (
    <Section
      id={period.id}
      title={period.title}
      aside={
        <>
          <a href={from.href}>{from.date}</a> to <a href={to.href}>{to.date}</a>
        </>
      }
    >
      {period.summary && <p className="max-w-2xl text-body">{period.summary}</p>}
      {period.rubric.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold text-body">The rubric changed</h3>
          <ul className="mt-1 list-disc pl-5 text-body">
            {period.rubric.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {period.moved.length > 0 && (
        <>
          <ul className="mt-4 border-ink border-t">
            {period.moved.map((moved) => (
              <Moved key={moved.id} moved={moved} />
            ))}
          </ul>
          {period.still > 0 && (
            <p className="mt-3 text-small text-soft">{wordStill(period.still)}</p>
          )}
        </>
      )}
    </Section>
  );
}
