import type { GlanceFact, GlanceItem } from "#lib/domain/category.ts";
import type { Columns, LedgerRow } from "#lib/domain/ledger.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { onceFor } from "#lib/ranking/once-for.ts";
import { listRowsAbout } from "#lib/ranking/rows-about.ts";
import { isOldRow, sortRows, wordDateOfRow, wordParts } from "#lib/views/ledgers/cell-words.ts";
import { type FactView, viewFact } from "#lib/views/words/fact-view.ts";
import { capitalise } from "#lib/views/words/format-value.ts";
import { anchors, links } from "#lib/views/words/links.ts";
import { viewSources } from "#lib/views/words/source-view.ts";

/** How an answer stands, which decides how it is drawn. */
export type GlanceLook =
  | "known"
  | "told"
  | "disputed"
  | "via"
  | "unknown"
  | "not-found"
  | "not-applicable";

/**
 * One answer at a glance: what it says, how it stands, and where it leads. `date` is there for what is past its shelf life,
 * and for every row of a ledger; `via` names the provider it belongs to.
 */
export interface GlanceAnswer {
  text: string;
  /** What a fact said that is too old to count; null elsewhere. */
  was: string | null;
  look: GlanceLook;
  date: string | null;
  old: boolean;
  via: string | null;
  href: string;
  /** Where somebody who knows it can write it down; null where it is known. */
  add: string | null;
}

/** What readers ask first, as one provider answers it. `more`: rows that are not shown. */
export interface GlanceView {
  title: string;
  answers: GlanceAnswer[];
  more: { count: number; href: string } | null;
}

/** Rows of a ledger that are shown; its page has them all. */
const SHOWN_ROWS = 2;

/** Longer values are abbreviated. */
const MAX_LENGTH = 60;

function lookOf({ status }: FactView): GlanceLook {
  switch (status) {
    case "known":
    case "partly":
      return "known";
    case "told":
    case "disputed":
    case "via":
    case "not-found":
    case "not-applicable":
      return status;
    case "expired":
    case "unknown":
    case "not-looked":
      return "unknown";
  }
}

/** Whether an answer says anything: one that does not is shown only where no other fact of the question does. */
const SAYS: Record<GlanceLook, boolean> = {
  known: true,
  told: true,
  disputed: true,
  via: true,
  unknown: false,
  "not-found": true,
  "not-applicable": false,
};

/** A value in few words: money in short, of a long set its first members and how many more are named. */
function shortenValue({ value, shortValue, claims }: FactView): string {
  const isSet = claims.some(({ members }) => members.length > 0);
  return value.length > MAX_LENGTH || !isSet ? shortValue : value;
}

/** What nothing is known of, in as few words as possible; what it said once is told apart. */
function wordOpen({ status }: FactView, value: string): string {
  switch (status) {
    case "expired":
      return "unknown today";
    case "known":
    case "partly":
    case "told":
    case "disputed":
    case "via":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return value;
  }
}

const sourcesOf = onceFor(({ data }: ScoredProvider) => viewSources(data.sources));

function answerFact(
  glanced: GlanceFact,
  provider: ScoredProvider,
  category: ScoredCategory,
): (GlanceAnswer & { isKept: boolean })[] {
  const {
    fact,
    says,
    open = null,
  } = typeof glanced === "string" ? { fact: glanced, says: "{}" } : glanced;
  const found = viewFact(fact, { category, provider, sources: sourcesOf(provider) });
  if (!found) return [];
  // Of an open set the order names members and says nothing of the whole.
  const look = found.value === "unknown" ? "unknown" : lookOf(found);
  const value = shortenValue(found);
  return [
    {
      text:
        SAYS[look] && look !== "not-found"
          ? capitalise(says.replace("{}", value))
          : (open ?? wordOpen(found, value)),
      isKept: open !== null,
      was: found.status === "expired" ? value.split("; ").slice(1).join("; ") : null,
      look,
      date: found.old ? found.date : null,
      old: found.old,
      via: found.via?.name ?? null,
      href: `${links.provider(category.id, provider.id)}#${anchors.fact(fact)}`,
      add: look === "unknown" ? found.add : null,
    },
  ];
}

/** A row in words: its first part, then the others that are known. */
function wordRow(row: LedgerRow, show: readonly string[], columns: Columns): string {
  const [first = "", ...others] = wordParts(row, show, columns);
  return others.length === 0 ? first : `${first}: ${others.join(", ")}`;
}

function answerLedger(
  { ledger: id, show }: Extract<GlanceItem, { ledger: string }>,
  provider: ScoredProvider,
  category: ScoredCategory,
): Pick<GlanceView, "answers" | "more"> {
  const href = links.ledger(category.id, id);
  const columns = category.data.ledgers?.[id]?.columns ?? {};
  const ledger = category.ledgers.find((one) => one.id === id);
  const rows = sortRows(listRowsAbout(ledger?.data, provider.id));
  if (rows.length === 0) {
    const none = {
      text: "none found",
      was: null,
      date: null,
      old: false,
      via: null,
      href,
      add: null,
    };
    return { answers: [{ ...none, look: "unknown" }], more: null };
  }
  const rest = rows.length - SHOWN_ROWS;
  return {
    answers: rows.slice(0, SHOWN_ROWS).map(
      (row): GlanceAnswer => ({
        text: wordRow(row, show, columns),
        was: null,
        look: "known",
        date: wordDateOfRow(row, columns),
        old: isOldRow(row, category),
        via: null,
        href,
        add: null,
      }),
    ),
    more: rest > 0 ? { count: rest, href } : null,
  };
}

/** How a provider answers one thing that readers ask first. */
function viewItem(
  item: GlanceItem,
  provider: ScoredProvider,
  category: ScoredCategory,
): GlanceView {
  const { title } = item;
  if ("ledger" in item) return { title, ...answerLedger(item, provider, category) };
  const all = item.facts.flatMap((fact) => answerFact(fact, provider, category));
  const saying = all.filter(({ look, isKept }) => SAYS[look] || isKept);
  // Where no fact says anything, what is unknown says more than what does not apply.
  const silent = all.find(({ look }) => look === "unknown") ?? all[0];
  const shown = saying.some(({ look }) => SAYS[look]) ? saying : silent ? [silent] : [];
  return { title, answers: shown.map(({ isKept: _, ...answer }) => answer), more: null };
}

const glanceIn = onceFor((category: ScoredCategory) =>
  onceFor((provider: ScoredProvider) =>
    (category.data.glance ?? []).map((item) => viewItem(item, provider, category)),
  ),
);

/** What readers ask of every provider of a category first, as this one answers it: the same words on every page. */
export function viewGlance(provider: ScoredProvider, category: ScoredCategory): GlanceView[] {
  return glanceIn(category)(provider);
}
