import type { EntryId } from "#lib/domain/ids.ts";
import type { Source } from "#lib/domain/source.ts";

interface Point {
  title: string;
  text: string;
}

/** Something to read next: a list of ours, or a guide or a question of it. */
export interface Related extends Point {
  category: EntryId;
  use_case?: EntryId;
  question?: EntryId;
}

/** What a category says to somebody who chooses: `<category>/advice.md`. */
export interface Advice {
  checklist: (Point & { red_flag?: string; line?: string })[];
  ask_for: Point[];
  mistakes: Point[];
  safety: Point[];
  related: Related[];
  sources?: Record<EntryId, Source>;
}
