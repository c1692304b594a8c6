import { Logo } from "#components/frame/logo.tsx";
import { SiteNav } from "#components/frame/site-nav.tsx";
import { SearchForm } from "#components/parts/search-form.tsx";
import type { SiteView } from "#lib/views/site/site-view.ts";

interface SiteHeaderProps {
  site: SiteView;
  path: string;
  section: string;
}

/** The head of every page: name and navigation. */
export function SiteHeader({ site, path, section }: SiteHeaderProps) {
  return (
    <header className="relative border-line border-b">
      <div className="page flex min-h-16 flex-wrap items-center gap-x-4 lg:gap-x-7">
        <a
          href="/"
          className="flex items-center gap-2.5 py-1 font-medium font-serif text-title leading-none no-underline"
        >
          <Logo />
          {site.name}
        </a>
        <SiteNav items={site.nav} path={path} section={section} />
        <SearchForm id="search" isTight className="ml-auto w-72 max-lg:hidden print:hidden" />
      </div>
    </header>
  );
}
