import type { z } from "zod";
import { addressOf } from "#lib/api/about.ts";
import type { SearchAnswer } from "#lib/api/schema/pages.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { viewSearch } from "#lib/views/site/search-view.ts";
import type { MarkedText } from "#lib/views/words/marked-text.ts";

function flatten(text: MarkedText): string {
  return text.map((part) => (typeof part === "string" ? part : part.mark)).join("");
}

/** What a search finds, as its page has it. */
export function showSearch(
  compiled: CompiledCatalog,
  query: string,
): z.infer<typeof SearchAnswer>["data"] {
  const found = viewSearch(compiled, new URLSearchParams({ q: query }));
  return {
    query: found.query,
    groups: found.groups.map(({ kind, title, more, results }) => ({
      kind,
      title,
      more,
      results: results.map((result) => ({
        title: flatten(result.title),
        text: flatten(result.text),
        context: result.context,
        page: addressOf(compiled, result.href),
      })),
    })),
  };
}
