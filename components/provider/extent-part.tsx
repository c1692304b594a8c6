import { NoteChip } from "#components/facts/note-chip.tsx";
import { SourceNumbers } from "#components/facts/source-numbers.tsx";
import { AnswerMark, cellClass } from "#components/parts/answer-cell.tsx";
import { Fold } from "#components/provider/fold.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import type { ExtentRow, ExtentSetView, ExtentView } from "#lib/views/provider/extent-view.ts";

/** Members of the first set that stand in sight. */
const SHOWN = 6;

function Row({ row }: { row: ExtentRow }) {
  const { title, look, word, about, sources } = row;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className={cellClass(look)}>
        <AnswerMark look={look}>{word}</AnswerMark>
      </td>
      <td className="extent-about text-note">
        {about.join(" ")}
        <SourceNumbers sources={sources} most={4} />
      </td>
    </tr>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly ExtentRow[] }) {
  if (rows.length === 0) return null;
  return (
    <table className="table table-extent">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">Answer</th>
          <th scope="col">What counts</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.title} row={row} />
        ))}
      </tbody>
    </table>
  );
}

interface ExtentTableProps {
  set: ExtentSetView;
  /** How many members are in sight; the others are folded. */
  shown: number;
}

/** The members of one set: what of each is said, what counts, and where that was read. */
function ExtentTable({ set, shown }: ExtentTableProps) {
  const more = set.rows.slice(shown);
  const rest = set.rest ? [set.rest] : [];
  return (
    <>
      <Rows title={set.title} rows={[...set.rows.slice(0, shown), ...rest]} />
      {more.length > 0 && (
        <Fold
          title={`${more.length} more`}
          note={more.map(({ title, word }) => `${title}: ${word}`).join(", ")}
        >
          <Rows title={`${set.title}: more`} rows={more} />
        </Fold>
      )}
      <p className="mt-2 text-note text-soft">
        {set.explanation ?? set.note}{" "}
        <a href={set.href} className="inline-block min-h-6">
          The fact with all its sources
        </a>
        {set.add && (
          <a href={set.add} className="ml-4 inline-block min-h-6 print:hidden">
            Know what is open? Add it
          </a>
        )}
      </p>
    </>
  );
}

/** How far a provider's service reaches, member by member: the first set in sight, the others folded. */
export function ExtentPart({ extent }: { extent: ExtentView | null }) {
  const [first, ...others] = extent?.sets ?? [];
  if (!extent || !first) return null;
  return (
    <PagePart
      id="extent"
      title={extent.title}
      note={
        <>
          {first.title}: {first.count} {first.old && <NoteChip tone="old">{first.old}</NoteChip>}
        </>
      }
    >
      <ExtentTable set={first} shown={SHOWN} />
      <div className="mt-2 border-line border-t">
        {others.map((set) => (
          <Fold
            key={set.title}
            title={set.title}
            note={
              <>
                {set.count}
                {set.named.length > 0 && `: ${set.named.join(", ")}`}{" "}
                {set.old && <NoteChip tone="old">{set.old}</NoteChip>}
              </>
            }
          >
            <ExtentTable set={set} shown={set.rows.length} />
          </Fold>
        ))}
      </div>
    </PagePart>
  );
}
