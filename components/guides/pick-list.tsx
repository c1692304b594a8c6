import { RuledHeading } from "#components/parts/ruled-heading.tsx";
import { UnknownChip } from "#components/parts/unknown-chip.tsx";
import type { NeedsView } from "#lib/views/site/home-view.ts";

/** Situations with the provider that fits each best, and why; or whom to ask while nobody is proven to. */
export function PickList({ needs }: { needs: NeedsView }) {
  return (
    <section aria-label={needs.title}>
      <RuledHeading level={2} title={needs.title} more={needs.all} />
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
              <UnknownChip text="nobody proven yet" />
            )}
            <span className="col-span-2 text-note text-soft leading-5">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
