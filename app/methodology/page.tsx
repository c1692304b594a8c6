import { makePage } from "#app/make-page.tsx";
import { LinkList } from "#components/site/link-list.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { viewSitePage } from "#lib/views/site/site-view.ts";

const page = makePage(
  (compiled) => viewSitePage(compiled, "methodology"),
  (view) => (
    <SitePage view={view}>
      <LinkList
        id="by-category"
        title="Criteria, weights and measures by category"
        items={view.categories}
      />
    </SitePage>
  ),
);

export const { generateMetadata } = page;
export default page.Page;
