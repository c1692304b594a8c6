import { OptionList } from "#components/ranking/option-list.tsx";
import { WeightField } from "#components/ranking/weight-field.tsx";
import type { ChoiceView } from "#lib/views/ranking/choice-view.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";

interface ChoiceFormProps {
  list: ChoosableList;
  view: ChoiceView;
}

const LEGEND = "mb-1.5 font-semibold text-small";

/** What a reader can choose: a use case, demands on facts, weights, and whether to see those who might meet the demands. */
export function ChoiceForm({ list, view }: ChoiceFormProps) {
  const { form } = view;
  return (
    <details className="choice-form border-ink border-t text-small">
      <summary className="button my-3 list-none [&::-webkit-details-marker]:hidden">
        Filter and weigh
      </summary>
      <div className="space-y-5 pt-3.5 pb-2">
        {form.useCases.length > 1 && (
          <fieldset>
            <legend className={LEGEND}>What do you need?</legend>
            <OptionList name={form.names.use} kind="radio" options={form.useCases} />
          </fieldset>
        )}
        <fieldset className="border-line border-t pt-4">
          <legend className={`float-left ${LEGEND}`}>What must be so?</legend>
          <p className="clear-both mb-1.5 text-fine text-soft">
            Several values of one fact mean any of them; several facts mean all of them. The numbers
            say how many {list.table.data.noun.many} meet it, and in brackets how many might.
          </p>
          {form.filters.map((filter) => (
            <details
              key={filter.fact}
              open={filter.chosen > 0 ? true : undefined}
              className="group/fact border-line border-t"
            >
              <summary className="flex min-h-8 list-none items-center gap-2 py-1 [&::-webkit-details-marker]:hidden">
                <span aria-hidden="true" className="w-3 text-soft">
                  <span className="group-open/fact:hidden">+</span>
                  <span className="hidden group-open/fact:inline">–</span>
                </span>
                <span className="grow">{filter.title}</span>
                {filter.chosen > 0 && (
                  <span className="text-note text-verdigris">{filter.chosen} chosen</span>
                )}
              </summary>
              <div className="pb-2">
                <p className="mb-1 text-fine text-soft">{filter.question}</p>
                <OptionList name={form.names.must} kind="checkbox" options={filter.options} />
              </div>
            </details>
          ))}
          <label className="flex min-h-8 cursor-pointer items-baseline gap-2.5 border-line border-t py-1.5">
            <input
              type="checkbox"
              name={form.names.unknowns}
              value="hide"
              defaultChecked={form.unknowns === "hide"}
              className="size-4 shrink-0 translate-y-0.5"
            />
            <span>
              Hide those that might
              <span className="block text-fine text-soft">
                Something you ask for is unknown about them.
              </span>
            </span>
          </label>
        </fieldset>
        <fieldset className="border-line border-t pt-4">
          <legend className={`float-left ${LEGEND}`}>What matters to you?</legend>
          <p className="clear-both mb-1 text-fine text-soft">
            Whole numbers from 0 to 100. Only their proportions count, and the shares beside them
            add up to 100 %. An empty field keeps the number shown in it.
          </p>
          {list.presets.length > 0 && (
            <p className="mb-1 flex flex-wrap gap-x-4">
              <span className="text-soft">Start from:</span>
              {list.presets.map(({ title, href }) => (
                <a key={href} href={href} className="inline-block py-1">
                  {title}
                </a>
              ))}
            </p>
          )}
          <ul>
            {list.criteria.map((criterion, index) => {
              const weight = form.weights[index];
              return (
                weight && <WeightField key={criterion.id} criterion={criterion} weight={weight} />
              );
            })}
          </ul>
        </fieldset>
        <p className="flex flex-wrap items-center gap-2 border-line border-t pt-4">
          <button type="submit" className="button button-dark">
            Update ranking
          </button>
          {view.publishedWeights !== null && (
            <a href={view.publishedWeights} className="button">
              Published weights
            </a>
          )}
          {view.isOwn && (
            <a href={list.path} className="button">
              Start again
            </a>
          )}
        </p>
      </div>
    </details>
  );
}
