import { answerPage } from "#app/answer-page.tsx";
import type { FramedView } from "#app/make-page.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { findReadOn } from "#lib/views/site/read-on.ts";

/** A route that answers a page's address, with what its path names. */
export type PageRoute<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Promise<Response>;

/**
 * The route of a page that grows with the site, or of which there may be thousands: it is made as plain markup when the
 * build asks for it, since the framework takes several times as long to prerender a page as the page takes to make.
 * `isLive` where the site's own module runs in it.
 */
export function makeRoute<View extends FramedView, Params>(
  view: (compiled: ReturnType<typeof loadCatalog>, params: Params) => View,
  show: (view: View) => React.ReactNode,
  { isLive = false } = {},
): PageRoute<Params> {
  return async (request, { params }) => {
    const compiled = loadCatalog();
    const found = view(compiled, await params);
    return answerPage(request, {
      meta: found.meta,
      section: found.category?.href ?? found.meta.path,
      readOn: findReadOn(compiled, found.meta.path),
      parent: found.category ?? null,
      structured: found.structured ?? [],
      isLive,
      children: show(found),
    });
  };
}
