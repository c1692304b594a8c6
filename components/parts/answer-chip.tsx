import type { DemandAnswerView } from "#lib/views/words/demand-answers.ts";

/** How an answer looks: its colours, the word for those who listen, and its mark. */
export const ANSWER_LOOKS: Record<
  DemandAnswerView["answer"],
  { tone: string; word: string; path: string }
> = {
  meets: {
    tone: "border-transparent bg-verdigris-wash text-verdigris",
    word: "meets",
    path: "M2 6.5l2.8 2.8L10 3.5",
  },
  might: {
    tone: "border-strong text-soft",
    word: "unknown",
    path: "M3.6 4.2a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .7-1 1.4M6 9.3v1.6",
  },
  fails: {
    tone: "border-transparent bg-rust-wash text-rust",
    word: "does not meet",
    path: "M3 3l6 6M9 3l-6 6",
  },
  "does-not-apply": {
    tone: "border-transparent bg-rust-wash text-rust",
    word: "does not apply",
    path: "M2.5 6h7",
  },
};

/** The id under which the mark of an answer is drawn once a page. */
export function markId(answer: string): string {
  return `mark-${answer}`;
}

/** How one demand is answered, leading to the fact. */
export function AnswerChip({ answer }: { answer: DemandAnswerView }) {
  const { tone, word } = ANSWER_LOOKS[answer.answer];
  return (
    <a
      href={answer.href}
      title={`${answer.demand} (${answer.value})`}
      className={`inline-flex min-h-6 items-center gap-1 rounded-sm border px-1.5 font-semibold text-fine leading-5 no-underline hover:underline ${tone}`}
    >
      <svg width="11" height="11" aria-hidden="true">
        <use href={`#${markId(answer.answer)}`} />
      </svg>
      <span className="sr-only">{word}: </span>
      {answer.label}
    </a>
  );
}
