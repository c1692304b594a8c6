import { UnknownChip } from "#components/parts/unknown-chip.tsx";
import { NoteChip } from "#components/provider/note-chip.tsx";
import type { GlanceAnswer, GlanceView } from "#lib/views/words/glance-view.ts";

interface GlanceAnswersProps {
  glance: GlanceView;
  /** Leads from each answer to the fact or the table behind it. */
  linked?: boolean;
}

function Words({ answer, linked }: { answer: GlanceAnswer; linked: boolean }) {
  if (answer.look === "unknown") return <UnknownChip text={answer.text} />;
  const tone = answer.look === "known" ? "" : "text-soft";
  return linked ? (
    <a href={answer.href} className={`inline-block min-h-6 py-0.5 ${tone}`}>
      {answer.text}
    </a>
  ) : (
    <span className={tone}>{answer.text}</span>
  );
}

/** What stands beside the words: whose fact it is, who alone says it, and how old it is. */
function Marks({ answer: { look, via, date, old } }: { answer: GlanceAnswer }) {
  return (
    <>
      {via !== null && <span className="text-note text-soft">through {via}</span>}
      {look === "told" && <NoteChip>one guide alone</NoteChip>}
      {look === "disputed" && <NoteChip>sources disagree</NoteChip>}
      {old ? (
        <NoteChip tone="old">{date ?? "old"}</NoteChip>
      ) : (
        date !== null && <span className="text-note text-soft">{date}</span>
      )}
    </>
  );
}

/** How a provider answers one thing that readers ask first: what is unknown is hatched, what is old is brass. */
export function GlanceAnswers({ glance, linked = false }: GlanceAnswersProps) {
  return (
    <ul className="space-y-0.5">
      {glance.answers.map((answer) => (
        <li
          key={`${answer.href} ${answer.text}`}
          className="flex flex-wrap items-baseline gap-x-1.5"
        >
          <Words answer={answer} linked={linked} />
          <Marks answer={answer} />
        </li>
      ))}
      {linked && glance.more && (
        <li>
          <a href={glance.more.href} className="inline-block min-h-6 text-note text-soft">
            {glance.more.count} more
          </a>
        </li>
      )}
    </ul>
  );
}
