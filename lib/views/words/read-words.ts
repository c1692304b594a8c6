const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
  "#x26": "&",
  "#x3C": "<",
  "#39": "'",
};

/** The words of HTML that the site's own renderer has made. */
export function readWords(html: string): string {
  return html
    .replace(/<\/?(?:a|em|strong|code|del)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}
