import type { WeightView } from "#lib/views/ranking/choice-form.ts";
import type { ChoiceView } from "#lib/views/ranking/choice-view.ts";
import type { ChoosableList, WeighableCriterion } from "#lib/views/ranking/choosable-list.ts";

/**
 * The weight of one criterion: a number that may stay empty, and its share of 100. It is a field of text, since a number's
 * changes under the mouse wheel and hides from the form what is no number.
 */
function WeightField({ criterion, weight }: { criterion: WeighableCriterion; weight: WeightView }) {
  const fault = `fault-${criterion.id}`;
  return (
    <div className="weight-field">
      <label htmlFor={`weight-${criterion.id}`} title={criterion.question}>
        {criterion.short}
      </label>
      <input
        id={`weight-${criterion.id}`}
        type="text"
        name={weight.name}
        inputMode="numeric"
        maxLength={20}
        placeholder={String(weight.base)}
        defaultValue={weight.given ?? weight.wrong ?? ""}
        aria-invalid={weight.wrong === null ? undefined : true}
        aria-describedby={weight.wrong === null ? undefined : fault}
        className="field"
      />
      <span className="text-soft tabular-nums">{weight.share}&nbsp;%</span>
      {weight.wrong !== null && (
        <p id={fault} className="col-span-2 text-fine text-rust">
          Give a whole number from 0 to 100.
        </p>
      )}
    </div>
  );
}

/** The weights of all criteria in a row, with weights to start from; folded on a phone. */
export function WeightStrip({ list, view }: { list: ChoosableList; view: ChoiceView }) {
  const [published] = view.presets;
  const weights = new Map(view.form.weights.map((weight) => [weight.id, weight]));
  return (
    <details className="weights">
      <summary>
        <b className="font-semibold">Weights</b>{" "}
        <span className="text-soft">{published?.current ? "as published" : "your own"}</span>
      </summary>
      <div id="weights" className="weight-strip target:bg-transparent target:shadow-none">
        <b className="weight-title font-semibold">Weights</b>
        {list.criteria.map((criterion) => {
          const weight = weights.get(criterion.id);
          return weight && <WeightField key={criterion.id} criterion={criterion} weight={weight} />;
        })}
        <button type="submit" className="button self-end justify-self-start">
          Update
        </button>
      </div>
      <p className="weight-presets">
        <span>Presets</span>
        {view.presets.map(({ title, href, current }) => (
          <a
            key={title}
            href={href}
            aria-current={current ? "true" : undefined}
            className="inline-block min-h-6 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {title}
          </a>
        ))}
        <span className="lg:ml-auto">Give each 0 to 100; we turn them into percentages.</span>
      </p>
    </details>
  );
}
