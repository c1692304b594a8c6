import { checkFormerIds } from "#lib/content/rules/check-former-ids.ts";
import { checkPageText } from "#lib/content/rules/check-places.ts";
import { checkReferences } from "#lib/content/rules/check-references.ts";
import { checkPositions } from "#lib/content/rules/check-repeats.ts";
import {
  checkParts,
  checkRequirement,
  checkRequirements,
  checkStatement,
} from "#lib/content/rules/check-requirements.ts";
import { checkWeights } from "#lib/content/rules/check-weights.ts";
import { type CategoryContext, type Whole, withUnread } from "#lib/content/rules/context.ts";
import { checkName, type Path } from "#lib/content/text/report.ts";
import type { Advice } from "#lib/domain/advice.ts";
import { makeAnswerContext, measureKnown, meetsAll } from "#lib/domain/answer-requirement.ts";
import type { CategoryContent, Entry } from "#lib/domain/content.ts";
import { isComparable, isYes, optionsOf } from "#lib/domain/fact-options.ts";
import type { ConditionalSentence } from "#lib/domain/provider.ts";
import type { Question } from "#lib/domain/question.ts";
import { listFactRequirements } from "#lib/domain/requirement.ts";
import type { UseCase } from "#lib/domain/use-case.ts";

/** Checks every text among a file's data, whatever its depth; sources are not prose, and what to watch is checked for whoever it holds of. */
function checkTexts(context: CategoryContext, path: Path, data: unknown): void {
  if (typeof data === "string") checkReferences(context, path, data);
  if (typeof data !== "object" || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (path.length === 0 && (key === "sources" || key === "watch")) continue;
    checkTexts(context, [...path, Array.isArray(data) ? Number(key) : key], value);
  }
}

const COMPARABLE = ["number", "date", "boolean", "set", "numbers", "enum with `ordered: yes`"];

/** Checks the facts that tell the better fit, and the members they name. */
function checkFit({ report, category }: CategoryContext, { order = [] }: UseCase): void {
  const { facts } = category.data;
  order.forEach(({ fact, of }, index) => {
    const path = ["order", index];
    const named = { what: "fact", name: fact, known: Object.keys(facts) } as const;
    const declaration = facts[fact];
    if (!checkName(report, [...path, "fact"], named) || !declaration) return;
    if (!isComparable(declaration)) {
      const found = `"${fact}", a fact of type ${declaration.type} without an order`;
      report("wrong-fact-type", [...path, "fact"], { found, types: COMPARABLE, isScored: false });
    }
    if (of === undefined) return;
    const known = optionsOf(declaration, facts).map((option) => option.id);
    checkName(report, [...path, "of"], { what: "value", name: of, known });
  });
}

/** Names who has a part of a fact that a sentence calls not known: to say that nothing was found would be false of them. */
function adviseOnParts(
  { report, category }: CategoryContext,
  path: Path,
  { holds_if }: ConditionalSentence,
  concerned: readonly CategoryContent["providers"][number][],
): void {
  for (const demand of holds_if.flatMap(listFactRequirements)) {
    if (!("known" in demand) || isYes(demand.known) || demand.known === "nothing") continue;
    const names = concerned
      .filter(({ facts }) => {
        const fact = facts[demand.fact];
        return fact?.state === "claimed" && measureKnown(fact) === "part";
      })
      .map(({ data }) => data.name)
      .slice(0, 5);
    if (names.length === 0) continue;
    const title = category.data.facts[demand.fact]?.title ?? demand.fact;
    const found = `"${title}" not known, though a part of it is known of ${names.join(", ")}`;
    report("known-in-part", path, { found });
  }
}

/** A sentence about what to watch must hold of a provider, and every text it has must be true of all of whom it holds. */
function checkWatch(context: CategoryContext, { watch = [] }: UseCase): void {
  const { report, category } = context;
  watch.forEach((sentence, index) => {
    const path = ["watch", index];
    const isJudged = sentence.holds_if
      .map((demand, at) => checkParts(context, [...path, "holds_if", at], demand))
      .every(Boolean);
    const concerned = category.providers.filter((provider) =>
      meetsAll(sentence.holds_if, makeAnswerContext(provider, category.data)),
    );
    for (const provider of concerned) {
      checkReferences({ ...context, provider }, [...path, "text"], sentence.text);
    }
    adviseOnParts(context, path, sentence, concerned);
    // It may hold of a provider whose file or whose rows could not be read.
    const isRead = ![...context.whole.unread].some((ref) => ref.startsWith(`${category.id}/`));
    if (concerned.length === 0 && isJudged && isRead)
      report("watch-of-nobody", path, { found: "a sentence that holds of no provider" });
  });
}

function checkUseCase(context: CategoryContext, entry: Entry<UseCase>): void {
  const { report, category, whole } = context;
  const { data } = entry;
  checkFormerIds(report, entry, category.useCases);
  checkRequirements(context, ["must"], data.must);
  checkRequirements(context, ["nice"], data.nice);
  if (data.business) checkRequirement(context, ["business"], data.business);
  checkFit(context, data);
  checkWatch(context, data);
  if (data.weights) checkWeights(context, ["weights"], data.weights);
  const known = category.providers.map((provider) => provider.id);
  data.guide?.picks.forEach(({ provider: name }, index) => {
    if (name === undefined || whole.unread.has(`${category.id}/${name}`)) return;
    checkName(report, ["guide", "picks", index, "provider"], { what: "provider", name, known });
  });
}

function checkQuestion(context: CategoryContext, data: Question): void {
  checkRequirements(context, ["list", "must"], data.list?.must);
  if (data.list?.business) checkRequirement(context, ["list", "business"], data.list.business);
  data.holds_if?.forEach((statement, index) => {
    checkStatement(context, ["holds_if", index], statement);
  });
}

function checkRelated({ report, whole }: CategoryContext, { related }: Advice): void {
  const known = [...whole.categories.map((one) => one.id), ...whole.unreadCategories];
  related.forEach(({ category: name, use_case, question }, index) => {
    const path = ["related", index];
    if (!checkName(report, [...path, "category"], { what: "category", name, known })) return;
    const of = whole.categories.find((one) => one.id === name);
    if (!of) return;
    const named = [
      ["use_case", "use-case", use_case, of.useCases],
      ["question", "question", question, of.questions],
    ] as const;
    for (const [field, what, id, entries] of named)
      if (id !== undefined)
        checkName(report, [...path, field], {
          what,
          name: id,
          known: withUnread(entries, what, of, whole),
        });
  });
}

/** Checks use cases, questions and advice of a category: what they demand, state, cite and refer to. */
export function checkUseCasesAndQuestions(
  { useCases, questions, advice }: Pick<CategoryContent, "useCases" | "questions" | "advice">,
  category: CategoryContent,
  whole: Whole,
): void {
  const place = { category, provider: null };
  const contextOf = (entry: { file: string }): CategoryContext | null => {
    const report = whole.parsedOf(entry)?.report;
    return report ? { ...place, report, whole } : null;
  };
  for (const entry of [...useCases, ...questions, ...(advice ? [advice] : [])]) {
    const context = contextOf(entry);
    if (!context) continue;
    checkTexts(context, [], entry.data);
    checkPageText(entry, place, whole);
  }
  checkPositions(useCases, whole);
  checkPositions(questions, whole);
  for (const entry of useCases) {
    const context = contextOf(entry);
    if (context) checkUseCase(context, entry);
  }
  for (const { file, data } of questions) {
    const context = contextOf({ file });
    if (context) checkQuestion(context, data);
  }
  const context = advice && contextOf(advice);
  if (context) checkRelated(context, advice.data);
}
