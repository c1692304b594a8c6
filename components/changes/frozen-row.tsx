import { Heading } from "#components/parts/heading.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { ScoreBar } from "#components/parts/score-bar.tsx";
import { ScoreRange } from "#components/parts/score-range.tsx";
import type {
  FrozenCriterionView,
  FrozenFactView,
  FrozenRowView,
} from "#lib/views/changes/frozen-view.ts";

function FrozenFact({ fact }: { fact: FrozenFactView }) {
  return (
    <p>
      <span className="text-soft">{fact.title}:</span> {fact.value}
      {fact.date && <span className="text-soft"> ({fact.date})</span>}
      {fact.conditions.map((condition) => (
        <span key={condition} className="block text-note">
          {condition}
        </span>
      ))}
      {fact.reason && <span className="block text-note text-soft">{fact.reason}</span>}
      {fact.sources.length > 0 && (
        <span className="block text-note text-soft">
          {fact.sources.map(({ label, url }, index) => (
            <span key={`${label} ${url}`}>
              {index > 0 && " · "}
              {url ? (
                <a href={url} rel="nofollow noopener" className="inline-block min-h-6">
                  {label}
                </a>
              ) : (
                label
              )}
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

function FrozenCriterion({ criterion }: { criterion: FrozenCriterionView }) {
  return (
    <section className="mt-5">
      <Heading
        level={4}
        className="flex flex-wrap items-baseline justify-between gap-x-4 border-strong border-b pb-1"
      >
        <span>
          {criterion.title}{" "}
          <span className="font-normal font-sans text-note text-soft">
            weight {criterion.weight} %
          </span>
        </span>
        <ScoreRange score={criterion.score} />
      </Heading>
      <dl>
        {criterion.measures.map((measure) => (
          <div
            key={measure.id}
            className="grid gap-x-6 gap-y-1 border-line border-b py-2 text-small sm:grid-cols-labelled"
          >
            <dt>
              <span className="font-semibold">{measure.title}</span>
              <span className="block text-note text-soft">{measure.earned}</span>
            </dt>
            <dd className="space-y-1">
              {measure.facts.map((fact) => (
                <FrozenFact key={fact.id} fact={fact} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One provider of a frozen edition, with all that its score rested on. */
export function FrozenRow({ row }: { row: FrozenRowView }) {
  return (
    <li id={row.id} {...(row.rank && { value: row.rank })} className="border-line border-b py-3.5">
      <div className="grid grid-cols-placed items-center gap-x-3 gap-y-1.5 sm:grid-cols-[2.5rem_minmax(0,1fr)_10rem_6.5rem]">
        <span className="font-serif text-title leading-none">{row.rank ?? "–"}</span>
        <div>
          <Heading level={3}>{row.href ? <a href={row.href}>{row.name}</a> : row.name}</Heading>
          {row.hasInterest && row.href && <InterestMark href={row.href} name={row.name} />}
        </div>
        <div className="max-sm:col-start-2">
          <ScoreBar lo={row.lo} hi={row.possible === null ? row.lo : row.hi} />
        </div>
        <p className="text-note text-soft max-sm:col-start-2 sm:text-right">
          <span className="font-serif text-name text-ink">{row.proven}</span>
          {row.possible && ` to ${row.possible}`}
          <span className="block">{row.known} % known</span>
        </p>
      </div>
      <details className="mt-1 sm:pl-13">
        <summary className="min-h-6 text-note">What the score rested on</summary>
        {row.criteria.map((criterion) => (
          <FrozenCriterion key={criterion.id} criterion={criterion} />
        ))}
      </details>
    </li>
  );
}
