import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import type { Preview, PreviewRow } from "#lib/views/previews/preview.ts";
import { wordPlace } from "#lib/views/provider/neighbours-view.ts";
import { drawOldPoints } from "#lib/views/ranking/chart-view.ts";
import { type RowView, requireRow } from "#lib/views/ranking/row-view.ts";
import { dateEdition } from "#lib/views/words/edition-words.ts";
import { describeGroup, explainGroup } from "#lib/views/words/group-view.ts";
import { wordRange, wordVerified } from "#lib/views/words/range-words.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";

/** Somebody of a list in a picture. */
export function viewPreviewRow(
  row: RowView,
  category: ScoredCategory,
  note: string | null = null,
): PreviewRow {
  const provider = category.providers.find((one) => one.id === row.id);
  return {
    name: { text: row.name, id: row.id },
    note,
    place: row.standing?.place ?? null,
    provisional: row.provisional,
    bar: {
      lo: row.lo,
      hi: row.possible === null ? row.lo : row.hi,
      old: provider ? drawOldPoints(provider, category) : 0,
    },
    range: wordRange(row),
    verified: wordVerified(row),
  };
}

function wordStanding({ group, standing }: ScoredProvider, category: ScoredCategory): string {
  if (!standing) return describeGroup(group, category).title;
  const ranked = category.providers.filter((one) => one.standing !== null).length;
  return `${wordPlace(standing)} of ${ranked}`;
}

/** The picture of a provider: its place and its score with the range, or why it has neither. Throws if there is no such provider. */
export function viewProviderPreview(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
  id: string,
): Preview {
  const provider = requireEntry(category.providers, id, "provider");
  const row = requireRow(category, categories, id);
  const shown = viewPreviewRow(row, category);
  const day = dateEdition(category);
  const place = wordStanding(provider, category);
  const reason = explainGroup(provider, category) ?? "";
  const lines = reason.startsWith(place) ? [reason] : [place, reason];
  const facts = row.listsScore
    ? [`${place}${row.provisional ? " (provisional)" : ""}`, shown.range, shown.verified]
    : lines;
  return {
    eyebrow: [...(row.kind === null ? [] : [row.kind]), category.data.title].join(" · "),
    title: shown.name,
    content: row.listsScore
      ? { kind: "score", row: shown, place, best: row.best }
      : { kind: "unlisted", lines },
    day,
    alt: `${row.name}, ${category.data.title}: ${[...facts, day].join(", ")}`,
  };
}
