import type { ReactNode } from "react";
import { Heading } from "#components/parts/heading.tsx";

interface PagePartProps {
  id: string;
  title: string;
  /** What the part holds, in few words, beside its title. */
  note?: ReactNode;
  children: ReactNode;
}

/** A part of a provider's page under a heading on a rule. */
export function PagePart({ id, title, note, children }: PagePartProps) {
  return (
    <section aria-labelledby={id} className="mt-7">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-ink border-b pb-1 print:break-after-avoid">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        {note && <div className="text-note text-soft">{note}</div>}
      </div>
      {children}
    </section>
  );
}
