import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { findShortlist } from "#lib/views/guides/chooser.ts";

/** Leads the answers to a category's questions to the list; the door leads the page of situations here when it has answers. */
export async function GET(request: Request, { params }: { params: Promise<{ category: string }> }) {
  const { category } = await params;
  const answers = new URL(request.url).searchParams;
  const headers = { Location: findShortlist(loadCatalog(), category, answers) };
  return new Response(null, { status: 303, headers });
}
