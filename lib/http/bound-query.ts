import { CUT, isAnswerName, isChoiceName } from "#lib/ranking/choice-names.ts";

/** More letters than the fullest form of the site sends; the address stands in a header on its way to the page. */
const MAX_LENGTH = 6000;

function boundQuery(query: URLSearchParams, isOwn: (name: string) => boolean): string {
  const kept = new URLSearchParams();
  const seen = new Set<string>();
  let length = 0;
  for (const [name, value] of query) {
    const pair = new URLSearchParams([[name, value]]).toString();
    if (value === "" || !isOwn(name) || seen.has(pair)) continue;
    if (length + pair.length > MAX_LENGTH) {
      kept.append(CUT, "1");
      break;
    }
    seen.add(pair);
    kept.append(name, value);
    // With the sign before the next pair.
    length += pair.length + 1;
  }
  return kept.size === 0 ? "" : `?${kept}`;
}

/** What of a query chooses something, in its order, each pair once and within bounds; with `?`, or empty. */
export function boundChoice(query: URLSearchParams): string {
  return boundQuery(query, isChoiceName);
}

/** A whole query, each pair once and within bounds; with `?`, or empty. */
export function boundWhole(query: URLSearchParams): string {
  return boundQuery(query, () => true);
}

/** What of a query is searched for: the first value, cut to what a search reads. */
export function boundSearch(query: URLSearchParams): string {
  const typed = query.getAll("q").find((value) => value.trim() !== "") ?? "";
  return boundQuery(new URLSearchParams({ q: typed.slice(0, 400) }), () => true);
}

/** What of a query answers the questions that lead to a shortlist; with `?`, or empty. */
export function boundAnswers(query: URLSearchParams): string {
  return boundQuery(query, isAnswerName);
}
