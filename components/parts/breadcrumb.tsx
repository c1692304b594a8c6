import type { Crumb } from "#lib/views/words/page-meta.ts";

interface BreadcrumbProps {
  parent: { nav: string; href: string };
  /** The page itself; with an address the page above it, where one stands between. */
  current: Crumb | undefined;
}

/** The way up to the ranking. */
export function Breadcrumb({ parent, current }: BreadcrumbProps) {
  return (
    <nav aria-label="Breadcrumb" className="mb-4 text-note text-soft print:hidden">
      <ol className="flex flex-wrap gap-x-1.5">
        <li>
          <a href={parent.href} className="inline-block min-h-6">
            {parent.nav}
          </a>
        </li>
        <li aria-hidden="true">/</li>
        {typeof current !== "object" ? (
          <li aria-current="page">{current}</li>
        ) : (
          <li>
            <a href={current.href} className="inline-block min-h-6">
              {current.nav}
            </a>
          </li>
        )}
      </ol>
    </nav>
  );
}
