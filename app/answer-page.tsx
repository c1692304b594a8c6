import type { ReactNode } from "react";
import { LiveHead } from "#components/frame/live-head.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { StructuredDataScript } from "#components/frame/structured-data-script.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { loadSharedHead } from "#lib/catalog/load-shared-head.ts";
import { makePolicy } from "#lib/http/headers.ts";
import { findPreview } from "#lib/views/previews/list-previews.ts";
import { addAlternates } from "#lib/views/site/alternates.ts";
import type { ReadOn } from "#lib/views/site/read-on.ts";
import { viewSite } from "#lib/views/site/site-view.ts";
import type { PageMeta } from "#lib/views/words/page-meta.ts";
import { type StructuredData, structurePage } from "#lib/views/words/structured-data.ts";

interface PlainPage {
  meta: PageMeta;
  /** The address of the navigation's item that the page belongs to. */
  section?: string;
  /** The pages before and after it. */
  readOn?: ReadOn | null;
  /** The category that a published page lies below. */
  parent?: { nav: string; href: string } | null;
  /** What search engines are told of the content of a published page. */
  structured?: readonly StructuredData[];
  /** Whether the site's own module runs in it. */
  isLive?: boolean;
  status?: number;
  children: ReactNode;
}

// Next refuses a static import of this, and an import at each request costs as much as a third of the page.
const renderer = import("react-dom/server");

/**
 * Answers a request with a page of plain markup, in the same frame as the sealed pages: nothing of the framework's is in
 * it, and nothing hydrates.
 */
export async function answerPage(
  request: Request,
  {
    meta,
    section,
    readOn = null,
    parent = null,
    structured = [],
    isLive = false,
    status = 200,
    children,
  }: PlainPage,
): Promise<Response> {
  const { renderToStaticMarkup } = await renderer;
  const compiled = loadCatalog();
  const site = viewSite(compiled);
  const told = addAlternates(compiled, meta);
  const image = findPreview(compiled, meta.path);
  const head = renderToStaticMarkup(<LiveHead meta={told} site={site} image={image} />);
  const body = renderToStaticMarkup(
    <PageFrame
      site={site}
      path={meta.path}
      readOn={readOn}
      {...(section !== undefined && { section })}
    >
      <StructuredDataScript things={structurePage(meta, parent, structured, site.baseUrl)} />
      {children}
    </PageFrame>,
  );
  const shared = await loadSharedHead(request.url);
  const html = `<!DOCTYPE html><html lang="en"><head>${shared}${head}</head><body>${body}</body></html>`;
  // As bytes, since a long text would be looked through once more for letters that no encoding has.
  return new Response(new TextEncoder().encode(html), {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      ...(process.env.NODE_ENV === "production" && {
        "Content-Security-Policy": makePolicy(isLive ? "'self'" : "'none'"),
      }),
    },
  });
}
