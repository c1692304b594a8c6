import { API, addressOf } from "#lib/api/about.ts";
import type { Asked, Endpoint } from "#lib/api/endpoint.ts";
import { ENDPOINTS } from "#lib/api/endpoints.ts";
import { makeProblem, PROBLEM_TYPE } from "#lib/api/problem.ts";
import { checkNames } from "#lib/api/read-query.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { links } from "#lib/views/words/links.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** More characters of a path than any address of the API has. */
const SHOWN = 200;

/** Most parameters of which it is said why they are refused: an answer is not many times as large as what was asked. */
const REFUSED = 10;

/** The names that stand in a path where its endpoint has braces; null where it is another endpoint's. */
function matchPath(template: string, path: string): Record<string, string> | null {
  const [wanted, given] = [template.split("/"), path.split("/")];
  if (wanted.length !== given.length) return null;
  const names: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = given[index] ?? "";
    if (name !== undefined && value !== "") names[name] = value;
    else if (part !== value) return null;
  }
  return names;
}

function findEndpoint(path: string) {
  for (const endpoint of ENDPOINTS) {
    const names = matchPath(endpoint.path, path);
    if (names) return { endpoint, names };
  }
  return null;
}

function answerJson(body: unknown, status: number, type: string, cached: boolean): Response {
  // As bytes, since a long text would be looked through once more for letters that no encoding has.
  return new Response(new TextEncoder().encode(`${JSON.stringify(body)}\n`), {
    status,
    headers: { "Content-Type": type, ...(!cached && { "Cache-Control": "no-store" }) },
  });
}

function run(endpoint: Endpoint, asked: Asked, instance: string): Response {
  const { compiled, names, query } = asked;
  const place = { documentation: addressOf(compiled, links.data), instance };
  const category = compiled.catalog.categories.find(({ id }) => id === names.category) ?? null;
  const refusals = checkNames(query, endpoint.parameters(compiled, category));
  const result =
    refusals.length > 0
      ? ({ kind: "refused", parameters: refusals } as const)
      : endpoint.answer(asked);
  switch (result.kind) {
    case "found":
      return answerJson(result.body, 200, JSON_TYPE, endpoint.cached);
    case "moved":
      return new Response(null, { status: 308, headers: { Location: result.path } });
    case "missing":
      return answerJson(
        makeProblem("no-such-thing", result.detail, place),
        404,
        PROBLEM_TYPE,
        endpoint.cached,
      );
    case "refused": {
      const parameters = result.parameters.slice(0, REFUSED);
      const more = result.parameters.length - parameters.length;
      const detail = [
        ...parameters.map(({ name, reason }) => `${name}: ${reason}`),
        ...(more > 0 ? [`and ${more} more`] : []),
      ].join("; ");
      const problem = makeProblem("bad-parameter", detail, place, parameters);
      return answerJson(problem, 400, PROBLEM_TYPE, endpoint.cached);
    }
  }
}

/**
 * Answers one request to the API.
 *
 * @param address path and query, as they were asked for
 * @param build the build that answers; null in development
 */
export function answerApi(
  compiled: CompiledCatalog,
  address: Pick<URL, "pathname" | "searchParams">,
  build: string | null,
): Response {
  const { pathname, searchParams: query } = address;
  const path = pathname.startsWith(`${API}/`) ? pathname.slice(API.length) : "";
  const instance = pathname.slice(0, SHOWN);
  const matched = findEndpoint(path);
  if (matched) {
    const self = query.size === 0 ? path : `${path}?${query}`;
    return run(matched.endpoint, { compiled, names: matched.names, query, self, build }, instance);
  }
  const place = { documentation: addressOf(compiled, links.data), instance };
  const detail = `No endpoint has this path. They are listed in ${API}/openapi.json.`;
  return answerJson(makeProblem("no-such-thing", detail, place), 404, PROBLEM_TYPE, true);
}
