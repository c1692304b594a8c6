import type { Answer } from "#lib/domain/answer-requirement.ts";
import type { Requirement } from "#lib/domain/requirement.ts";
import type { UseCase } from "#lib/domain/use-case.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { weighNeed } from "#lib/ranking/weigh-need.ts";
import { choosePicks } from "#lib/views/guides/guide-picks.ts";
import {
  isBeside,
  type JudgedProvider,
  type JudgedProviders,
  PARTS,
  type PartId,
} from "#lib/views/guides/judge-providers.ts";
import { wordFact } from "#lib/views/words/claim-text.ts";
import { cutLong } from "#lib/views/words/cut-long.ts";
import { type DemandCell, viewDemandCell } from "#lib/views/words/demand-cell.ts";
import { uncapitalise } from "#lib/views/words/format-value.ts";
import { labelGroup } from "#lib/views/words/group-view.ts";
import { hasInterest } from "#lib/views/words/interest-view.ts";
import { anchors, links } from "#lib/views/words/links.ts";
import { headRequirement } from "#lib/views/words/requirement-view.ts";

/** A requirement at the head of its column; `number` names it where there is no room for words. */
interface MatrixColumn {
  number: number;
  title: string;
  wanted: string | null;
}

/** A provider with a cell for each requirement; `note` says since when it is silent or closed, or what other business it does. */
interface MatrixRow {
  id: string;
  anchor: string;
  name: string;
  href: string;
  note: string | null;
  /** Whether an interest is declared and stands nowhere above: those side by side carry their mark there. */
  hasInterest: boolean;
  cells: DemandCell[];
}

/** All providers of a category against what a situation requires, in parts by how they answer. */
export interface MatrixView {
  required: MatrixColumn[];
  extra: MatrixColumn[];
  /** Whether anything stands beside a name. */
  isNoted: boolean;
  groups: { id: PartId; title: string; explanation: string; count: number; rows: MatrixRow[] }[];
}

const TITLES: Record<PartId, string> = {
  meets: "Meets every requirement",
  might: "Could meet them: ask first",
  elsewhere: "Unknown, and in another line of business",
  fails: "Ruled out",
};

/** Where the conditions of a value stand in full; elsewhere it is enough that there are some. */
const SHOWS_CONDITIONS: Record<PartId, boolean> = {
  meets: true,
  might: true,
  elsewhere: false,
  fails: false,
};

/** In what order those stand who meet everything. */
function wordOrder(data: UseCase, category: ScoredCategory, judged: JudgedProviders): string {
  const hasBoth = new Set(judged.meets.map(isBeside)).size > 1;
  const { nice = [], order = [] } = data;
  const isOwn = weighNeed(data, category) !== category;
  const facts = order.map(({ fact }) => uncapitalise(category.data.facts[fact]?.title ?? fact));
  const by = [
    ...(hasBoth ? ["kind"] : []),
    ...(nice.length > 0 ? ["extras met"] : []),
    ...new Set(facts),
    isOwn ? "score at this need's weights" : "score",
  ];
  return `Ordered by ${by.join(", then by ")}`;
}

function explain(
  part: PartId,
  data: UseCase,
  category: ScoredCategory,
  judged: JudgedProviders,
): string {
  switch (part) {
    case "meets":
      return wordOrder(data, category, judged);
    case "might":
      return "Nothing rules them out; what is hatched is not verified yet";
    case "elsewhere":
      return "Nothing rules them out, and nothing suggests that they sell this";
    case "fails":
      return "At least one requirement is not met, or does not apply";
  }
}

function headColumns(
  demands: readonly Requirement[],
  before: number,
  category: ScoredCategory,
): MatrixColumn[] {
  return demands.map((demand, index) => ({
    number: before + index + 1,
    ...headRequirement(demand, category),
  }));
}

/** The business of a provider that does another one than is asked for. */
function nameBusiness(
  part: PartId,
  { business }: UseCase,
  { facts }: ScoredProvider,
  category: ScoredCategory,
): string | null {
  const fact = business && facts[business.fact];
  const declaration = business && category.data.facts[business.fact];
  return part === "elsewhere" && fact && declaration
    ? wordFact(fact, declaration, category.data.facts, true)
    : null;
}

/** All providers of a category held against a use case, each with its cell for each requirement and each extra. */
export function viewMatrix(
  judged: JudgedProviders,
  data: UseCase,
  category: ScoredCategory,
  categories: readonly ScoredCategory[],
): MatrixView {
  const { must, nice = [] } = data;
  const above = new Set(choosePicks(judged).map(({ provider }) => provider.id));
  const row = (part: PartId, one: JudgedProvider): MatrixRow => {
    const { provider, answered, nice: extras } = one;
    const cell = (demand: Requirement, answer: Answer | undefined): DemandCell => {
      const found = viewDemandCell(demand, answer ?? "might", provider, category);
      return SHOWS_CONDITIONS[part] || found.condition === null
        ? found
        : { ...found, text: "On a condition", condition: null };
    };
    return {
      id: provider.id,
      anchor: anchors.provider(provider.id),
      name: provider.data.name,
      href: links.provider(category.id, provider.id),
      note: labelGroup(provider, category) ?? nameBusiness(part, data, provider, category),
      hasInterest: !above.has(provider.id) && hasInterest(provider, category.id, categories),
      cells: [
        ...must.map((demand, index) => cell(demand, answered.answers[index])),
        ...nice.map((demand, index) => cell(demand, extras.answers[index])),
      ],
    };
  };
  const groups = PARTS.map((id) => ({
    id,
    title: TITLES[id],
    explanation: explain(id, data, category, judged),
    count: judged[id].length,
    rows: cutLong(judged[id]).shown.map((one) => row(id, one)),
  })).filter(({ rows }) => rows.length > 0);
  return {
    required: headColumns(must, 0, category),
    extra: headColumns(nice, must.length, category),
    isNoted: groups.some(({ rows }) => rows.some(({ note }) => note !== null)),
    groups,
  };
}
