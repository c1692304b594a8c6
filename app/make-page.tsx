import type { Metadata } from "next";
import { cache, type ReactNode } from "react";
import { makeMetadata } from "#app/page-metadata.ts";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { StructuredDataScript } from "#components/frame/structured-data-script.tsx";
import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { findPreview } from "#lib/views/previews/list-previews.ts";
import { addAlternates } from "#lib/views/site/alternates.ts";
import { findReadOn } from "#lib/views/site/read-on.ts";
import { viewSite } from "#lib/views/site/site-view.ts";
import type { PageMeta } from "#lib/views/words/page-meta.ts";
import { type StructuredData, structurePage } from "#lib/views/words/structured-data.ts";

type CompiledCatalog = ReturnType<typeof loadCatalog>;

/** What a page's view tells its frame: its head, and the category whose item in the navigation it belongs to. */
export interface FramedView {
  meta: PageMeta;
  category?: { nav: string; href: string } | null;
  /** What search engines are told of its content. */
  structured?: readonly StructuredData[];
}

interface PageProps<Params> {
  params: Promise<Params>;
}

/**
 * The two parts of a prerendered route, its head and its content, from one view of the catalog, which is built once
 * for both.
 */
export function makePage<View extends FramedView, Params = object>(
  view: (compiled: CompiledCatalog, params: Params) => View,
  show: (view: View) => ReactNode,
) {
  const viewOnce = cache((params: string) => view(loadCatalog(), JSON.parse(params) as Params));
  const find = async ({ params }: PageProps<Params>): Promise<View> =>
    viewOnce(JSON.stringify(await params));
  return {
    generateMetadata: async (props: PageProps<Params>): Promise<Metadata> => {
      const { meta } = await find(props);
      const compiled = loadCatalog();
      const image = findPreview(compiled, meta.path);
      return makeMetadata(addAlternates(compiled, meta), viewSite(compiled), image);
    },
    Page: async (props: PageProps<Params>) => {
      const found = await find(props);
      const { path } = found.meta;
      const site = viewSite(loadCatalog());
      const { meta, category, structured = [] } = found;
      return (
        <PageFrame
          site={site}
          path={path}
          section={found.category?.href ?? path}
          readOn={findReadOn(loadCatalog(), path)}
        >
          <StructuredDataScript things={structurePage(meta, category, structured, site.baseUrl)} />
          {show(found)}
        </PageFrame>
      );
    },
  };
}
