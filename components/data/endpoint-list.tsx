import type { ApiDocs, EndpointDoc } from "#lib/views/data/data-view.ts";

function Endpoint({ endpoint }: { endpoint: EndpointDoc }) {
  const { id, path, summary, command, parameters } = endpoint;
  return (
    <li id={id} className="gap-x-8 border-line border-b py-3 md:grid md:grid-cols-2">
      <div>
        <p className="break-words font-mono text-small">
          <span className="text-soft">GET</span> {path}
        </p>
        <p className="mt-1 text-body">{summary}.</p>
      </div>
      <pre className="mt-2 self-start whitespace-pre-wrap break-all md:mt-0 rounded-sm bg-card px-3 py-2 font-mono text-note">
        <code>{command}</code>
      </pre>
      {parameters.length > 0 && (
        <details className="col-span-2 mt-2">
          <summary className="min-h-6 text-note">
            {parameters.length === 1 ? "One parameter" : `${parameters.length} parameters`}
          </summary>
          <dl className="mt-2 max-w-3xl space-y-2 text-small">
            {parameters.map((parameter) => (
              <div key={parameter.name}>
                <dt className="break-words font-mono">{parameter.example}</dt>
                <dd className="text-soft">{parameter.description}.</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

/** All that programs can ask for, each with a line to try it. */
export function EndpointList({ api }: { api: ApiDocs }) {
  return (
    <ul className="border-ink border-t">
      {api.endpoints.map((endpoint) => (
        <Endpoint key={endpoint.id} endpoint={endpoint} />
      ))}
    </ul>
  );
}
