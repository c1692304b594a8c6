import type { OptionView } from "#lib/views/ranking/choice-form.ts";

interface OptionListProps {
  name: string;
  kind: "radio" | "checkbox";
  options: readonly OptionView[];
}

/** Who is left under an option: "3 (+4)", in full words for those who listen. */
function Count({ option }: { option: OptionView }) {
  const { meets, might } = option;
  const isEmpty = meets + might === 0;
  return (
    <span className="shrink-0 text-right text-note text-soft tabular-nums">
      <span aria-hidden="true">
        {isEmpty ? "nobody" : meets}
        {might > 0 && ` (+${might})`}
      </span>
      <span className="sr-only">
        {isEmpty
          ? ": leaves nobody"
          : `: ${meets} ${meets === 1 ? "meets" : "meet"} it${might > 0 ? `, ${might} might` : ""}`}
      </span>
    </span>
  );
}

/** Things to choose, each with whom it would leave beside the other choices. */
export function OptionList({ name, kind, options }: OptionListProps) {
  return (
    <ul>
      {options.map((option) => (
        <li key={option.value}>
          <label className="flex min-h-8 cursor-pointer items-baseline gap-2.5 py-1 leading-snug">
            <input
              id={`${name}-${option.value}`}
              type={kind}
              name={name}
              value={option.value}
              defaultChecked={option.chosen}
              className="size-4 shrink-0 translate-y-0.5"
            />
            <span className={`grow ${option.meets + option.might === 0 ? "text-soft" : ""}`}>
              {option.label}
              {option.note && <span className="block text-fine text-soft">{option.note}</span>}
            </span>
            <Count option={option} />
          </label>
        </li>
      ))}
    </ul>
  );
}
