import { loadCatalog } from "#lib/catalog/load-catalog.ts";
import { writeSecurityText } from "#lib/views/site/security-text.ts";

export const dynamic = "force-static";

/** Whom to tell of a weakness (RFC 9116). */
export function GET(): Response {
  return new Response(writeSecurityText(loadCatalog()));
}
