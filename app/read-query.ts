/** The query of a page that is made per request, as Next hands it over. */
export type RequestedQuery = Record<string, string | string[] | undefined>;

/** The same as the platform's own search parameters, which is what a form gives too. */
export function readQuery(parameters: RequestedQuery): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value ?? []].flat()) query.append(name, one);
  }
  return query;
}
