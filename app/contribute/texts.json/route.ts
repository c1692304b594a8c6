import { loadTexts } from "#lib/catalog/load-texts.ts";

export const dynamic = "force-static";

/** The content's own texts by path, for the box that tries an entry against them. */
export function GET(): Response {
  return Response.json(loadTexts().files);
}
