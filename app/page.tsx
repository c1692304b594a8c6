import { makePage } from "#app/make-page.tsx";
import { HomePage } from "#components/site/home-page.tsx";
import { viewHome } from "#lib/views/site/home-view.ts";

const page = makePage(
  (compiled) => viewHome(compiled),
  (view) => <HomePage view={view} />,
);

export const { generateMetadata } = page;
export default page.Page;
