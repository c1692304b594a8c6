import { Heading } from "#components/parts/heading.tsx";
import { LinkItems } from "#components/parts/link-items.tsx";
import { NoticeList } from "#components/parts/notice-list.tsx";
import { PageHeading } from "#components/parts/page-heading.tsx";
import { SearchForm } from "#components/parts/search-form.tsx";
import { Section } from "#components/parts/section.tsx";
import { MarkedText } from "#components/site/marked-text.tsx";
import type { SearchResultView, SearchView } from "#lib/views/site/search-view.ts";
import { links } from "#lib/views/words/links.ts";

function Result({ result }: { result: SearchResultView }) {
  return (
    <li className="border-line border-b py-3">
      <Heading level={3}>
        <a href={result.href}>
          <MarkedText text={result.title} />
        </a>
      </Heading>
      {result.also && (
        <p className="text-note text-soft">
          Also: <MarkedText text={result.also} />
        </p>
      )}
      <p className="mt-0.5 text-small leading-snug">
        <span className="text-soft">{result.context} · </span>
        <MarkedText text={result.text} />
      </p>
    </li>
  );
}

/** What a search found, by kind; when that is nothing, where else to look. */
export function SearchPage({ view }: { view: SearchView }) {
  return (
    <>
      <PageHeading title="Search">
        <p>
          {view.summary}
          {view.meant && (
            <>
              {" "}
              Did you mean <a href={view.meant.href}>{view.meant.name}</a>?
            </>
          )}
        </p>
      </PageHeading>
      <SearchForm id="query" query={view.query} className="mt-6 max-w-xl" />
      <NoticeList notices={view.notices} />
      <div className="max-w-3xl">
        {view.groups.map((group) => (
          <Section key={group.kind} id={`found-${group.kind}`} title={group.title}>
            <ul className="border-ink border-t">
              {group.results.map((result) => (
                <Result key={`${result.href} ${result.context}`} result={result} />
              ))}
            </ul>
            {group.more > 0 && (
              <p className="mt-2 text-note text-soft">
                {group.more} more that fit less well are not shown.
              </p>
            )}
          </Section>
        ))}
        {view.groups.length > 0 && (
          <p className="mt-8 text-small text-soft">
            Not what you looked for? <a href={links.contribute}>Propose a provider</a>, or look
            through the <a href={links.siteQuestions}>questions</a>.
          </p>
        )}
        {view.suggestions.map(({ title, links }, index) => (
          <Section key={title} id={`look-${index + 1}`} title={title}>
            <ul className="flex flex-wrap gap-x-5 text-body">
              <LinkItems items={links} />
            </ul>
          </Section>
        ))}
      </div>
    </>
  );
}
