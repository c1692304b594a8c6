import type { ReactNode } from "react";
import { markId } from "#components/parts/answer-chip.tsx";

/** How a cell of a matrix looks: proven, proven at the provider behind, open, failed, or outside what can be asked. */
const LOOKS = {
  proven: { tone: "cell-proven", answer: "meets", word: "proven" },
  via: { tone: "cell-via", answer: "meets", word: "proven at another provider" },
  open: { tone: "cell-open", answer: "might", word: "unknown" },
  failed: { tone: "cell-failed", answer: "fails", word: "not met" },
  outside: { tone: "cell-outside", answer: "does-not-apply", word: "does not apply" },
} as const;

export type CellLook = keyof typeof LOOKS;

interface AnswerMarkProps {
  look: CellLook;
  /** What stands beside the mark. */
  children?: ReactNode;
}

/** The classes of a cell with a look. */
export function cellClass(look: CellLook): string {
  return `cell ${LOOKS[look].tone}`;
}

/** A mark with its word for those who listen, and what the cell says. */
export function AnswerMark({ look, children }: AnswerMarkProps) {
  const { answer, word } = LOOKS[look];
  return (
    <span className="relative inline-flex max-w-full items-baseline gap-x-1.5 px-1">
      <svg width="12" height="12" className="shrink-0 translate-y-0.5" aria-hidden="true">
        <use href={`#${markId(answer)}`} />
      </svg>
      <span className="sr-only">{word}: </span>
      <span>{children}</span>
    </span>
  );
}
