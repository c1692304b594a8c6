import type { ReactNode } from "react";

const LOOKS = {
  hero: "text-page md:text-display",
  page: "text-page md:text-hero",
  title: "text-title",
  name: "text-name",
  term: "text-term",
};

type Look = keyof typeof LOOKS;

const LOOK_OF: Record<1 | 2 | 3 | 4, Look> = { 1: "page", 2: "title", 3: "name", 4: "term" };

interface HeadingProps {
  /** How deep it stands: 1 is the page's title. */
  level: keyof typeof LOOK_OF;
  /** How it looks where that is not the look of its level. */
  look?: Look;
  id?: string;
  /** Where it stands; type and size come from its look. */
  className?: string;
  children: ReactNode;
}

/** A heading in the serif of the site, `h1` to `h4`. */
export function Heading({
  level,
  look = LOOK_OF[level],
  id,
  className = "",
  children,
}: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`font-medium font-serif ${LOOKS[look]} ${className}`.trim()}>
      {children}
    </Tag>
  );
}
