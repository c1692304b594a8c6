import { ValueFunctionChart } from "#components/methodology/value-function-chart.tsx";
import type { ReadingView, RubricMeasureView } from "#lib/views/methodology/methodology-view.ts";

function Reading({ reading, label }: { reading: ReadingView; label: string }) {
  return (
    <div className="grid gap-x-8 gap-y-2 py-2 md:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
      <p className="text-small">
        <span className="text-soft">{label}</span> {reading.fact}
        <span className="block text-note text-soft">{reading.question}</span>
      </p>
      <ValueFunctionChart value={reading} />
    </div>
  );
}

/** One measure of the rubric: the facts it reads, and what share of its points each answer earns. */
export function RubricMeasure({ measure }: { measure: RubricMeasureView }) {
  const isBest = measure.readings.length > 1;
  return (
    <div id={measure.anchor} className="border-line border-b py-3.5">
      <h4 className="flex items-baseline justify-between gap-4 font-semibold text-body">
        {measure.title}
        <span className="shrink-0 font-normal text-note text-soft">
          {measure.points} {measure.points === 1 ? "point" : "points"}
        </span>
      </h4>
      {measure.note && <p className="mt-0.5 text-note text-soft">{measure.note}</p>}
      {measure.readings.map((reading, index) => (
        <Reading
          key={reading.fact}
          reading={reading}
          label={isBest && index > 0 ? "or, if better:" : "reads:"}
        />
      ))}
      {measure.cap && <Reading reading={measure.cap} label="earns at most what this allows:" />}
    </div>
  );
}
