import type { CompiledCatalog, ScoredCategory, ScoredEdition } from "#lib/ranking/catalog.ts";
import { viewFrozen } from "#lib/views/changes/frozen-view.ts";
import { type Preview, type PreviewRow, wordPreviewRow } from "#lib/views/previews/preview.ts";
import { viewPreviewRow } from "#lib/views/previews/provider-preview.ts";
import { viewRows } from "#lib/views/ranking/row-view.ts";
import { dateEdition } from "#lib/views/words/edition-words.ts";
import { printPlace } from "#lib/views/words/format-points.ts";
import { formatDate } from "#lib/views/words/format-value.ts";
import { listsScore } from "#lib/views/words/group-view.ts";
import { wordRange, wordVerified } from "#lib/views/words/range-words.ts";

/** Rows that can still be read in a small picture. */
const SHOWN = 5;
/** The same where headings stand between them. */
const SHOWN_UNDER_HEADINGS = 4;

function wordRows(rows: readonly PreviewRow[]): string {
  return rows.map(wordPreviewRow).join("; ");
}

function countRanked(providers: readonly { standing: unknown }[]): number {
  return providers.filter(({ standing }) => standing !== null).length;
}

function listFirst(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
  most: number,
): PreviewRow[] {
  return viewRows(category, categories)
    .filter((row) => row.listsScore)
    .slice(0, most)
    .map((row) => viewPreviewRow(row, category));
}

function wordCount(providers: readonly { standing: unknown }[], many: string): string {
  return `${countRanked(providers)} of ${providers.length} ${many} ranked`;
}

/** The picture of a category's list: the first of it. */
export function viewListPreview(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): Preview {
  const { id, data, providers } = category;
  const rows = listFirst(category, categories, SHOWN);
  const day = dateEdition(category);
  return {
    eyebrow: wordCount(providers, data.noun.many),
    title: { text: data.heading, id },
    content: { kind: "rows", groups: [{ title: null, rows }] },
    day,
    alt: `${[data.heading, ...(rows.length > 0 ? [wordRows(rows)] : [])].join(": ")}, ${day}`,
  };
}

/** The picture of a frozen edition: the first of its list, as it was. */
export function viewFrozenPreview(
  compiled: CompiledCatalog,
  category: ScoredCategory,
  edition: ScoredEdition,
): Preview {
  const frozen = viewFrozen(compiled, category.id, edition.id);
  const rows = frozen.groups
    .flatMap((one) => (listsScore(one.group) ? one.rows : []))
    .slice(0, SHOWN)
    .map((row): PreviewRow => {
      const provider = edition.providers.find((one) => one.id === row.id);
      const standing = provider?.standing ?? null;
      return {
        name: { text: row.name, id: row.id },
        note: null,
        place: standing && printPlace(standing),
        provisional: provider?.provisional ?? false,
        bar: { lo: row.lo, hi: row.possible === null ? row.lo : row.hi, old: 0 },
        range: wordRange(row),
        verified: wordVerified(row),
      };
    });
  const title = `${category.data.title}, edition ${edition.id}`;
  const day = `as of ${formatDate(edition.data.as_of)}, frozen`;
  return {
    eyebrow: wordCount(edition.providers, category.data.noun.many),
    title: { text: title, id: `${category.id}, edition ${edition.id}` },
    content: { kind: "rows", groups: [{ title: null, rows }] },
    day,
    alt: `${[title, ...(rows.length > 0 ? [wordRows(rows)] : [])].join(": ")}, ${day}`,
  };
}

/** The picture of the home page: the first of each category. */
export function viewHomePreview({ catalog }: CompiledCatalog): Preview {
  const { site } = catalog;
  const categories = catalog.categories.slice(0, SHOWN_UNDER_HEADINGS);
  const each = Math.max(1, Math.floor(SHOWN_UNDER_HEADINGS / Math.max(1, categories.length)));
  const groups = categories.map((category) => ({
    title: { text: category.data.title, id: category.id },
    rows: listFirst(category, catalog.categories, each),
  }));
  const days = [...new Set(catalog.categories.map(({ data }) => formatDate(data.as_of)))];
  const day = `as of ${days.join(", ")}`;
  const first = groups.map(({ title, rows }) =>
    [title.text, ...(rows.length > 0 ? [wordRows(rows)] : [])].join(": "),
  );
  return {
    eyebrow: null,
    title: { text: site.heading, id: site.name },
    content: { kind: "rows", groups },
    day,
    alt: `${site.name}. ${site.heading} ${[...first, day].join(". ")}`,
  };
}
