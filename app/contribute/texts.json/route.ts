import { loadTexts } from "#lib/catalog/load-texts.ts";

/** The content's own texts by path, for the box that tries an entry against them. */
export function GET(): Response {
  return new Response(loadTexts(), { headers: { "Content-Type": "application/json" } });
}
