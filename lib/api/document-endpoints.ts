import { API, addressOf } from "#lib/api/about.ts";
import type { Endpoint } from "#lib/api/endpoint.ts";
import { ENDPOINTS } from "#lib/api/endpoints.ts";
import { listExamples } from "#lib/api/examples.ts";
import { OPENAPI } from "#lib/api/openapi.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import type { ApiChange, ApiDocs, EndpointDoc } from "#lib/views/data/data-view.ts";

/** What has changed in the form of the answers, the newest first. */
const CHANGES: readonly ApiChange[] = [
  { version: "1.0.0", day: "29 Nov 2026", what: "The first version." },
];

function documentEndpoint(endpoint: Endpoint, compiled: CompiledCatalog): EndpointDoc {
  const { id, path, summary } = endpoint;
  const parameters = endpoint.parameters(compiled, null);
  const examples = listExamples(compiled);
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => examples[name] ?? whole);
  const [first] = parameters;
  const query = first ? `?${first.name}=${encodeURIComponent(first.example)}` : "";
  return {
    id,
    path: `${API}${path}`,
    summary,
    command: `curl '${addressOf(compiled, `${API}${filled}${query}`)}'`,
    parameters: parameters.map(({ name, description, example }) => ({
      name,
      description,
      example: `${name}=${example}`,
    })),
  };
}

/** What the API says about itself to people. */
export function documentApi(compiled: CompiledCatalog): ApiDocs {
  return {
    base: addressOf(compiled, API),
    document: OPENAPI,
    endpoints: ENDPOINTS.map((endpoint) => documentEndpoint(endpoint, compiled)),
    changes: [...CHANGES],
  };
}
