import { Fragment } from "react";
import { NoteChip } from "#components/facts/note-chip.tsx";
import { UnknownChip } from "#components/parts/unknown-chip.tsx";
import type { GlanceAnswer, GlanceView } from "#lib/views/words/glance-view.ts";

interface GlanceAnswersProps {
  glance: GlanceView;
  /** Leads from each answer to the fact or the table behind it. */
  linked?: boolean;
  /** For a narrow column: what fits in a few lines, one after another. */
  compact?: boolean;
}

/** Letters that a narrow column has room for, beyond the first answer. */
const ROOM = 44;

interface WordsProps {
  answer: GlanceAnswer;
  linked: boolean;
  tight?: boolean;
}

function Words({ answer, linked, tight = false }: WordsProps) {
  if (answer.look === "unknown")
    return (
      <>
        <UnknownChip text={answer.text} tight={tight} add={linked ? answer.add : null} />
        {answer.was !== null && " "}
        {answer.was !== null && <span className="text-brass text-note">{answer.was}</span>}
      </>
    );
  const tone = answer.look === "known" ? "" : "text-soft";
  return linked ? (
    <a href={answer.href} className={`inline-block min-h-6 py-0.5 ${tone}`}>
      {answer.text}
    </a>
  ) : (
    <span className={tone}>{answer.text}</span>
  );
}

interface MarksProps {
  answer: GlanceAnswer;
  next: GlanceAnswer | undefined;
  /** Whether the marks need a blank before them. */
  spaced?: boolean;
}

/** What stands beside the words: whose fact it is, who alone says it, and how old it is unless the next says the same. */
function Marks({ answer: { look, via, date, old }, next, spaced = false }: MarksProps) {
  const isSaid = date !== null && next?.date === date && next.old === old;
  const marks = [
    via !== null && (
      <span key="via" className="text-note text-soft">
        through {via}
      </span>
    ),
    look === "told" && <NoteChip key="told">one guide alone</NoteChip>,
    look === "disputed" && <NoteChip key="disputed">sources disagree</NoteChip>,
    !isSaid && old && (
      <NoteChip key="old" tone="old">
        {date ?? "old"}
      </NoteChip>
    ),
    !isSaid && !old && date !== null && (
      <span key="date" className="text-note text-soft">
        {date}
      </span>
    ),
  ].filter((mark) => mark !== false);
  return marks.map((mark) => (
    <Fragment key={mark.key}>
      {spaced && " "}
      {mark}
    </Fragment>
  ));
}

/** The first answer, and those after it that fit. */
function listFitting(answers: readonly GlanceAnswer[]): GlanceAnswer[] {
  let length = 0;
  return answers.filter(({ text }, at) => {
    length += text.length;
    return at === 0 || length <= ROOM;
  });
}

/** How a provider answers one thing that readers ask first: what is unknown is hatched, what is old is brass. */
export function GlanceAnswers({ glance, linked = false, compact = false }: GlanceAnswersProps) {
  const answers = compact ? listFitting(glance.answers) : glance.answers;
  if (compact)
    return (
      <div>
        {answers.map((answer, at) => (
          <span key={`${answer.href} ${answer.text}`}>
            {at > 0 && ". "}
            <Words answer={answer} linked={false} tight />
            <Marks answer={answer} next={answers[at + 1]} spaced />
          </span>
        ))}
      </div>
    );
  return (
    <ul className="space-y-0.5">
      {answers.map((answer, at) => (
        <li
          key={`${answer.href} ${answer.text}`}
          className="flex flex-wrap items-baseline gap-x-1.5"
        >
          <Words answer={answer} linked={linked} />
          <Marks answer={answer} next={answers[at + 1]} />
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
