import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { makeChosenTable } from "#lib/files/tables/chosen-table.ts";
import { CSV_TYPE, writeCsv } from "#lib/files/tables/write-csv.ts";
import { makePolicy } from "#lib/http/headers.ts";

/** The rows of a list under a reader's choice; the door leads the list's address with `/providers.csv` here. */
export async function GET(request: Request, { params }: { params: Promise<{ category: string }> }) {
  const { category } = await params;
  const table = makeChosenTable(loadCatalog(), category, new URL(request.url).searchParams);
  return new Response(writeCsv(table), {
    headers: { "Content-Type": CSV_TYPE, "Content-Security-Policy": makePolicy("'none'") },
  });
}
