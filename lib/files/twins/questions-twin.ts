import { bodyBlocks } from "#lib/files/twins/body-blocks.ts";
import {
  type Block,
  type Depth,
  join,
  type Line,
  link,
  list,
  paragraph,
  section,
} from "#lib/files/twins/nodes.ts";
import type { Twin } from "#lib/files/twins/write-twin.ts";
import type { CompiledCatalog, ScoredCategory } from "#lib/ranking/catalog.ts";
import {
  type FactAnswerView,
  type QuestionPart,
  type QuestionsView,
  type QuestionView,
  viewCategoryQuestions,
  viewSiteQuestions,
} from "#lib/views/guides/question-view.ts";
import { anchors } from "#lib/views/words/links.ts";

function answerLines({ demands, meets, might, fails }: FactAnswerView): Line[] {
  const name = (label: string, those: FactAnswerView["meets"]): Line[] =>
    those.length === 0
      ? []
      : [
          join([
            `${label}:`,
            join(
              those.map((one) => [link(one.name, one.href)]),
              ", ",
            ),
          ]),
        ];
  return [
    `By the facts: ${demands.join("; ")}.`,
    ...name("Meets it", meets),
    ...name("Could meet it, not verified", might),
    ...name("Does not", fails),
  ];
}

function sourceLines({ sources }: QuestionView): Line[] {
  return sources.map(({ number, title, publisher, href }) =>
    join([`Source ${number}:`, href === null ? title : [link(title, href)], `(${publisher})`]),
  );
}

/** Where a part of a page of questions stands: its category, and how deep its questions do. */
interface Place {
  compiled: CompiledCatalog;
  category: ScoredCategory | null;
  depth: Depth;
}

function questionBlocks(question: QuestionView, { compiled, category, depth }: Place): Block[] {
  const { categories, questions } = compiled.catalog;
  const owner = category?.id ?? "site";
  const entry = (category?.questions ?? questions).find(({ id }) =>
    [id, anchors.answer(owner, id)].includes(question.anchor),
  );
  return section(depth, question.question, [
    ...bodyBlocks(entry?.body ?? "", { categories, category, provider: null }, depth),
    ...(question.list ? list(answerLines(question.list)) : []),
    ...list(sourceLines(question)),
  ]);
}

/** A heading one deeper; pages of questions have three of them at most. */
const DEEPER: Partial<Record<Depth, Depth>> = { 1: 2, 2: 3, 3: 4 };

function partBlocks(part: QuestionPart, compiled: CompiledCatalog): Block[] {
  const category = compiled.catalog.categories.find(({ id }) => part.id === `about-${id}`) ?? null;
  const under = (depth: Depth, title: string | null, make: (depth: Depth) => Block[]): Block[] =>
    title === null ? make(depth) : section(depth, title, make(DEEPER[depth] ?? 4));
  return under(2, part.title, (depth) =>
    part.groups.flatMap((group) =>
      under(depth, group.title, (own) =>
        group.questions.flatMap((one) => questionBlocks(one, { compiled, category, depth: own })),
      ),
    ),
  );
}

function makeTwin(
  view: QuestionsView,
  compiled: CompiledCatalog,
  category: ScoredCategory | null,
): Twin {
  return {
    title: view.heading,
    category,
    blocks: [
      paragraph(view.meta.description),
      ...view.parts.flatMap((part) => partBlocks(part, compiled)),
    ],
  };
}

/** The questions of a category as Markdown. */
export function makeQuestionsTwin(compiled: CompiledCatalog, category: ScoredCategory): Twin {
  return makeTwin(viewCategoryQuestions(compiled, category.id), compiled, category);
}

/** The hub of all questions as Markdown. */
export function makeSiteQuestionsTwin(compiled: CompiledCatalog): Twin {
  return makeTwin(viewSiteQuestions(compiled), compiled, null);
}
