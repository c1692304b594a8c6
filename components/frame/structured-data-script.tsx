import type { StructuredData } from "#lib/views/words/structured-data.ts";

/** JSON in which nothing ends the element that holds it. */
function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What a page says to search engines. It is data that no browser runs. */
export function StructuredDataScript({ things }: { things: readonly StructuredData[] }) {
  return things.map((thing) => (
    <script
      key={thing["@type"]}
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose signs of HTML are written as escapes.
      dangerouslySetInnerHTML={{
        __html: writeJson({ "@context": "https://schema.org", ...thing }),
      }}
    />
  ));
}
