import { RubricMeasure } from "#components/methodology/rubric-measure.tsx";
import { Prose } from "#components/parts/prose.tsx";
import type { RubricCriterionView } from "#lib/views/methodology/methodology-view.ts";

/** One criterion of the rubric: what it asks, why, and its measures with their value functions. */
export function RubricCriterion({ criterion }: { criterion: RubricCriterionView }) {
  return (
    <section aria-labelledby={criterion.anchor} className="mt-9">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-ink border-b pb-2">
        <h3 id={criterion.anchor} className="font-medium font-serif text-[1.375rem] leading-tight">
          {criterion.title}
        </h3>
        <p className="text-[0.8125rem] text-soft">
          weight {criterion.weight} % · {criterion.points}{" "}
          {criterion.points === 1 ? "point" : "points"} to share
        </p>
      </div>
      <p className="lead my-3 text-[1.125rem]">{criterion.question}</p>
      <Prose html={criterion.html} />
      <div className="mt-3 border-line border-t">
        {criterion.measures.map((measure) => (
          <RubricMeasure key={measure.id} measure={measure} />
        ))}
      </div>
      <p className="mt-2 flex flex-wrap gap-x-5 text-[0.8125rem] text-soft print:hidden">
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
