import { Heading } from "#components/parts/heading.tsx";
import { RANKING_COLUMNS, RankingRow } from "#components/ranking/ranking-row.tsx";
import type { BlockView } from "#lib/views/ranking/choice-view.ts";

function Rows({ block }: { block: BlockView }) {
  const isOrder = block.rows.some(({ row }) => row.standing !== null);
  const List = isOrder ? "ol" : "ul";
  return (
    <>
      {isOrder && (
        <div
          aria-hidden="true"
          className={`hidden gap-x-6 py-2 font-semibold text-fine text-soft lg:grid ${RANKING_COLUMNS}`}
        >
          <span>#</span>
          <span>Provider</span>
          <span>Score by criterion</span>
          <span>How firm?</span>
        </div>
      )}
      <List className="border-ink border-t">
        {block.rows.map((chosen) => (
          <RankingRow key={chosen.row.id} chosen={chosen} />
        ))}
      </List>
    </>
  );
}

/** One part of a list with what it takes to be in it; whoever fails the reader's demands is folded away, not left out. */
export function RankingBlock({ block }: { block: BlockView }) {
  const id = `block-${block.id}`;
  if (block.folded && block.rows.length > 0) {
    return (
      <details className="group mt-10" data-block={block.id}>
        <summary className="flex list-none flex-wrap items-baseline gap-x-3 pb-2 [&::-webkit-details-marker]:hidden">
          <Heading level={2} id={id}>
            {block.title}
          </Heading>
          <span className="text-note text-soft">
            {block.rows.length}. {block.explanation}{" "}
            <span className="underline underline-offset-4 group-open:hidden">Show</span>
            <span className="hidden underline underline-offset-4 group-open:inline">Hide</span>
          </span>
        </summary>
        <Rows block={block} />
      </details>
    );
  }
  return (
    <section aria-labelledby={id} className="not-first:mt-10" data-block={block.id}>
      <div className="flex flex-wrap items-baseline gap-x-3 pb-2">
        <Heading level={2} id={id}>
          {block.title}
        </Heading>
        <p className="text-note text-soft">{block.explanation}</p>
      </div>
      {block.rows.length > 0 ? (
        <Rows block={block} />
      ) : (
        <p className="border-ink border-t py-4 text-body text-soft">Nobody.</p>
      )}
    </section>
  );
}
