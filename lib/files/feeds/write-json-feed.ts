import { generateJsonFeed } from "feedsmith";
import type { Site } from "#lib/domain/site.ts";
import { type Feed, startOf, stripControls } from "#lib/files/feeds/feed.ts";
import { CONTENT_LICENCE } from "#lib/views/words/licence.ts";
import { links } from "#lib/views/words/links.ts";

export const JSON_FEED_TYPE = "application/feed+json; charset=utf-8";

/** A feed as JSON Feed 1.1: equal feeds give equal text. */
export function writeJsonFeed({ title, page, entries }: Feed, { name, base_url }: Site): string {
  const made = generateJsonFeed({
    title: stripControls(title),
    home_page_url: `${base_url}${page}`,
    feed_url: `${base_url}${links.feed(page, "json")}`,
    description: `Editions, moved scores with the reason, changed answers and corrections. ${CONTENT_LICENCE.name} (${CONTENT_LICENCE.url}).`,
    language: "en",
    authors: [{ name: stripControls(name), url: base_url }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: `${base_url}${entry.href}`,
      title: stripControls(entry.title),
      content_text: entry.lines.map(stripControls).join("\n\n"),
      date_published: startOf(entry.date),
      date_modified: startOf(entry.date),
      tags: [stripControls(entry.tag)],
    })),
  });
  // The library leaves out an empty list, which the format requires.
  return `${JSON.stringify(Object.assign({ items: [] }, made))}\n`;
}
