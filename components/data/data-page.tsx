import type { ReactNode } from "react";
import { CiteThis } from "#components/data/cite-this.tsx";
import { EndpointList } from "#components/data/endpoint-list.tsx";
import { Heading } from "#components/parts/heading.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { Section } from "#components/parts/section.tsx";
import type { CategoryData, OpenDataView } from "#lib/views/data/data-view.ts";

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

function Tables({ tables }: { tables: CategoryData["tables"] }) {
  return (
    <dl className="gap-x-12 md:grid md:grid-cols-2">
      {tables.map(({ href, title, description, size }) => (
        <div key={href} className="border-line border-b py-2.5">
          <dt>
            <a href={href} className="font-serif text-name">
              {title}
            </a>{" "}
            <span className="text-note text-soft">{size}</span>
          </dt>
          <dd className="mt-0.5 text-small text-soft">{description}</dd>
        </div>
      ))}
    </dl>
  );
}

function CategoryTables({ category }: { category: CategoryData }) {
  const { id, title, edition, href, tables, frozen, feed } = category;
  return (
    <div className="mt-6 first:mt-0">
      <Heading level={3} id={`tables-${id}`}>
        {title}
      </Heading>
      <p className="mt-1 mb-2 text-note text-soft">
        {edition}. <a href={href}>The list</a>, <a href={feed}>its feed</a>
      </p>
      <div className="border-ink border-t">
        <Tables tables={tables} />
      </div>
      {frozen.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-6 text-note">The same as frozen editions have it</summary>
          <Tables tables={frozen} />
        </details>
      )}
    </div>
  );
}

/** How to take, check and cite the data. */
export function DataPage({ view }: { view: OpenDataView }) {
  const { api, categories, licence, zip } = view;
  return (
    <>
      <PageHeading title={view.heading}>
        <p>
          {view.lead} The licence is{" "}
          <a href={licence.href} rel="license noopener noreferrer">
            {licence.name}
          </a>
          .
        </p>
      </PageHeading>
      <Section id="package" title="Everything in one file" aside={`Version ${view.version}`}>
        <div className="space-y-3">
          <Text>
            <a href={zip.href} download={true}>
              {zip.name}
            </a>{" "}
            holds every table below, those of frozen editions too, with a{" "}
            <a href={view.descriptor}>description of every column</a> (Data Package 2.1) and a short
            program that works each score, rank and place out again from the tables:
          </Text>
          <pre className="max-w-3xl whitespace-pre-wrap break-all rounded-sm bg-card px-3 py-2 font-mono text-note">
            <code>{zip.commands}</code>
          </pre>
        </div>
      </Section>
      <Section id="tables" title="Tables">
        {categories.map((category) => (
          <CategoryTables key={category.id} category={category} />
        ))}
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
      <Section id="follow" title="Hear of changes">
        <Text>
          <a href={view.feed}>A feed</a> tells of new editions, moved scores, corrections and
          changed answers. Each list, provider and guide has one of its own at its address with{" "}
          <code>/feed.xml</code> or <code>/feed.json</code> behind it, and its text as Markdown with{" "}
          <code>.md</code> behind it.
        </Text>
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
      <CiteThis view={view.cite} />
    </>
  );
}
