import type { z } from "zod";
import { type Answered, API, addressOf, makeAbout } from "#lib/api/about.ts";
import { PAGING, type Parameter } from "#lib/api/parameters.ts";
import { type Part, type Refusal, readPart, writeNext } from "#lib/api/read-query.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";

/** A request as an endpoint reads it: the names in its path, its query, and its own address below the API's. */
export interface Asked {
  compiled: CompiledCatalog;
  names: Readonly<Record<string, string>>;
  query: URLSearchParams;
  self: string;
  /** The build that answers; null in development. */
  build: string | null;
}

/** What an endpoint comes to. */
export type Result<Body> =
  | { kind: "found"; body: Body }
  | { kind: "missing"; detail: string }
  | { kind: "moved"; path: string }
  | { kind: "refused"; parameters: Refusal[] };

/** One line of the table of endpoints. `path` holds names in braces, and stands below the API's own. */
export interface Endpoint<Schema extends z.ZodType = z.ZodType> {
  id: string;
  path: string;
  summary: string;
  parameters: (compiled: CompiledCatalog, category: ScoredCategory | null) => readonly Parameter[];
  schema: Schema;
  /** Whether caches may keep it. */
  cached: boolean;
  answer: (asked: Asked) => Result<z.infer<Schema>>;
}

/** Finds a category by the name in the path, and answers within it. */
export function within<Body>(
  answer: (asked: Asked, category: ScoredCategory) => Result<Body>,
): (asked: Asked) => Result<Body> {
  return (asked) => {
    const { category: id = "" } = asked.names;
    const category = asked.compiled.catalog.categories.find((one) => one.id === id);
    return category
      ? answer(asked, category)
      : { kind: "missing", detail: `There is no category "${id}".` };
  };
}

/** A body with what it says about itself. */
export function found<Data>(
  { compiled, self }: Asked,
  { page, category }: Omit<Answered, "self">,
  data: Data,
) {
  const about = makeAbout(compiled, { self, page, category });
  return { kind: "found" as const, body: { about, data } };
}

/** The part of a list that is asked for, with where the next one stands; `more` stands beside the data. */
export function foundPart<Item, More extends object = object>(
  asked: Asked,
  { page, category }: Omit<Answered, "self">,
  items: readonly Item[],
  more: More,
) {
  const part: Part | Refusal[] = readPart(asked.query, items.length);
  if (Array.isArray(part)) return { kind: "refused" as const, parameters: part };
  const { compiled, self, query } = asked;
  const next = writeNext(query, part, items.length);
  const [path = ""] = self.split("?");
  const body = {
    about: makeAbout(compiled, { self, page, category }),
    paging: {
      total: items.length,
      limit: part.limit,
      next: next && addressOf(compiled, `${API}${path}?${next}`),
    },
    data: items.slice(part.offset, part.offset + part.limit),
    ...more,
  };
  return { kind: "found" as const, body };
}

/** Keeps an endpoint's answer to its schema, and lets all stand in one table. */
export function define<Schema extends z.ZodType>(
  endpoint: Omit<Endpoint<Schema>, "cached"> & { cached?: boolean },
): Endpoint {
  return { cached: true, ...endpoint };
}

/** What is said where a category has nothing of that name. */
export function missing(what: string, id: string | undefined, { id: category }: ScoredCategory) {
  return { kind: "missing" as const, detail: `There is no ${what} "${id}" in ${category}.` };
}

/** What is said of an entry that has another id now; `path` is its own below the API's. */
export function moved(path: string) {
  return { kind: "moved" as const, path: `${API}${path}` };
}

/** The query of an endpoint that takes none. */
export const NO_PARAMETERS: Endpoint["parameters"] = () => [];

/** The query of an endpoint that answers in parts. */
export const PAGED: Endpoint["parameters"] = () => PAGING;
