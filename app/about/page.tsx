import { makePage } from "#app/make-page.tsx";
import { EditorList } from "#components/site/editor-list.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { viewSitePage } from "#lib/views/site/site-view.ts";

const page = makePage(
  (compiled) => viewSitePage(compiled, "about"),
  (view) => (
    <SitePage view={view}>
      <EditorList editors={view.editors} />
    </SitePage>
  ),
);

export const { generateMetadata } = page;
export default page.Page;
