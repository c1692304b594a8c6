import { PageHeading } from "#components/parts/page-heading.tsx";
import type { NearPage } from "#lib/views/site/near-pages.ts";
import type { NavItem } from "#lib/views/site/site-view.ts";

function Links({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className="mt-3 max-w-2xl border-line border-t">
      {items.map(({ href, label }) => (
        <li key={href} className="border-line border-b py-2.5">
          <a href={href} className="font-serif text-name">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface NotFoundPageProps {
  nav: readonly NavItem[];
  /** Pages that the address may have meant. */
  near?: readonly NearPage[];
}

/** What a reader sees at an address that leads nowhere: what it may have meant, then where the rest is. */
export function NotFoundPage({ nav, near = [] }: NotFoundPageProps) {
  return (
    <>
      <PageHeading eyebrow="404" title="There is no such page">
        <p>The address may be mistyped, or what it named has another name now.</p>
      </PageHeading>
      {near.length > 0 && (
        <section aria-labelledby="near" className="mt-6">
          <h2 id="near" className="font-semibold">
            Did you mean
          </h2>
          <Links items={near} />
        </section>
      )}
      <section aria-labelledby="here" className="mt-6">
        <h2 id="here" className="font-semibold">
          These pages are here
        </h2>
        <Links items={[{ href: "/", label: "All rankings" }, ...nav]} />
      </section>
    </>
  );
}
