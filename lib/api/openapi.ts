import { z } from "zod";
import { API, LICENCE, versionRubric } from "#lib/api/about.ts";
import type { Endpoint } from "#lib/api/endpoint.ts";
import { ENDPOINTS } from "#lib/api/endpoints.ts";
import { listExamples } from "#lib/api/examples.ts";
import type { Parameter } from "#lib/api/parameters.ts";
import { Problem } from "#lib/api/schema/problem.ts";
import { PUBLISHED } from "#lib/api/schema/published.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import { links } from "#lib/views/words/links.ts";

/** Where the document stands. */
export const OPENAPI = links.openApi;

type Json = Record<string, unknown>;

/** Grows with what is added; what would break a reader is another API, at another address. */
const VERSION = "1.0.0";

const SCHEMAS = "#/components/schemas/";

/** A schema as readers get it: what is added later must not make an old reader refuse, so other keys are not ruled out. */
function open(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(open);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === "additionalProperties" && value === false))
      .filter(([key]) => key !== "$schema" && key !== "$id")
      .map(([key, value]) => [key, open(value)]),
  );
}

function listSchemas(): Json {
  const { schemas } = z.toJSONSchema(PUBLISHED, {
    uri: (id) => `${SCHEMAS}${id}`,
    target: "draft-2020-12",
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, open(schema)]));
}

function refTo(schema: z.ZodType): Json {
  const id = PUBLISHED.get(schema)?.id;
  if (id === undefined) throw new Error("A schema of the API has no name.");
  return { $ref: `${SCHEMAS}${id}` };
}

function describeParameter({ name, description, schema, many, example }: Parameter): Json {
  return {
    name,
    in: "query",
    description,
    required: false,
    schema,
    ...(many && { style: "form", explode: true }),
    example: many ? [example] : schema.type === "integer" ? Number(example) : example,
  };
}

/** Names in a path, with those that there are as examples. */
function describeNames(path: string, compiled: CompiledCatalog): Json[] {
  const examples = listExamples(compiled);
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
    ...(examples[name] !== undefined && { example: examples[name] }),
  }));
}

const PROBLEMS: Json = {
  "400": { $ref: "#/components/responses/Problem" },
  "404": { $ref: "#/components/responses/Problem" },
};

function describeEndpoint(endpoint: Endpoint, compiled: CompiledCatalog): Json {
  const { id, path, summary, schema } = endpoint;
  const parameters = endpoint.parameters(compiled, null);
  return {
    get: {
      operationId: id,
      summary,
      parameters: [...describeNames(path, compiled), ...parameters.map(describeParameter)],
      responses: {
        "200": {
          description: summary,
          headers: {
            ETag: { schema: { type: "string" }, description: "Ask again with If-None-Match" },
          },
          content: { "application/json": { schema: refTo(schema) } },
        },
        "304": { description: "Nothing has changed since the answer with this tag" },
        ...PROBLEMS,
      },
    },
  };
}

/** The documentation of the API as OpenAPI 3.1, made from the table of endpoints and their schemas. */
export function makeOpenApi(compiled: CompiledCatalog): Json {
  const { site, categories } = compiled.catalog;
  return {
    openapi: "3.1.1",
    info: {
      title: `${site.name}: open data`,
      version: VERSION,
      summary: site.summary,
      description: `Read-only, without a key. Every answer says which edition and rubric it is of. What is not known is null with a state. Rubrics now: ${categories.map((one) => `${one.id} ${versionRubric(one)}`).join(", ")}.`,
      license: LICENCE,
      contact: { name: site.name, url: `${site.base_url}/about` },
    },
    externalDocs: { url: `${site.base_url}${links.data}` },
    servers: [{ url: `${site.base_url}${API}` }],
    security: [],
    paths: Object.fromEntries(
      ENDPOINTS.map((endpoint) => [endpoint.path, describeEndpoint(endpoint, compiled)]),
    ),
    components: {
      schemas: listSchemas(),
      responses: {
        Problem: {
          description: "What cannot be answered, and why",
          content: { "application/problem+json": { schema: refTo(Problem) } },
        },
      },
    },
  };
}
