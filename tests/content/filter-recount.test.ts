import { describe, expect, test } from "vitest";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { type ChoiceView, viewChoice } from "#lib/views/ranking/choice-view.ts";
import { makeChoosableList } from "#lib/views/ranking/choosable-list.ts";
import { listsScore } from "#lib/views/words/group-view.ts";
import { OWN_SITE } from "#tests/fixtures/compiled-sites.ts";
import { makeDraw } from "#tests/fixtures/draw.ts";
import { OWN_FOLDER } from "#tests/fixtures/own-content.ts";
import { type Raw, type RawProvider, readRaw, recount } from "#tests/fixtures/recount.ts";

/*
 * The counts beside every option, recounted from the files as written: each option's own answer is tried on every value
 * that the facts leave open, and verdicts are put together here. Only the reading of dates is shared with the site.
 */

const categories = OWN_SITE.catalog.categories;

/** A demand of an address as a requirement, read anew. */
function readToken(token: string, category: ScoredCategory): Raw {
  const [fact = "", test = "", ...rest] = token.split(".");
  const { type } = category.data.facts[fact] ?? {};
  if (type === "set") return { fact, includes: test };
  if (type === "text") return { fact, known: "yes" };
  if (type === "date") return { fact, within_months: Number(rest[0]) };
  if (type === "numbers") return { fact, of: test, at_least: Number(rest[1]) };
  if (type === "number")
    return { fact, [test === "gte" ? "at_least" : "at_most"]: Number(rest[0]) };
  return { fact, is: test };
}

const BOUNDS = Array.from({ length: 10 }, (_, power) =>
  [1, 2, 5].map((one) => one * 10 ** power),
).flat();

/** Every demand that could be made of a fact: each option, windows of time, round numbers. */
function listTokens(id: string, { data }: ScoredCategory): string[] {
  const declaration = data.facts[id];
  const bounds = (prefix: string) => BOUNDS.map((bound) => `${prefix}.gte.${bound}`);
  switch (declaration?.type) {
    case "boolean":
      return [`${id}.yes`, `${id}.no`];
    case "enum":
      return Object.keys(declaration.values).map((option) => `${id}.${option}`);
    case "set":
      return Object.keys(declaration.members).map((member) => `${id}.${member}`);
    case "text":
      return [`${id}.known`];
    case "date":
      return [6, 12, 24, 36].map((months) => `${id}.within.${months}`);
    case "number":
      return bounds(id);
    case "numbers": {
      const own = declaration.members;
      const set = typeof own === "string" ? data.facts[own] : null;
      const members = set?.type === "set" ? set.members : own;
      return Object.keys(members).flatMap((member) => bounds(`${id}.${member}`));
    }
    default:
      return [];
  }
}

type Answer = "meets" | "might" | "fails";

function judge(answers: readonly string[]): Answer {
  if (answers.some((answer) => answer === "fails" || answer === "does-not-apply")) return "fails";
  return answers.includes("might") ? "might" : "meets";
}

function count(verdicts: readonly Answer[]): { meets: number; might: number } {
  return {
    meets: verdicts.filter((verdict) => verdict === "meets").length,
    might: verdicts.filter((verdict) => verdict === "might").length,
  };
}

test("filters are offered somewhere, so that there is something to recount", () => {
  const counts = categories.map((category) => {
    const { form } = viewChoice(makeChoosableList(category, categories), new URLSearchParams());
    return form.filters.length + form.more.length;
  });
  expect(Math.max(...counts)).toBeGreaterThan(5);
});

describe.each(categories.map((category) => [category.id, category] as const))(
  "%s",
  (_, category) => {
    const list = makeChoosableList(category, categories);
    const readAll = (providers: typeof category.providers): RawProvider[] =>
      providers.map((provider) => readRaw(OWN_FOLDER, provider.file));
    const all = readAll(category.providers);
    // Counts are of those whom the list scores.
    const raws = readAll(category.providers.filter(({ group }) => listsScore(group)));
    const known = new Map<string, string[]>();
    const answersOf = (token: string): string[] => {
      const found = known.get(token);
      if (found) return found;
      const demand = readToken(token, category);
      const answers = raws.map((raw) => recount(demand, raw, category));
      known.set(token, answers);
      return answers;
    };
    const listOffered = ({ form }: ChoiceView) => [...form.filters, ...form.more];
    const offered = listOffered(viewChoice(list, new URLSearchParams()));
    const tokens = offered.flatMap((filter) => filter.options.map((option) => option.value));

    test("every fact that is marked as a filter and parts the providers is offered", () => {
      const marked = Object.keys(category.data.facts).filter((id) => {
        const { filter } = category.data.facts[id] ?? {};
        return filter === "yes" || filter === true;
      });
      const parting = marked.filter((id) =>
        listTokens(id, category).some((token) => {
          const demand = readToken(token, category);
          return new Set(all.map((raw) => recount(demand, raw, category))).size > 1;
        }),
      );
      expect(offered.map(({ fact }) => fact).sort()).toEqual(parting.sort());
    });

    test("each option alone", () => {
      for (const { options } of offered) {
        for (const { value, meets, might } of options) {
          const verdicts = answersOf(value).map((answer) => judge([answer]));
          expect({ value, meets, might }).toEqual({ value, ...count(verdicts) });
        }
      }
    });

    test.runIf(tokens.length > 0)("200 random pairs, with a use case in every third", () => {
      const draw = makeDraw();
      for (let round = 0; round < 200; round += 1) {
        const [first = "", second = ""] = [draw(tokens.length), draw(tokens.length)].map(
          (index) => tokens[index],
        );
        const useCase =
          round % 3 === 0 && category.useCases.length > 0
            ? category.useCases[draw(category.useCases.length)]
            : null;
        const query = new URLSearchParams([
          ["must", first],
          ...(useCase ? [["use", useCase.id] as [string, string]] : []),
        ]);
        const options = listOffered(viewChoice(list, query)).flatMap((filter) => filter.options);
        const option = options.find(({ value }) => value === second);
        const isSameFact = first.split(".")[0] === second.split(".")[0];
        const must = (useCase?.data.must ?? []) as unknown as Raw[];
        const verdicts = raws.map((raw, index) =>
          judge([
            ...must.map((demand) => recount(demand, raw, category)),
            ...(isSameFact ? [] : [answersOf(first)[index] ?? ""]),
            answersOf(second)[index] ?? "",
          ]),
        );
        expect({ first, second, meets: option?.meets, might: option?.might }).toEqual({
          first,
          second,
          ...count(verdicts),
        });
      }
    });

    test("each use case", () => {
      for (const { value, meets, might } of viewChoice(list, new URLSearchParams()).form.useCases) {
        const must = (category.useCases.find((one) => one.id === value)?.data.must ??
          []) as unknown as Raw[];
        const verdicts = raws.map((raw) =>
          judge(must.map((demand) => recount(demand, raw, category))),
        );
        expect({ value, meets, might }).toEqual({ value, ...count(verdicts) });
      }
    });
  },
);
