/** A text that may stand in letters no font has, and the id that is drawn instead then. */
export interface PreviewName {
  text: string;
  id: string;
}

/** A score as a bar; all in thousandths of 100: the proven end, the possible one, and what of the proven rests on old facts. */
export interface PreviewBar {
  lo: number;
  hi: number;
  old: number;
}

/** A provider in a picture, with what has to stand beside a place and a score. */
export interface PreviewRow {
  name: PreviewName;
  /** How it fits; null where nobody asks. */
  note: string | null;
  /** `1`, or `1=` where it is shared; null where it has no place. */
  place: string | null;
  provisional: boolean;
  bar: PreviewBar;
  range: string;
  verified: string;
}

/** Providers under a heading of their own; null where the picture's title is enough. */
export interface PreviewGroup {
  title: PreviewName | null;
  rows: PreviewRow[];
}

/** What a picture shows below its title. */
type PreviewContent =
  | { kind: "score"; row: PreviewRow; place: string; best: string }
  | { kind: "unlisted"; lines: string[] }
  | { kind: "rows"; groups: PreviewGroup[] }
  | { kind: "answer"; answer: string; rows: PreviewRow[] };

/** The picture of a page, and the same facts in words. */
export interface Preview {
  /** What the page is, in a line above its title; null where the title is enough. */
  eyebrow: string | null;
  title: PreviewName;
  content: PreviewContent;
  /** For which day it holds. */
  day: string;
  alt: string;
}

/** Somebody in a picture as its text has it: `1 Old Urn, 6.7 to 8.3 of 10, 83 % verified`. */
export function wordPreviewRow({ place, provisional, name, ...row }: PreviewRow): string {
  const marked = provisional ? `${place} (provisional)` : place;
  const parts = [
    [marked, name.text].filter((part) => part !== null).join(" "),
    ...(row.note === null ? [] : [row.note]),
    row.range,
    row.verified,
  ];
  return parts.join(", ");
}
