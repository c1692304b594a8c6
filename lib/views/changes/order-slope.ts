import type { Group, PublishedOrder } from "#lib/domain/edition.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { printPlace } from "#lib/views/words/format-points.ts";
import {
  formatDate,
  formatOrdinal,
  joinWords,
  spellNumber,
  uncapitalise,
} from "#lib/views/words/format-value.ts";
import { explainGroup, labelGroup } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";
import { hasId } from "#lib/views/words/provider-today.ts";
import { findOrder } from "#lib/views/words/published-order.ts";

/** A name in the published order; `note` for one that it names without a place. */
interface NameThen {
  place: number | null;
  name: string;
  note: string | null;
}

/** The same provider today: `note` says why it has no place. `before` is where the order had it, for those who cannot see the lines. */
interface NameNow {
  place: string | null;
  name: string;
  href: string;
  note: string | null;
  isClosed: boolean;
  before: string;
}

/** A line from the number of a name then to that of one now, and what became of it. */
export interface SlopeLine {
  from: number;
  to: number;
  look: "risen" | "not-risen" | "silent" | "closed";
}

/** What became of the names in a published order. */
export interface SlopeView {
  title: string;
  href: string;
  guide: string;
  names: NameThen[];
  now: NameNow[];
  lines: SlopeLine[];
  summary: string;
}

type Order = ScoredCategory["publishedOrders"][number];

function listNames({ places, named = [] }: PublishedOrder) {
  return [
    ...places.map(({ place, name, provider }) => ({ place, name, note: null, provider })),
    ...named.map(({ name, as, provider }) => ({ place: null, name, note: as, provider })),
  ];
}

/** What became of a name: one that had no place has not risen by having one now. */
function chooseLook(provider: ScoredProvider, place: number | null, to: number): SlopeLine["look"] {
  if (provider.group === "closed") return "closed";
  // A line broken off is for those of whom nothing is heard: who stands beside the ranking is there.
  if (provider.group === "beside") return "not-risen";
  if (!provider.standing) return "silent";
  return place !== null && to + 1 < place ? "risen" : "not-risen";
}

/** What became of those who have no place today, each kind with how many there are. */
const FATES: readonly { group: Group | null; one: string; many: string }[] = [
  {
    group: "not-shown-trading",
    one: "shows no recent sign of activity",
    many: "show no recent sign of activity",
  },
  { group: "beside", one: "stands beside the ranking", many: "stand beside the ranking" },
  { group: "closed", one: "has shut down", many: "have shut down" },
  {
    group: "too-little-published",
    one: "has published too little",
    many: "have published too little",
  },
  { group: null, one: "is not listed here", many: "are not listed here" },
];

function wordSummary({ data }: Order, category: ScoredCategory): string {
  const find = (id: string | undefined): ScoredProvider | undefined =>
    category.providers.find((one) => hasId(one, id));
  const groups = data.places.map(({ provider }) => find(provider)?.group ?? null);
  const fates = FATES.flatMap(({ group, one, many }) => {
    const count = groups.filter((own) => own === group).length;
    return count === 0 ? [] : [`${spellNumber(count)} ${count === 1 ? one : many}`];
  });
  const closed = (data.named ?? []).flatMap(({ provider, as }) => {
    const found = find(provider);
    return found?.group === "closed"
      ? [
          `${found.data.name}, which it ${as === "named" ? "names" : "recommends"}, ${uncapitalise(explainGroup(found, category) ?? "")}`,
        ]
      : [];
  });
  const total = `Of the ${data.places.length} ${category.data.noun.many} that ${data.publisher} ranked in ${formatDate(data.published)}`;
  const rest = fates.length === 0 ? "all have a place today" : `${joinWords(fates)} today`;
  return [`${total}, ${rest}.`, ...(closed.length > 0 ? [`${joinWords(closed)}.`] : [])].join(" ");
}

/** The published order that a category starts from, beside ours; null where there is none. */
export function viewSlope(category: ScoredCategory): SlopeView | null {
  const order = findOrder(category);
  if (!order) return null;
  const names = listNames(order.data);
  const indexOf = (provider: ScoredProvider): number =>
    names.findIndex((one) => hasId(provider, one.provider));
  const before = (index: number): string => {
    const name = names[index];
    if (!name) return "not named";
    return name.place === null ? `${name.note}, without a place` : formatOrdinal(name.place);
  };
  return {
    title: category.data.nav,
    href: links.changes(category.id),
    guide: `The guide, ${formatDate(order.data.published)}`,
    names: names.map(({ place, name, note }) => ({ place, name, note })),
    now: category.providers.map((provider) => ({
      place: provider.standing && printPlace(provider.standing),
      name: provider.data.name,
      href: links.provider(category.id, provider.id),
      note: labelGroup(provider, category),
      isClosed: provider.group === "closed",
      before: before(indexOf(provider)),
    })),
    lines: category.providers.flatMap((provider, to) => {
      const from = indexOf(provider);
      const name = names[from];
      return name ? [{ from, to, look: chooseLook(provider, name.place, to) }] : [];
    }),
    summary: wordSummary(order, category),
  };
}
