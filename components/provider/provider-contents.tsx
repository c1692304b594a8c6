import { listContents } from "#lib/views/provider/contents-view.ts";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { isGone } from "#lib/views/provider/status-view.ts";

function Actions({ view }: { view: ProviderView }) {
  const { compare, website, file } = view;
  return (
    <>
      {!isGone(view.status) && (
        <p className="mt-3 flex flex-wrap gap-2">
          <a href={compare} className="button">
            Compare
          </a>
          <a href={website} rel="noopener nofollow" className="button">
            Its website
          </a>
        </p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-4 text-note text-soft">
        <a href={file.edit} rel="nofollow noopener" className="inline-block min-h-6">
          Edit this page
        </a>
        <a href={file.report} rel="nofollow noopener" className="inline-block min-h-6">
          Report an error
        </a>
      </p>
    </>
  );
}

/** What a page holds, with the figure of each part, always in sight: beside it on wide screens, in a strip above it on phones. */
export function ProviderContents({ view }: { view: ProviderView }) {
  const { name, row, status } = view;
  return (
    <div className="contents-box print:hidden">
      <details>
        <summary className="text-small">
          <b className="min-w-0 truncate font-semibold">{name}</b>
          {!isGone(status) && (
            <span className="whitespace-nowrap font-serif text-term">
              {row.proven}
              <span className="sr-only"> of 10</span>
            </span>
          )}
          <span className="ml-auto whitespace-nowrap text-note text-soft">On this page</span>
        </summary>
        <nav aria-label="On this page" className="text-note">
          <p className="font-semibold text-fine text-soft max-lg:hidden">On this page</p>
          <ul className="max-lg:columns-[2_9rem] max-lg:gap-x-6 lg:border-ink lg:border-t">
            {listContents(view).map(({ href, label, figure }) => (
              <li key={href} className="break-inside-avoid">
                <a
                  href={href}
                  className="flex justify-between gap-2 border-line border-b py-1 no-underline hover:underline"
                >
                  <span>{label}</span>
                  <span className="whitespace-nowrap text-soft">{figure}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Actions view={view} />
      </details>
    </div>
  );
}
