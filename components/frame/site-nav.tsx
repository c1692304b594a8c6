import { SearchForm } from "#components/parts/search-form.tsx";
import type { NavItem } from "#lib/views/site/site-view.ts";

interface SiteNavProps {
  items: readonly NavItem[];
  path: string;
  section: string;
}

function findCurrent(href: string, path: string, section: string): "page" | "true" | undefined {
  if (href === path) return "page";
  return href === section ? "true" : undefined;
}

/** The main navigation: a row of links on wide screens, a menu to open on phones. */
export function SiteNav({ items, path, section }: SiteNavProps) {
  const links = items.map(({ href, label }) => (
    <li key={href}>
      <a
        href={href}
        aria-current={findCurrent(href, path, section)}
        className="block py-2 font-medium text-soft no-underline hover:text-ink aria-[current]:text-ink max-lg:border-line max-lg:border-t max-lg:py-3"
      >
        {label}
      </a>
    </li>
  ));
  return (
    <>
      <nav aria-label="Main" className="max-lg:hidden print:hidden">
        <ul className="flex gap-7 text-small">{links}</ul>
      </nav>
      <details className="group ml-auto lg:hidden print:hidden">
        <summary className="button list-none [&::-webkit-details-marker]:hidden">Menu</summary>
        <nav
          aria-label="Main"
          className="absolute inset-x-0 top-full z-10 border-strong border-b bg-paper px-5 pb-3"
        >
          <ul>{links}</ul>
          <SearchForm id="menu-search" className="pt-3 pb-2" />
        </nav>
      </details>
    </>
  );
}
