import type { ReactNode } from "react";

interface FoldProps {
  title: ReactNode;
  /** What is inside, in few words, at the end of the line. */
  note?: ReactNode;
  children: ReactNode;
}

/** Something folded below a line of its own. What links aim at stands inside, so that they open it. */
export function Fold({ title, note, children }: FoldProps) {
  return (
    <details className="fold">
      <summary className="text-small">
        <span className="font-semibold">{title}</span>
        {note && <span className="text-note text-soft">{note}</span>}
      </summary>
      <div className="pb-4 md:pl-4">{children}</div>
    </details>
  );
}
