import type { ReactNode } from "react";
import { LiveHead } from "#components/frame/live-head.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { loadSharedHead } from "#lib/catalog/load-shared-head.ts";
import { makePolicy } from "#lib/http/headers.ts";
import { viewSite } from "#lib/views/site/site-view.ts";
import type { PageMeta } from "#lib/views/words/page-meta.ts";

interface LivePage {
  meta: PageMeta;
  /** The address of the navigation's item that the page belongs to. */
  section?: string;
  /** Whether the site's own module runs in it. */
  isLive?: boolean;
  children: ReactNode;
}

/**
 * Answers a request with a page of plain markup, in the same frame as the sealed pages: nothing of the framework's is in
 * it, and nothing hydrates.
 */
export async function answerPage(
  request: Request,
  { meta, section, isLive = false, children }: LivePage,
): Promise<Response> {
  // Next refuses a static import of this; here it renders markup and nothing else.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const site = viewSite(loadCatalog());
  const head = renderToStaticMarkup(<LiveHead meta={meta} site={site} />);
  const body = renderToStaticMarkup(
    <PageFrame site={site} path={meta.path} {...(section !== undefined && { section })}>
      {children}
    </PageFrame>,
  );
  const shared = await loadSharedHead(request.url);
  return new Response(
    `<!DOCTYPE html><html lang="en"><head>${shared}${head}</head><body>${body}</body></html>`,
    {
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        ...(process.env.NODE_ENV === "production" && {
          "Content-Security-Policy": makePolicy(isLive ? "'self'" : "'none'"),
        }),
      },
    },
  );
}
