import { dateOf } from "#lib/domain/fact.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import type { FactView } from "#lib/views/words/fact-view.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { describeGroup } from "#lib/views/words/group-view.ts";
import type { SourceLink } from "#lib/views/words/source-view.ts";

/** How a provider's business stands, which decides how its page begins. */
type StatusTone = "active" | "open" | "silent" | "closed";

/** What a page says before anything else of a provider that has shut or fallen silent. */
interface BannerView {
  title: string;
  lines: string[];
  sources: SourceLink[];
}

export interface StatusView {
  tone: StatusTone;
  word: string;
  /** When it last showed a sign of activity; null where nobody knows. */
  last: string | null;
  banner: BannerView | null;
  /** From when the facts of a provider are that can no longer be had. */
  past: string | null;
}

const TONES: Record<ScoredProvider["group"], StatusTone> = {
  ranked: "active",
  beside: "active",
  "too-little-published": "open",
  "not-shown-trading": "silent",
  closed: "closed",
};

/** Whether a provider can still be had, as far as anybody knows: else its page advises against it. */
const GONE: Record<StatusTone, boolean> = {
  active: false,
  open: false,
  silent: true,
  closed: true,
};

/** Whether a page warns of its provider instead of judging it. */
export function isGone({ tone }: StatusView): boolean {
  return GONE[tone];
}

/** How that which speaks for a provider is called, the first of it and the rest; of one that is gone it is no advice. */
export interface ReasonsView {
  title: string;
  more: string;
  isAdvice: boolean;
}

export function viewReasons(status: StatusView): ReasonsView {
  return isGone(status)
    ? { title: "For the record", more: "More for the record", isAdvice: false }
    : { title: "Why consider it", more: "More reasons to consider it", isAdvice: true };
}

/** A day as it stands after a verb: `on 28 Jun 2024`, `in Jun 2024`. */
function wordWhen(date: string): string {
  return `${date.split("-").length === 3 ? "on" : "in"} ${formatDate(date)}`;
}

/** What the fact behind a banner says in its note, and where that was read. */
function readEvidence(fact: FactView | null): Pick<BannerView, "lines" | "sources"> {
  const notes = (fact?.claims ?? []).flatMap(({ note }) => (note === null ? [] : [note]));
  return { lines: notes, sources: fact?.sources ?? [] };
}

/** Whether a provider is active, silent or shut, and the warning where it cannot be had. */
export function viewStatus(
  provider: ScoredProvider,
  category: ScoredCategory,
  factOf: (id: string) => FactView | null,
): StatusView {
  const { closed, trading } = category.data.eligibility;
  const readDate = (id: string | undefined): string | null => {
    const fact = id === undefined ? undefined : provider.facts[id];
    return fact ? dateOf(fact) : null;
  };
  const [shut, act] = [readDate(closed?.fact), readDate(trading?.fact)];
  const last = act === null ? null : `Last sign of activity ${formatDate(act)}`;
  const { title, explanation } = describeGroup(provider.group, category);
  const tone = TONES[provider.group];
  switch (tone) {
    case "active":
      return {
        tone,
        word: trading ? "Active" : provider.standing ? "Ranked" : title,
        last,
        banner: null,
        past: null,
      };
    case "open":
      return { tone, word: title, last, banner: null, past: null };
    case "silent": {
      const { lines, sources } = readEvidence(factOf(trading?.fact ?? ""));
      return {
        tone,
        word: "Silent",
        last,
        banner: {
          title: act === null ? title : `${title}: last one ${formatDate(act)}`,
          lines: [`${explanation} Ask whether it still trades before you send money.`, ...lines],
          sources,
        },
        past: "As last found; none of it may hold today",
      };
    }
    case "closed": {
      const { lines, sources } = readEvidence(factOf(closed?.fact ?? ""));
      const when = shut === null ? title : `${title} ${wordWhen(shut)}`;
      return {
        tone,
        word: title,
        last,
        banner: {
          title: `${when}. Do not buy under this name.`,
          lines: lines.length > 0 ? lines : [explanation],
          sources,
        },
        past: "Before it closed; none of it can be bought now",
      };
    }
  }
}
