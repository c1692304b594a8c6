import type { EntryId } from "#lib/domain/ids.ts";
import type { Source } from "#lib/domain/source.ts";

interface Point {
  title: string;
  text: string;
}

/** What a category says to somebody who chooses: `<category>/advice.md`. A `category` of `related` makes the title a link to that list of ours. */
export interface Advice {
  checklist: (Point & { red_flag?: string; line?: string })[];
  ask_for: Point[];
  mistakes: Point[];
  safety: Point[];
  related: (Point & { category?: EntryId })[];
  sources?: Record<EntryId, Source>;
}
