import { Section } from "#components/parts/section.tsx";
import type { CategoryCitations, CiteView } from "#lib/views/data/cite-view.ts";

/** A SHA-256, which may break anywhere: it has no words. */
function Digest({ value }: { value: string }) {
  return <code className="break-all">{value}</code>;
}

function CategoryCitation({ category }: { category: CategoryCitations }) {
  const { title, frozen, now } = category;
  return (
    <div>
      <dt className="font-semibold">{title}</dt>
      {frozen.map(({ sentence, href, edition, digest, file }) => (
        <dd key={href} className="mt-1">
          <p className="break-words">{sentence}</p>
          <p className="text-note text-soft">
            <a href={href}>{edition}</a>, <a href={file}>its file</a>, SHA-256{" "}
            <Digest value={digest} />
          </p>
        </dd>
      ))}
      <dd className="mt-1">
        <p className="break-words">{now.sentence}</p>
        <p className="text-note text-soft">
          The list as it is today. It may change{frozen.length > 0 && "; a frozen edition does not"}
          .
        </p>
      </dd>
    </div>
  );
}

/** How to cite the data and each edition, with digests that anyone can compute. */
export function CiteThis({ view }: { view: CiteView }) {
  return (
    <Section id="cite" title="Cite this">
      <p className="max-w-2xl">
        Name the edition, so that readers see the numbers that you saw. A frozen edition never
        changes, and its digest proves it.
      </p>
      <dl className="mt-4 space-y-5">
        {view.categories.map((category) => (
          <CategoryCitation key={category.id} category={category} />
        ))}
        <div>
          <dt className="font-semibold">All data</dt>
          <dd className="mt-1">
            <p className="break-words">{view.sentence}</p>
            <p className="text-note text-soft">
              <a href={view.zip} download={true}>
                The package
              </a>
              , <a href={view.descriptor}>what is in it</a>, which holds the SHA-256 of every table
            </p>
          </dd>
        </div>
      </dl>
    </Section>
  );
}
