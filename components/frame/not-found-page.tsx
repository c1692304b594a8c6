import { PageHeading } from "#components/parts/page-heading.tsx";
import type { NavItem } from "#lib/views/site/site-view.ts";

/** What a reader sees at an address that leads nowhere. */
export function NotFoundPage({ nav }: { nav: readonly NavItem[] }) {
  return (
    <>
      <PageHeading eyebrow="404" title="There is no such page">
        <p>
          The address may be mistyped, or what it named has another name now. These pages are here:
        </p>
      </PageHeading>
      <ul className="mt-6 max-w-2xl border-line border-t">
        {[{ href: "/", label: "All rankings" }, ...nav].map(({ href, label }) => (
          <li key={href} className="border-line border-b py-2.5">
            <a href={href} className="font-serif text-name">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
