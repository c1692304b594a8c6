import { Heading } from "#components/parts/heading.tsx";
import { InterestMark } from "#components/parts/interest-mark.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { isGone } from "#lib/views/provider/status-view.ts";

const DOTS = {
  active: "fill-verdigris",
  open: "fill-transparent stroke-edge",
  silent: "fill-brass",
  closed: "fill-transparent stroke-rust",
};

function StatusLine({ view }: { view: ProviderView }) {
  const { tone, word, last } = view.status;
  return (
    <p className="mb-1.5 flex flex-wrap items-center gap-x-4 gap-y-0.5 text-note">
      <span className="inline-flex items-center gap-2 font-semibold">
        <svg width="10" height="10" aria-hidden="true" className="shrink-0">
          <circle cx="5" cy="5" r="4" strokeWidth="2" className={DOTS[tone]} />
        </svg>
        {word}
      </span>
      {last && <span className="text-soft">{last}</span>}
      {view.row.tags.map(({ label, via }) => (
        <span key={label} className={via ? "text-soft" : ""}>
          {label}
          {via && " (through another)"}
        </span>
      ))}
    </p>
  );
}

/** The head of a provider's page: whether it is active, its names, what it is. */
export function ProviderHeading({ view }: { view: ProviderView }) {
  const { formerNames } = view;
  return (
    <header>
      <StatusLine view={view} />
      <Heading level={1}>{view.name}</Heading>
      <p className="lead mt-3">
        <RichText text={view.summary} />
      </p>
      {!isGone(view.status) && <p className="mt-2 hidden text-note print:block">{view.website}</p>}
      {formerNames.length > 0 && (
        <p className="mt-2 text-small text-soft">
          Other or earlier {formerNames.length === 1 ? "name" : "names"}: {formerNames.join(", ")}.
        </p>
      )}
      {view.row.hasInterest && (
        <p className="mt-2">
          <InterestMark href="" name={view.name} />
        </p>
      )}
    </header>
  );
}
