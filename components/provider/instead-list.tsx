import { RangeLine } from "#components/parts/range-line.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import type { InsteadView } from "#lib/views/provider/instead-view.ts";

/** Where to look instead of a provider that can no longer be had. */
export function InsteadList({ instead }: { instead: readonly InsteadView[] }) {
  if (instead.length === 0) return null;
  return (
    <PagePart id="instead" title="Where to look instead">
      <ul className="text-small">
        {instead.map(({ row, old, why }) => (
          <li key={row.href} className="instead border-line border-b py-2">
            <a
              href={row.href}
              className="justify-self-start font-medium font-serif text-term leading-6"
            >
              {row.name}
            </a>
            <span>
              <RichText text={why} />
            </span>
            <RangeLine
              lo={row.lo}
              hi={row.hi}
              old={old}
              provisional={row.provisional}
              label={`${row.proven} of 10 proven, could reach ${row.possible}`}
            />
            <span className="text-note text-soft">
              <b className="font-normal font-serif text-ink text-term">{row.proven}</b> of 10,{" "}
              {row.known} % verified{row.provisional && ", provisional"}
            </span>
          </li>
        ))}
      </ul>
    </PagePart>
  );
}
