import { SourceNumbers } from "#components/facts/source-numbers.tsx";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { capitalise } from "#lib/views/words/format-value.ts";

const RULES = {
  active: "border-strong",
  open: "border-strong",
  silent: "border-brass",
  closed: "border-rust text-rust",
};

/** The warning before the name of a provider that has shut or fallen silent. */
export function ProviderBanner({ view }: { view: ProviderView }) {
  const { banner, tone } = view.status;
  if (!banner) return null;
  const { mention, order, orderName } = view;
  return (
    <aside
      aria-label="Warning"
      data-rank=""
      className={`mb-6 border-y-2 py-4 text-body leading-relaxed ${RULES[tone]}`}
    >
      <p className="font-medium font-serif text-title">{banner.title}</p>
      <div className="mt-1.5 max-w-3xl space-y-1.5 text-ink">
        {banner.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <SourceNumbers sources={banner.sources} />{" "}
          {(order || mention) && (
            <span className="text-small text-soft">
              {capitalise(orderName)}{" "}
              {order ? `placed it ${order.place} of ${order.of}` : `${mention?.as} it`}.{" "}
              <a href="#corrections" className="inline-block min-h-6">
                What it said, and what the evidence says
              </a>
            </span>
          )}
        </p>
      </div>
    </aside>
  );
}
