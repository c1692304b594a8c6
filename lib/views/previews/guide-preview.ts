import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { weighNeed } from "#lib/ranking/weigh-need.ts";
import { answerGuide } from "#lib/views/guides/guide-answer.ts";
import { viewGuidePicks } from "#lib/views/guides/guide-picks.ts";
import { judgeProviders } from "#lib/views/guides/judge-providers.ts";
import { type Preview, wordPreviewRow } from "#lib/views/previews/preview.ts";
import { viewPreviewRow } from "#lib/views/previews/provider-preview.ts";
import { findRow } from "#lib/views/ranking/row-view.ts";
import { dateEdition } from "#lib/views/words/edition-words.ts";
import { cutDescription } from "#lib/views/words/page-meta.ts";
import { requireEntry } from "#lib/views/words/require-entry.ts";
import { flattenText } from "#lib/views/words/rich-text.ts";

/** The picture of a decision guide: its question, its short answer, and those it shows side by side. Throws if there is none. */
export function viewGuidePreview(
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
  id: string,
): Preview {
  const { data } = requireEntry(category.useCases, id, "use case");
  const judged = judgeProviders(data, category);
  const weighed = weighNeed(data, category);
  const { picks } = viewGuidePicks(judged, data, category, categories);
  const isMixed = picks.some(({ isProven }) => !isProven);
  const rows = picks.flatMap(({ id: pick, isProven }) => {
    const row = findRow(weighed, categories, pick);
    const note = isProven ? "meets every requirement" : "not all proven: ask first";
    return row?.listsScore ? [viewPreviewRow(row, weighed, isMixed ? note : null)] : [];
  });
  const answer = flattenText(answerGuide(judged, { data, category }));
  const day = dateEdition(category);
  const kind = weighed === category ? "Decision guide" : "Decision guide with weights of its own";
  return {
    eyebrow: `${kind} · ${category.data.title}`,
    title: { text: data.question, id },
    content: { kind: "answer", answer, rows },
    day,
    alt: `${[data.question, cutDescription(answer), ...rows.map(wordPreviewRow)].join(" ")}, ${day}`,
  };
}
