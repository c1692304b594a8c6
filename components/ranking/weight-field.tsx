import type { ChangeEvent } from "react";
import type { WeightView } from "#lib/views/ranking/choice-form.ts";
import type { WeighableCriterion } from "#lib/views/ranking/choosable-list.ts";

interface WeightFieldProps {
  criterion: WeighableCriterion;
  weight: WeightView;
  /** Whether scripts run, so that a slider can stand beside the number. */
  hasSlider: boolean;
}

/** The slider has no name of its own: it writes into the number field, which is what the form sends. */
function writeNumber({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
  const field = currentTarget.closest("li")?.querySelector<HTMLInputElement>("input[type=number]");
  if (field) field.value = currentTarget.value;
}

/** The weight of one criterion: a number that may stay empty, and its share of 100. */
export function WeightField({ criterion, weight, hasSlider }: WeightFieldProps) {
  const help = `help-${criterion.id}`;
  return (
    <li className="border-line border-b py-2 last:border-b-0">
      <div className="flex items-center gap-2.5">
        <label className="grow font-medium" htmlFor={`weight-${criterion.id}`}>
          {criterion.title}
        </label>
        <input
          id={`weight-${criterion.id}`}
          type="number"
          name={`w.${criterion.id}`}
          min={0}
          max={100}
          step={1}
          inputMode="numeric"
          placeholder={String(weight.base)}
          defaultValue={weight.given ?? ""}
          aria-describedby={help}
          className="w-15 shrink-0 rounded-sm border border-edge bg-card px-1.5 py-1 text-right tabular-nums placeholder:text-soft"
        />
        <span className="w-10 shrink-0 text-right text-soft tabular-nums">{weight.share} %</span>
      </div>
      {hasSlider && (
        <input
          type="range"
          min={0}
          max={100}
          step={1}
          value={weight.weight}
          onChange={writeNumber}
          aria-label={`${criterion.title}: slider`}
          className="my-1 block h-6 w-full accent-verdigris"
        />
      )}
      <p id={help} className="text-fine text-soft">
        {criterion.question} <a href={criterion.href}>How it is scored</a>
      </p>
    </li>
  );
}
