import { loadScript } from "#lib/catalog/load-script.ts";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () => [{ name: loadScript().name }];

/** The site's own module. */
export function GET(): Response {
  return new Response(loadScript().code, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
}
