import { LinkLines } from "#components/parts/link-lines.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import type { NearPage } from "#lib/views/site/near-pages.ts";
import type { NavItem } from "#lib/views/site/site-view.ts";

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
          <h2 id="near" className="mb-3 font-semibold">
            Did you mean
          </h2>
          <LinkLines items={near} />
        </section>
      )}
      <section aria-labelledby="here" className="mt-6">
        <h2 id="here" className="mb-3 font-semibold">
          These pages are here
        </h2>
        <LinkLines items={[{ href: "/", label: "All rankings" }, ...nav]} />
      </section>
    </>
  );
}
