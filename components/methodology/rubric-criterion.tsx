import { RubricMeasure } from "#components/methodology/rubric-measure.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { Prose } from "#components/parts/prose.tsx";
import type { RubricCriterionView } from "#lib/views/methodology/methodology-view.ts";

/** One criterion of the rubric: what it asks, why, and its measures with their value functions. */
export function RubricCriterion({ criterion }: { criterion: RubricCriterionView }) {
  return (
    <section aria-labelledby={criterion.anchor} className="mt-9">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-ink border-b pb-2">
        <Heading level={3} id={criterion.anchor}>
          {criterion.title}
        </Heading>
        <p className="text-note text-soft">
          weight {criterion.weight} % · {criterion.points}{" "}
          {criterion.points === 1 ? "point" : "points"} to share
        </p>
      </div>
      <p className="lead my-3 text-term">{criterion.question}</p>
      <Prose html={criterion.html} />
      <div className="mt-3 border-line border-t">
        {criterion.measures.map((measure) => (
          <RubricMeasure key={measure.id} measure={measure} />
        ))}
      </div>
      <p className="mt-2 flex flex-wrap gap-x-5 text-note text-soft print:hidden">
        <a href={criterion.file.edit} rel="nofollow noopener">
          Edit this criterion
        </a>
        <a href={criterion.file.report} rel="nofollow noopener">
          Report about it
        </a>
      </p>
    </section>
  );
}
