import { CHOICE, WEIGHT } from "#lib/ranking/choice-names.ts";

/** A parameter of an endpoint's query, as the documentation has it. */
export interface Parameter {
  name: string;
  description: string;
  schema: Record<string, unknown>;
  /** Whether it may stand several times. */
  many?: boolean;
  example: string;
}

export const DEFAULT_LIMIT = 100;
export const MAX_LIMIT = 200;

export const PAGING: readonly Parameter[] = [
  {
    name: "limit",
    description: "How many at most",
    schema: { type: "integer", minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    example: "20",
  },
  {
    name: "cursor",
    description: "Where to go on: take it from `paging.next`",
    schema: { type: "string" },
    example: "MjA",
  },
];

/** What filters a list, under the names that the site's own addresses have. */
export const FILTERS: readonly Parameter[] = [
  {
    name: CHOICE.use,
    description: "A use case: its requirements, and its weights where it has some",
    schema: { type: "string" },
    example: "dao-treasury",
  },
  {
    name: CHOICE.must,
    description:
      "A demand: `fact.option`, `fact.yes`, `fact.no`, `fact.known`, `fact.gte.N`, `fact.lte.N`, `fact.member.gte.N`, `fact.within.N` (months) or `fact.all.a.b`. Values of one fact: any of them; several facts: all of them. The facts are those that the page filters by",
    schema: { type: "array", items: { type: "string" } },
    many: true,
    example: "kind.insurer",
  },
  {
    name: CHOICE.all,
    description: "A fact of whose demanded members all must be there",
    schema: { type: "array", items: { type: "string" } },
    many: true,
    example: "cover_types",
  },
  {
    name: CHOICE.line,
    description: "A line of business to which the list is narrowed",
    schema: { type: "string" },
    example: "cover",
  },
  {
    name: CHOICE.unknowns,
    description: "`hide` leaves out who might meet the demands",
    schema: { type: "string", enum: ["show", "hide"], default: "show" },
    example: "hide",
  },
];

/** The weight of one criterion. */
export function weightOf(criterion: string): Parameter {
  return {
    name: `${WEIGHT}${criterion}`,
    description:
      "Its weight; criteria that are not named keep that of the use case, else the published one",
    schema: { type: "integer", minimum: 0, maximum: 100 },
    example: "50",
  };
}

export const SEARCHED: Parameter = {
  name: "q",
  description: "What to search for: names, old ones too, needs, words of the field",
  schema: { type: "string", minLength: 1, maxLength: 100 },
  example: "slashing",
};
