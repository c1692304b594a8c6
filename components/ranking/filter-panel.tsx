import { OptionList } from "#components/ranking/option-list.tsx";
import type { ChoiceFormView, FilterView } from "#lib/views/ranking/choice-form.ts";
import type { ChoiceView } from "#lib/views/ranking/choice-view.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";

interface FilterPanelProps {
  view: ChoiceView;
  noun: ChoosableList["table"]["data"]["noun"];
}

/** A fact to filter by: its values, and for several whether all must hold. */
function FilterField({ filter, names }: { filter: FilterView; names: ChoiceFormView["names"] }) {
  return (
    <fieldset className="filter-field">
      <legend title={filter.question}>{filter.title}</legend>
      <OptionList name={names.must} options={filter.options} />
      {filter.all !== null && (
        <label className="mt-0.5 flex min-h-6 cursor-pointer items-baseline gap-2 text-fine text-soft">
          <input
            id={`all-${filter.fact}`}
            type="checkbox"
            name={names.all}
            value={filter.fact}
            defaultChecked={filter.all}
            className="translate-y-0.5"
          />
          all of those ticked, not just any
        </label>
      )}
    </fieldset>
  );
}

/** The situation whose requirements hold: a list to choose from, each with how many meet them. */
function SituationField({ form }: { form: ChoiceFormView }) {
  if (form.useCases.length < 2) return null;
  const chosen = form.useCases.find((one) => one.chosen)?.value ?? "";
  return (
    <p className="filter-field">
      <label htmlFor="situation" className="filter-legend">
        Situation
      </label>
      <select id="situation" name={form.names.use} defaultValue={chosen} className="field w-full">
        {form.useCases.map(({ value, label, meets, might }) => (
          <option key={value} value={value}>
            {value === "" ? label : `${label} (${meets}${might > 0 ? ` +${might}` : ""})`}
          </option>
        ))}
      </select>
    </p>
  );
}

function wordSet({ set, filters, more }: ChoiceFormView): string {
  if (set > 0) return set === 1 ? "one requirement set" : `${set} requirements set`;
  const titles = [...filters, ...more].slice(0, 6).map(({ title }) => title.toLowerCase());
  return `no filter set · ${titles.join(", ")}`;
}

/** What must be so, folded: the facts to filter by that matter most, then the others. */
export function FilterPanel({ view, noun }: FilterPanelProps) {
  const { form } = view;
  const more = form.more.map(({ title }) => title.toLowerCase());
  const isSet = form.more.some(({ chosen }) => chosen > 0);
  return (
    <details className="must">
      <summary>
        <b className="font-semibold">Must have</b>{" "}
        <span className="text-soft">{wordSet(form)}</span>
      </summary>
      <div id="must-have" className="filter-groups target:bg-transparent target:shadow-none">
        <SituationField form={form} />
        {form.filters.map((filter) => (
          <FilterField key={filter.fact} filter={filter} names={form.names} />
        ))}
        <p className="filter-field flex flex-wrap items-center gap-x-4 gap-y-1">
          <button type="submit" className="button button-dark">
            Show matches
          </button>
          <label className="flex min-h-6 cursor-pointer items-baseline gap-2">
            <input
              id="hide-unknown"
              type="checkbox"
              name={form.names.unknowns}
              value="hide"
              defaultChecked={form.unknowns === "hide"}
              className="translate-y-0.5"
            />
            Hide unverified matches
          </label>
          {form.set > 0 && (
            <a href={view.clear} className="inline-block min-h-6">
              Clear all
            </a>
          )}
        </p>
      </div>
      {more.length > 0 && (
        <details className="more-filters" open={isSet ? true : undefined}>
          <summary className="text-soft">More: {more.join(", ")}</summary>
          <div className="filter-groups">
            {form.more.map((filter) => (
              <FilterField key={filter.fact} filter={filter} names={form.names} />
            ))}
          </div>
        </details>
      )}
      <p className="mt-2 text-fine text-soft">
        The number is how many {noun.many} meet it under your other choices; those after the plus
        could, but that is not verified yet.
      </p>
    </details>
  );
}
