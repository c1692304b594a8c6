import type { ReactNode } from "react";
import { FileLinks } from "#components/parts/file-links.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Prose } from "#components/parts/prose.tsx";
import type { SitePageView } from "#lib/views/site/site-view.ts";

interface SitePageProps {
  view: SitePageView;
  /** What the page shows beside its text. */
  children?: ReactNode;
}

/** A page of the site's own: its text, and what belongs to it. */
export function SitePage({ view, children }: SitePageProps) {
  return (
    <>
      <PageHeading title={view.heading}>
        <p>{view.summary}</p>
      </PageHeading>
      <div className="mt-8">
        <Prose html={view.html} />
      </div>
      {children}
      <FileLinks file={view.file} />
    </>
  );
}
