import type { ReactNode } from "react";

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
      <h1 className="max-w-3xl font-medium font-serif text-[2.125rem] leading-[1.1] tracking-[-0.01em] md:text-[2.875rem]">
        {title}
      </h1>
      {children && <div className="lead mt-4">{children}</div>}
    </header>
  );
}
