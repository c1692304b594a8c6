import { Fold } from "#components/provider/fold.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** Facts in sight; those on which less hangs are folded. */
const SHOWN = 4;

function Facts({ facts }: { facts: ProviderView["open"]["facts"] }) {
  return (
    <ul className="text-small">
      {facts.map(({ id, title, href, state, worth, share, outlook }) => (
        <li key={id} className="open-point border-line border-b py-1">
          <span>
            <a href={href} className="inline-block min-h-6">
              {title}
            </a>{" "}
            <span className="text-note text-soft">{state}</span>
          </span>
          <svg width="100%" height="9" aria-hidden="true" className="block">
            <rect width={`${share}%`} height="9" fill="url(#hatch)" />
          </svg>
          <span className="text-right">
            <span className="sr-only">up to </span>
            {worth}
          </span>
          <span className="open-outlook text-note text-soft">{outlook}</span>
        </li>
      ))}
    </ul>
  );
}

/** What would change a provider's score: open facts with the points that hang on them, the most valuable first. */
export function OpenPoints({ view }: { view: ProviderView }) {
  const { facts, more, open } = view.open;
  if (facts.length === 0) return null;
  const rest = facts.slice(SHOWN);
  return (
    <PagePart
      id="change"
      title="What would change the score"
      note={`Up to ${open} points of ten are open`}
    >
      <Facts facts={facts.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Fold
          title={`${rest.length + more} more on which less hangs`}
          note={rest.map(({ title }) => title).join(", ")}
        >
          <Facts facts={rest} />
          {more > 0 && <p className="mt-1 text-note text-soft">and {more} more</p>}
        </Fold>
      )}
      <p className="mt-1.5 text-note text-soft">
        Know one of these?{" "}
        <a href={view.file.report} rel="nofollow noopener" className="inline-block min-h-6">
          Send it with a source
        </a>
      </p>
    </PagePart>
  );
}
