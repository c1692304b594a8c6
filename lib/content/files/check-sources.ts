import type { ParsedFile } from "#lib/content/files/parse-file.ts";
import { addressKey } from "#lib/content/text/addresses.ts";
import { valueAt } from "#lib/content/text/describe-value.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";

/** Reports a page that stands twice among a file's sources, however its address is spelt; copies of different days are two. */
export function checkSourceList({ data, report }: ParsedFile): void {
  const sources: unknown = valueAt(data, ["sources"]);
  const first = new Map<string, string>();
  for (const [id, source] of Object.entries(Object(sources))) {
    const url = valueAt(source, ["url"]);
    if (typeof url !== "string") continue;
    const days = ["copy_date", "published"].map((key) => String(valueAt(source, [key])));
    const key = [addressKey(url), ...days].join(" ");
    const before = first.get(key);
    if (before === undefined) first.set(key, id);
    else
      report("source-repeated", ["sources", id, "url"], {
        found: `${quoteText(url)}, the page of "${before}"`,
        first: before,
      });
  }
}
