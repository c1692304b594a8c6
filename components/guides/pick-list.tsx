import { Heading } from "#components/parts/heading.tsx";
import { UnknownChip } from "#components/parts/unknown-chip.tsx";
import type { NeedsView } from "#lib/views/site/home-view.ts";

/** Situations with the provider that fits each best, and why; or whom to ask while nobody is proven to. */
export function PickList({ needs }: { needs: NeedsView }) {
  return (
    <section aria-label={needs.title}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-ink border-b pb-2">
        <Heading level={2}>{needs.title}</Heading>
        <a href={needs.all.href} className="inline-block py-1 text-note text-soft">
          {needs.all.label}
        </a>
      </div>
      <ul>
        {needs.picks.map(({ id, title, href, pick, why }) => (
          <li
            key={id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-line border-b py-2"
          >
            <a href={href} className="justify-self-start font-semibold text-body leading-6">
              {title}
            </a>
            {pick ? (
              <span className="text-right font-serif text-term">
                <a href={pick.href}>{pick.name}</a>
                {pick.provisional && (
                  <span className="block font-sans text-fine text-soft">provisional</span>
                )}
              </span>
            ) : (
              <UnknownChip text="nobody proven" />
            )}
            <span className="col-span-2 text-note text-soft leading-5">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
