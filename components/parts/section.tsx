import type { ReactNode } from "react";
import { Heading } from "#components/parts/heading.tsx";

interface SectionProps {
  id: string;
  title: string;
  /** Stands at the end of the heading's line. */
  aside?: ReactNode;
  /** Stands closer to what is above it. */
  close?: boolean;
  children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Section({ id, title, aside, close = false, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={close ? "mt-7" : "mt-12"}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        {aside && <div className="text-note text-soft">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
