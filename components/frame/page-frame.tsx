import type { ReactNode } from "react";
import { PageMarks } from "#components/frame/page-marks.tsx";
import { ProblemsBanner } from "#components/frame/problems-banner.tsx";
import { ReadOnLinks } from "#components/frame/read-on-links.tsx";
import { SectionBar } from "#components/frame/section-bar.tsx";
import { SiteFooter } from "#components/frame/site-footer.tsx";
import { SiteHeader } from "#components/frame/site-header.tsx";
import type { ReadOn } from "#lib/views/site/read-on.ts";
import type { SiteView } from "#lib/views/site/site-view.ts";

interface PageFrameProps {
  site: SiteView;
  /** The page's own address. */
  path: string;
  /** The address of the navigation's item that the page belongs to. */
  section?: string;
  /** The pages before and after it, where there are any. */
  readOn?: ReadOn | null;
  children: ReactNode;
}

/** What stands around the content of every page. */
export function PageFrame({ site, path, section = path, readOn = null, children }: PageFrameProps) {
  const own = site.sections.find(({ href }) => href === section);
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
      >
        Skip to the content
      </a>
      <PageMarks />
      <SiteHeader site={site} path={path} section={section} />
      {own && <SectionBar section={own} path={path} />}
      <ProblemsBanner problems={site.problems} />
      <main id="content" className="page pt-7 target:bg-transparent target:shadow-none md:pt-8">
        {children}
        {readOn && <ReadOnLinks readOn={readOn} />}
      </main>
      <SiteFooter site={site} section={own} />
    </>
  );
}
