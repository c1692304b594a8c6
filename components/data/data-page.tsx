import type { ReactNode } from "react";
import { EndpointList } from "#components/data/endpoint-list.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Section } from "#components/parts/section.tsx";
import type { OpenDataView } from "#lib/views/data/data-view.ts";

function Text({ children }: { children: ReactNode }) {
  return <p className="max-w-3xl text-body leading-relaxed">{children}</p>;
}

const PROBLEMS: [id: string, status: number, what: string][] = [
  [
    "bad-parameter",
    400,
    "A parameter cannot be used. All that are wrong are named at once, each with the reason.",
  ],
  ["no-such-thing", 404, "There is nothing of this name: take names from the answers above it."],
  [
    "not-answered",
    405,
    "Only GET, HEAD and OPTIONS are answered. There is nothing to change here.",
  ],
];

/** How to take, check and cite the data. */
export function DataPage({ view }: { view: OpenDataView }) {
  const { api, categories, licence } = view;
  return (
    <>
      <PageHeading title="Open data">
        <p>
          Take every fact, source and score, use them for anything, and say where they are from. The
          licence is{" "}
          <a href={licence.href} rel="license noopener noreferrer">
            {licence.name}
          </a>
          .
        </p>
      </PageHeading>
      <Section id="days" title="What the data is of">
        <ul className="max-w-3xl border-line border-t">
          {categories.map(({ id, title, edition, href }) => (
            <li key={id} className="border-line border-b py-2.5">
              <a href={href} className="font-serif text-name">
                {title}
              </a>
              <span className="ml-3 text-note text-soft">{edition}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="reading" title="How to read it">
        <ul className="max-w-3xl list-disc space-y-1.5 pl-5 text-body leading-relaxed">
          <li>
            What is not known is empty, or <code>null</code>, beside a state that says why. It is
            never 0 and never “no”.
          </li>
          <li>
            A score is two numbers: what sources prove, and what it comes to if all that is open
            proves good. Quote both, or neither.
          </li>
          <li>A place says nothing without the share that is verified and the day.</li>
          <li>
            Thousandths of a point of 100 (<code>milli</code>) are exact. What pages show is rounded
            from them.
          </li>
        </ul>
      </Section>
      <Section id="api" title="The API" aside={<a href={api.document}>OpenAPI 3.1</a>}>
        <div className="mb-5 space-y-3">
          <Text>
            It answers JSON below <code className="break-words">{api.base}</code>, without a key, to
            any program and from any page. Every answer says which edition it is of and by which
            rubric it was scored.
          </Text>
          <Text>
            Answers carry an <code>ETag</code>: ask again with <code>If-None-Match</code>, and an
            answer that has not changed costs you nothing. Nothing here changes more than once a
            day, so one round a day is enough. Long lists come in parts: go on at{" "}
            <code>paging.next</code>.
          </Text>
        </div>
        <EndpointList api={api} />
      </Section>
      <Section id="problems" title="When something cannot be answered">
        <Text>
          The answer is problem details (RFC 9457): a status, what is wrong, and the name of each
          parameter that is.
        </Text>
        <dl className="mt-3 max-w-3xl border-line border-t">
          {PROBLEMS.map(([id, status, what]) => (
            <div key={id} id={id} className="flex gap-x-5 border-line border-b py-2.5">
              <dt className="font-mono text-body">{status}</dt>
              <dd className="text-body">{what}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="promise" title="What will not change">
        <Text>
          In version 1 keys are only added. What would break a reader comes as version 2 at another
          address, and version 1 then answers for a year more, with the day it ends in every answer.
          The names of categories and providers stay: whoever is renamed is led to.
        </Text>
        <dl className="mt-3 max-w-3xl border-line border-t">
          {api.changes.map(({ version, day, what }) => (
            <div
              key={version}
              className="flex flex-wrap gap-x-5 border-line border-b py-2.5 text-body"
            >
              <dt className="font-mono">{version}</dt>
              <dd>
                {what} <span className="text-soft">{day}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
