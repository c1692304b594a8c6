import type { ChooserView } from "#lib/views/guides/chooser.ts";

/** Questions whose answers lead to a shortlist: a plain form. */
export function GuideChooser({ view: { action, questions } }: { view: ChooserView }) {
  return (
    <form method="get" action={action} className="mt-3">
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-3">
        {questions.map(({ name, question, options }, index) => (
          <fieldset key={name} className="min-w-0">
            <legend className="mb-2 font-semibold text-small">
              <span className="mr-2 font-normal font-serif text-name">{index + 1}</span>
              {question}
            </legend>
            <div className="flex flex-wrap gap-2">
              {options.map(({ value, title, isChosen }) => (
                <label key={value} className="choice-chip">
                  <input type="radio" name={name} value={value} defaultChecked={isChosen} />
                  {title}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="submit" className="button button-dark">
          Show who fits
        </button>
        <span className="text-note text-soft">
          No account: your answers stay in the address. Leave out what does not matter.
        </span>
      </p>
    </form>
  );
}
