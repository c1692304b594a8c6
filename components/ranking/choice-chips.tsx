import type { ChoiceView } from "#lib/views/ranking/choice-view.ts";

/** What the reader's choice comes to: who meets it, each requirement with the way to take it away, how far the weights moved. */
export function ChoiceChips({ view }: { view: ChoiceView }) {
  if (!view.isOwn) return null;
  const { verdicts, chips, weights, hidden, use } = view;
  return (
    <div className="mt-4 space-y-1.5 text-body" data-summary="">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {verdicts && <p className="font-semibold">{verdicts}</p>}
        {chips.length > 0 && (
          <ul aria-label="Requirements" className="flex flex-wrap gap-1.5 print:hidden">
            {chips.map(({ label, href }) => (
              <li key={label} className="min-w-0">
                <a href={href} className="chip">
                  <span className="min-w-0">{label}</span>
                  <svg width="10" height="10" className="shrink-0" aria-hidden="true">
                    <path d="M2 2l6 6M8 2 2 8" className="stroke-current" strokeWidth="1.5" />
                  </svg>
                  <span className="sr-only">: take it away</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {weights && <p>{weights}</p>}
      <p className="flex flex-wrap gap-x-5 text-note text-soft">
        {use && <a href={use.href} className="inline-block min-h-6">{`${use.title}: the guide`}</a>}
        {hidden && (
          <a href={hidden.href} className="inline-block min-h-6">
            Show the {hidden.count} that could
          </a>
        )}
        <a href={view.share} className="inline-block min-h-6">
          Link to this view
        </a>
        <a href={view.csv} download={true} className="inline-block min-h-6">
          Download as CSV
        </a>
      </p>
    </div>
  );
}
