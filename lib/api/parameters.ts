import { CHOICE, WEIGHT } from "#lib/ranking/choice-names.ts";
import { isSetFilter } from "#lib/ranking/demand-token.ts";
import { listFilterFacts } from "#lib/ranking/filter-options.ts";
import type { ChoosableList } from "#lib/views/ranking/choosable-list.ts";

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

/** What filters a list, under the names that the site's own addresses have, with examples that this list answers. */
export function filtersOf(list: ChoosableList): Parameter[] {
  const { table } = list;
  const filters = listFilterFacts(table);
  const set = filters.find(({ fact }) => isSetFilter(fact, table.data.facts));
  const offered: [example: string | undefined, parameter: Omit<Parameter, "example">][] = [
    [
      table.useCases[0]?.id,
      {
        name: CHOICE.use,
        description: "A use case: its requirements, and its weights where it has some",
        schema: { type: "string" },
      },
    ],
    [
      filters[0]?.options[0]?.token,
      {
        name: CHOICE.must,
        description:
          "A demand: `fact.option`, `fact.yes`, `fact.no`, `fact.known`, `fact.gte.N`, `fact.lte.N`, `fact.member.gte.N`, `fact.within.N` (months) or `fact.all.a.b`. Values of one fact: any of them; several facts: all of them. The facts are those that the page filters by",
        schema: { type: "array", items: { type: "string" } },
        many: true,
      },
    ],
    [
      set?.fact,
      {
        name: CHOICE.all,
        description: "A fact of whose demanded members all must be there",
        schema: { type: "array", items: { type: "string" } },
        many: true,
      },
    ],
    [
      table.lines[0]?.id,
      {
        name: CHOICE.line,
        description: "A line of business to which the list is narrowed",
        schema: { type: "string" },
      },
    ],
    [
      "hide",
      {
        name: CHOICE.unknowns,
        description: "`hide` leaves out who might meet the demands",
        schema: { type: "string", enum: ["show", "hide"], default: "show" },
      },
    ],
  ];
  return offered.flatMap(([example, parameter]) =>
    example === undefined ? [] : [{ ...parameter, example }],
  );
}

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
  example: "price",
};
