import type { z } from "zod";
import { addressOf } from "#lib/api/about.ts";
import type { QuestionsAnswer } from "#lib/api/schema/pages.ts";
import type { CompiledCatalog } from "#lib/ranking/catalog.ts";
import type { QuestionsView } from "#lib/views/guides/question-view.ts";

/** The questions of a page, in its order. */
export function showQuestions(
  compiled: CompiledCatalog,
  { meta, parts }: QuestionsView,
): z.infer<typeof QuestionsAnswer>["data"] {
  const names = (named: readonly { name: string }[]): string[] => named.map(({ name }) => name);
  return parts
    .flatMap(({ groups }) => groups.flatMap(({ questions }) => questions))
    .map(({ anchor, question, html, list }) => ({
      id: anchor,
      question,
      html,
      facts: list && {
        demands: list.demands,
        meets: names(list.meets),
        might: names(list.might),
        fails: names(list.fails),
      },
      page: addressOf(compiled, `${meta.path}#${anchor}`),
    }));
}
