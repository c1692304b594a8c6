import type { OptionView } from "#lib/views/ranking/choice-form.ts";

interface OptionListProps {
  name: string;
  options: readonly OptionView[];
}

/** More options than this are folded away, unless one of them is chosen. */
const IN_SIGHT = 8;

function Count({ option: { meets, might } }: { option: OptionView }) {
  return (
    <span className="shrink-0 tabular-nums">
      <span aria-hidden="true">
        {meets}
        {might > 0 && <span className="text-soft"> +{might}</span>}
      </span>
      <span className="sr-only">
        : {meets} {meets === 1 ? "meets" : "meet"} it{might > 0 && `, ${might} could`}
      </span>
    </span>
  );
}

function Options({ name, options }: OptionListProps) {
  return (
    <ul>
      {options.map((option) => (
        <li key={option.value}>
          <label className="flex min-h-6 cursor-pointer items-baseline gap-2 py-0.5 leading-snug">
            <input
              id={`${name}-${option.value}`}
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={option.chosen}
              className="shrink-0 translate-y-0.5"
            />
            <span
              title={option.note ?? undefined}
              className={`grow ${option.meets + option.might === 0 ? "text-soft" : ""}`}
            >
              {option.label}
            </span>
            <Count option={option} />
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Things to choose, each with whom it would leave beside the other choices. */
export function OptionList({ name, options }: OptionListProps) {
  const [first, rest] = [options.slice(0, IN_SIGHT), options.slice(IN_SIGHT)];
  if (rest.length < 2) return <Options name={name} options={options} />;
  return (
    <>
      <Options name={name} options={first} />
      <details open={rest.some((option) => option.chosen) ? true : undefined}>
        <summary className="min-h-6 text-fine text-soft">{rest.length} more</summary>
        <Options name={name} options={rest} />
      </details>
    </>
  );
}
