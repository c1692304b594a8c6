import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { API } from "#lib/api/about.ts";
import { answerApi } from "#lib/api/answer-api.ts";
import { ENDPOINTS } from "#lib/api/endpoints.ts";
import { makeOpenApi } from "#lib/api/openapi.ts";
import { Problem } from "#lib/api/schema/problem.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import { SITES } from "#tests/fixtures/compiled-sites.ts";

/* Every endpoint is asked for every category, provider, use case, ledger and edition, of the content and of a made-up one. */

async function ask(compiled: CompiledCatalog, path: string) {
  const answer = answerApi(compiled, new URL(path, "http://localhost"), "0123456789abcdef");
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: text === "" ? null : JSON.parse(text),
  };
}

/** The names that a path asks for, with what stands for each. */
function listNames(category: ScoredCategory): Record<string, string[]> {
  const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
  return {
    provider: ids(category.providers),
    use: ids(category.useCases),
    ledger: ids(category.ledgers),
    edition: [...ids(category.publishedOrders), ...ids(category.editions)],
  };
}

function listPaths(template: string, { catalog }: CompiledCatalog): string[] {
  if (!template.includes("{category}")) return [template];
  return catalog.categories.flatMap((category) => {
    const path = template.replace("{category}", category.id);
    const name = /\{(\w+)\}/.exec(path)?.[1];
    if (name === undefined) return [path];
    return (listNames(category)[name] ?? []).map((id) => path.replace(`{${name}}`, id));
  });
}

interface ShownScore {
  evidenced: number;
  possible: number;
  milli: { evidenced: number; possible: number };
}

/** Every score in a body, wherever it stands. */
function listScores(value: unknown): ShownScore[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(listScores);
  return "milli" in value ? [value as ShownScore, ...inner] : inner;
}

const QUERIES: Record<string, string> = { "/search": "?q=the" };

describe.each(SITES)("of %s", (_, compiled) => {
  const document = makeOpenApi(compiled);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "api", ...document });

  /** Holds a body against the published document, and against the schemas it was made from, which know every key. */
  function expectValid(schema: z.ZodType, reference: string, body: unknown): void {
    const validate = ajv.getSchema(`api${reference}`);
    if (!validate) throw new Error(`the document has no ${reference}`);
    validate(body);
    expect(validate.errors ?? []).toEqual([]);
    expect(schema.safeParse(body).error?.issues ?? []).toEqual([]);
  }

  test("the document is valid OpenAPI 3.1 to somebody else's validator", async () => {
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
  });

  test.each(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint] as const))(
    "%s answers by its schema, for everything there is",
    async (template, endpoint) => {
      const described = (document.paths as Record<string, Described>)[template];
      const reference = described?.get.responses["200"].content["application/json"].schema.$ref;
      const paths = listPaths(template, compiled);
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) {
        const { status, body } = await ask(compiled, `${API}${path}${QUERIES[path] ?? ""}`);
        expect([path, status]).toEqual([path, 200]);
        expectValid(endpoint.schema, reference ?? "", body);
        expect(body.about.self).toContain(`${API}${path}`);
        // What is printed is what the thousandths come to, at both ends: no end is made up.
        for (const { evidenced, possible, milli } of listScores(body)) {
          expect(Math.abs(evidenced - milli.evidenced / 10_000)).toBeLessThanOrEqual(0.0501);
          expect(Math.abs(possible - milli.possible / 10_000)).toBeLessThanOrEqual(0.0501);
        }
      }
    },
    60_000,
  );

  test.each([
    ["/nothing", 404],
    ["/categories/none", 404],
    ["/categories/none/ranking", 404],
    ["/categories/{category}/providers/none", 404],
    ["/categories/{category}/use-cases/none", 404],
    ["/categories/{category}/ledgers/none", 404],
    ["/categories/{category}/editions/none", 404],
    ["/categories/{category}/nothing", 404],
    ["/categories//providers", 404],
    ["/health?x=1", 400],
    ["/search", 400],
    ["/search?q=%20", 400],
    [`/search?q=${"x".repeat(101)}`, 400],
  ])("%s: %i, as problem details", async (path, expected) => {
    const id = compiled.catalog.categories[0]?.id ?? "";
    const { status, headers, body } = await ask(
      compiled,
      `${API}${path.replace("{category}", id)}`,
    );
    expect(status).toBe(expected);
    expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expectValid(Problem, "#/components/schemas/Problem", body);
    expect(body).toMatchObject({ status: expected });
  });
});

interface Described {
  get: {
    responses: { "200": { content: Record<"application/json", { schema: { $ref: string } }> } };
  };
}
