import type { WeightView } from "#lib/views/ranking/choice-form.ts";
import type { WeighableCriterion } from "#lib/views/ranking/choosable-list.ts";

interface WeightFieldProps {
  criterion: WeighableCriterion;
  weight: WeightView;
}

/**
 * The weight of one criterion: a number that may stay empty, and its share of 100. It is a field of text, since a number's
 * changes under the mouse wheel and hides from the form what is no number. The slider has no name of its own and shows
 * where scripts run: it writes into the field, which is what the form sends.
 */
export function WeightField({ criterion, weight }: WeightFieldProps) {
  const help = `help-${criterion.id}`;
  const fault = `fault-${criterion.id}`;
  return (
    <li className="border-line border-b py-2 last:border-b-0" data-weight="">
      <div className="flex items-center gap-2.5">
        <label className="grow font-medium" htmlFor={`weight-${criterion.id}`}>
          {criterion.title}
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
          aria-describedby={weight.wrong === null ? help : `${fault} ${help}`}
          className="w-15 shrink-0 rounded-sm border border-edge bg-card px-1.5 py-1 text-right tabular-nums placeholder:text-soft aria-invalid:border-rust"
        />
        <span className="w-10 shrink-0 text-right text-soft tabular-nums">{weight.share} %</span>
      </div>
      {weight.wrong !== null && (
        <p id={fault} className="text-note text-rust">
          Give a whole number from 0 to 100.
        </p>
      )}
      <input
        id={`slider-${criterion.id}`}
        type="range"
        min={0}
        max={100}
        step={1}
        defaultValue={weight.weight}
        aria-label={`${criterion.title}: slider`}
        data-slider=""
        className="my-1 hidden h-6 w-full accent-verdigris live:block"
      />
      <p id={help} className="text-fine text-soft">
        {criterion.question} <a href={criterion.href}>How it is scored</a>
      </p>
    </li>
  );
}
