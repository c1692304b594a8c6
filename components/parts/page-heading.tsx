import type { ReactNode } from "react";
import { Heading } from "#components/parts/heading.tsx";

interface PageHeadingProps {
  eyebrow?: string;
  title: string;
  children?: ReactNode;
}

/** The title of a page, with what kind of page it is above and what it says in short below. */
export function PageHeading({ eyebrow, title, children }: PageHeadingProps) {
  return (
    <header>
      {eyebrow && <p className="eyebrow mb-1.5">{eyebrow}</p>}
      <Heading level={1}>{title}</Heading>
      {children && <div className="lead mt-3 max-w-4xl">{children}</div>}
    </header>
  );
}
