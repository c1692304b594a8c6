import type { CompareView } from "#lib/views/compare/compare-view.ts";

/** Where a reader chooses whom to set side by side, before anybody is. */
export function CompareForm({ view }: { view: CompareView }) {
  return (
    <form
      action={view.action}
      method="get"
      className="mt-10 border-line border-t pt-5 print:hidden"
    >
      <fieldset>
        <legend className="float-left mb-2 font-semibold text-body">Choose up to four</legend>
        <ul className="clear-both grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
          {view.choices.map(({ id, name }) => (
            <li key={id}>
              <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-body">
                <input type="checkbox" name={view.field} value={id} className="size-4.5" />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit" className="button button-dark mt-3">
        Compare
      </button>
    </form>
  );
}
