import type { ParsedFile } from "#lib/content/files/parse-file.ts";

import { checkPageText } from "#lib/content/rules/check-places.ts";
import {
  adviseStatement,
  checkReferences,
  checkRequirementNames,
  type Known,
  type TextPlace,
  wordStatement,
} from "#lib/content/rules/check-text.ts";
import type { Problem } from "#lib/content/text/problem.ts";
import { type Report, reportUnknownName } from "#lib/content/text/report.ts";
import { checkUrl } from "#lib/content/text/urls.ts";
import { answerRequirement } from "#lib/domain/answer-requirement.ts";
import type { CategoryContent, Entry } from "#lib/domain/content.ts";
import type { Question } from "#lib/domain/question.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import { listFactRequirements } from "#lib/domain/requirement.ts";
import type { Source } from "#lib/domain/source.ts";
import type { UseCase } from "#lib/domain/use-case.ts";

type Path = (string | number)[];

function checkRequirements(
  report: Report,
  path: Path,
  requirements: readonly Requirement[],
  category: CategoryContent,
): void {
  requirements.forEach((requirement, index) => {
    for (const part of listFactRequirements(requirement)) {
      checkRequirementNames(report, [...path, index], part, category);
    }
  });
}

function checkAddresses(report: Report, sources: Readonly<Record<string, Source>> = {}): void {
  for (const [id, { url }] of Object.entries(sources)) {
    const problem = url === undefined ? null : checkUrl(url);
    if (problem) report({ path: ["sources", id, "url"], ...problem });
  }
}

/** Checks every text among a file's data, whatever its depth; sources are not prose. */
function checkTexts(
  report: Report,
  data: unknown,
  path: Path,
  place: TextPlace,
  known: Known,
): void {
  if (typeof data === "string") checkReferences(report, path, data, place, known);
  if (typeof data !== "object" || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (path.length === 0 && key === "sources") continue;
    checkTexts(report, value, [...path, Array.isArray(data) ? Number(key) : key], place, known);
  }
}

function checkUseCase(
  report: Report,
  { data }: Entry<UseCase>,
  category: CategoryContent,
  known: Known,
): void {
  checkRequirements(report, ["must"], data.must, category);
  checkRequirements(report, ["nice"], data.nice ?? [], category);
  const criteria = category.criteria.map((criterion) => criterion.id);
  for (const id of Object.keys(data.weights ?? {})) {
    if (!criteria.includes(id))
      reportUnknownName(report, ["weights", id], "criterion", id, criteria);
  }
  const weighs = category.criteria.some(({ id, data: { weight } }) => data.weights?.[id] ?? weight);
  if (data.weights && !weighs) {
    report({
      rule: "no-weight",
      path: ["weights"],
      found: "weights that leave every criterion at 0",
      expected: "at least one criterion with a weight above 0",
      fix: "give a weight to what matters in this situation",
    });
  }
  const ids = category.providers.map((provider) => provider.id);
  data.guide?.picks.forEach(({ provider }, index) => {
    if (provider === undefined || ids.includes(provider)) return;
    if (known.unread.has(`${category.id}/${provider}`)) return;
    reportUnknownName(report, ["guide", "picks", index, "provider"], "provider", provider, ids);
  });
}

function checkStatements(
  report: Report,
  { data }: Entry<Question>,
  category: CategoryContent,
  known: Known,
): void {
  checkRequirements(report, ["list", "must"], data.list?.must ?? [], category);
  data.holds_if?.forEach(({ provider: id, that }, index) => {
    const path = ["holds_if", index];
    const provider = category.providers.find((one) => one.id === id);
    if (known.unread.has(`${category.id}/${id}`)) return;
    if (!provider) {
      const ids = category.providers.map((one) => one.id);
      reportUnknownName(report, [...path, "provider"], "provider", id, ids);
      return;
    }
    const named = listFactRequirements(that).every((part) =>
      checkRequirementNames(report, [...path, "that"], part, category),
    );
    const context = {
      facts: provider.facts,
      declarations: category.data.facts,
      asOf: category.data.as_of,
    };
    const answer = answerRequirement(that, context);
    if (!named || answer === "meets") return;
    report({
      rule: "answer-does-not-hold",
      path: [...path, "that"],
      found: `${wordStatement(
        answer,
        listFactRequirements(that).map((part) => part.fact),
      )}, of ${id}`,
      expected: "facts that prove what the answer states",
      fix: adviseStatement(answer, "statement"),
    });
  });
}

/** Checks a category's use cases, questions and advice: what they demand, state, cite and refer to. */
export function checkUseCasesAndQuestions(
  category: CategoryContent,
  known: Known,
  parsedOf: (entry: { file: string }) => ParsedFile | undefined,
  problems: Problem[],
): void {
  const place = { category, provider: null };
  const entries = [
    ...category.useCases,
    ...category.questions,
    ...(category.advice ? [category.advice] : []),
  ];
  for (const entry of entries) {
    const parsed = parsedOf(entry);
    if (!parsed) continue;
    checkTexts(parsed.report, entry.data, [], place, known);
    checkPageText(parsed, entry, place, known, problems);
    checkAddresses(parsed.report, entry.data.sources);
  }
  const advice = category.advice && parsedOf(category.advice);
  const lists = known.categories.map((one) => one.id);
  category.advice?.data.related.forEach(({ category: list }, index) => {
    if (!advice || list === undefined || lists.includes(list)) return;
    reportUnknownName(advice.report, ["related", index, "category"], "category", list, lists);
  });
  for (const entry of category.useCases) {
    const parsed = parsedOf(entry);
    if (parsed) checkUseCase(parsed.report, entry, category, known);
  }
  for (const entry of category.questions) {
    const parsed = parsedOf(entry);
    if (parsed) checkStatements(parsed.report, entry, category, known);
  }
}
