import { ComparedTable } from "#components/compare/compared-table.tsx";
import { FactValue } from "#components/facts/fact-value.tsx";
import { SourceLinks } from "#components/facts/source-links.tsx";
import { markId } from "#components/parts/answer-chip.tsx";
import type { CompareView } from "#lib/views/compare/compare-view.ts";
import type { ComparedFact } from "#lib/views/compare/compared-facts.ts";

/** Sources beside a fact, where there is room; the fact on the provider's page has all. */
const SOURCES = 1;

function FactCell({ cell }: { cell: ComparedFact["cells"][number] | undefined }) {
  if (!cell?.fact) return null;
  return (
    <>
      <span
        className={
          cell.isBest ? "inline-flex items-baseline text-verdigris [&_a]:text-verdigris" : ""
        }
      >
        {cell.isBest && (
          <svg width="12" height="12" className="mr-1 shrink-0" aria-hidden="true">
            <use href={`#${markId("meets")}`} />
          </svg>
        )}
        <span>
          <FactValue fact={cell.fact} href={cell.href} short={cell.short} />
        </span>
        {cell.isBest && <span className="sr-only">, earns the most</span>}
      </span>{" "}
      <span className="text-fine max-md:hidden">
        <SourceLinks sources={cell.fact.sources.slice(0, SOURCES)} named={0} isRoomy />
        {cell.fact.sources.length > SOURCES && (
          <>
            {" "}
            <a href={cell.href} className="inline-block min-h-6 min-w-6 text-center leading-6">
              +{cell.fact.sources.length - SOURCES}
              <span className="sr-only"> more sources of {cell.fact.title}</span>
            </a>
          </>
        )}
      </span>
    </>
  );
}

interface CompareFactsProps {
  view: CompareView;
  label: string;
  facts: readonly ComparedFact[];
}

/** Facts in rows, each cell with its sources at hand. */
export function CompareFacts({ view, label, facts }: CompareFactsProps) {
  return (
    <ComparedTable view={view} label={label}>
      {facts.map(({ id, title, cells }) => (
        <tr key={id}>
          <th scope="row">{title}</th>
          {view.rows.map((row, index) => (
            <td key={row.id}>
              <FactCell cell={cells[index]} />
            </td>
          ))}
        </tr>
      ))}
    </ComparedTable>
  );
}
