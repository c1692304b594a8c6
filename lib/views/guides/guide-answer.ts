import type { UseCase } from "#lib/domain/use-case.ts";
import { type Answered, measureDistance } from "#lib/ranking/answer-demands.ts";
import type { ScoredCategory } from "#lib/ranking/catalog.ts";
import { wordFit } from "#lib/views/guides/fit-words.ts";
import { wordDifference } from "#lib/views/guides/glance-difference.ts";
import {
  isBeside,
  type JudgedProvider,
  type JudgedProviders,
  judgeProviders,
  listJudged,
} from "#lib/views/guides/judge-providers.ts";
import { listProvisos } from "#lib/views/words/demand-words.ts";
import { capitalise, spellNumber, wordAll } from "#lib/views/words/format-value.ts";
import { labelGroup } from "#lib/views/words/group-view.ts";
import { links } from "#lib/views/words/links.ts";
import { headRequirement } from "#lib/views/words/requirement-view.ts";
import { flattenText, type RichText } from "#lib/views/words/rich-text.ts";

/** Values that are named in a sentence. */
const VALUES = 2;

/** Names that are listed in a sentence. */
const NAMES = 4;

/** Under which requirements an answer is worded. */
interface Guide {
  data: UseCase;
  category: ScoredCategory;
}

/** How many answers of some kind meet what is asked. */
export function countMet({ answers }: Answered): number {
  return answers.filter((answer) => answer === "meets").length;
}

/** How many answers are still open. */
export function countOpen({ answers }: Answered): number {
  return answers.filter((answer) => answer === "might").length;
}

/** All requirements of a guide in words: "both requirements", "all five requirements". */
export function wordMust({ must }: UseCase): string {
  return wordAll(must.length, { one: "the one requirement", many: "requirements" });
}

function link({ provider }: JudgedProvider, { category }: Guide): RichText[number] {
  return { text: provider.data.name, href: links.provider(category.id, provider.id) };
}

/** A provider's name, with what has to be known about its place and about how it meets the requirements. */
function name(one: JudgedProvider, guide: Guide): RichText {
  const notes = [
    ...(one.provider.provisional ? ["provisional"] : []),
    ...listProvisos(one.provider, guide.data.must, guide.category),
  ];
  return [link(one, guide), ...(notes.length > 0 ? [` (${notes.join(", ")})`] : [])];
}

/** Names joined as in a sentence, each a link. */
function joinNames(ones: readonly JudgedProvider[], guide: Guide): RichText {
  return ones.flatMap((one, index): RichText => {
    const isLast = index === ones.length - 1;
    return [...(index === 0 ? [] : [isLast ? " and " : ", "]), link(one, guide)];
  });
}

function wordExtras({ nice }: JudgedProvider, { data }: Guide): string {
  const all = data.nice?.length ?? 0;
  return all === 0 ? "" : `${countMet(nice)} of ${all} extras`;
}

function listValues({ provider }: JudgedProvider, { data, category }: Guide): string[] {
  return (data.order ?? []).flatMap((fit) => wordFit(fit, provider, category)).slice(0, VALUES);
}

/** What a provider has beside the requirements: extras, then the values that tell the better fit. */
function wordMerits(one: JudgedProvider, guide: Guide): string {
  const values = listValues(one, guide);
  const extras = wordExtras(one, guide);
  if (values.length === 0) return extras === "" ? "" : `, with ${extras}`;
  return `${extras === "" ? "" : `, with ${extras}`}. ${values.join("; ")}`;
}

/** What those named are called: the category's noun, but for those of another kind. */
function nounFor(ones: readonly JudgedProvider[], { category }: Guide) {
  return ones.some(isBeside) ? { one: "one", many: "providers" } : category.data.noun;
}

/** Why the second comes second: of another kind, fewer extras, a worse value, or the lower score alone. */
function wordSecond(first: JudgedProvider, second: JudgedProvider, guide: Guide): string {
  if (isBeside(second) && !isBeside(first))
    return `meets ${guide.data.must.length === 1 ? "it" : "them"} too, beside the ranking: ${labelGroup(second.provider, guide.category)}`;
  const known = listValues(first, guide);
  const [different] = listValues(second, guide).filter((value) => !known.includes(value));
  const isEven = countMet(first.nice) === countMet(second.nice);
  const values = different === undefined ? "" : ` (${different})`;
  if (!isEven) return `comes second, with ${wordExtras(second, guide)}${values}`;
  const same = (guide.data.nice?.length ?? 0) > 0 ? " with as many extras" : "";
  if (values !== "") return `comes second${same}${values}`;
  return `comes second${same}${same === "" ? " with" : " and"} a lower score`;
}

/** Who meets everything: the first, how the second differs, and the others by name. */
function wordMeets(meets: readonly JudgedProvider[], guide: Guide): RichText {
  const [first, second, ...others] = meets;
  if (!first) return [];
  const { data, category } = guide;
  if (!second) {
    const said = ` is the only ${nounFor([first], guide).one} proven to meet ${wordMust(data)}`;
    return [...name(first, guide), `${said}${wordMerits(first, guide)}.`];
  }
  const difference = wordDifference(first.provider, second.provider, category);
  const rest = others.length === 1 ? "One more meets" : "";
  const lead = rest || `${capitalise(spellNumber(others.length))} more meet`;
  return [
    ...name(first, guide),
    ` fits best: it meets ${wordMust(data)}${wordMerits(first, guide)}. `,
    ...name(second, guide),
    ` ${wordSecond(first, second, guide)}.`,
    ...(difference === null ? [] : [` ${difference}`]),
    ...(others.length === 0 ? [] : [` ${lead} everything`]),
    ...(others.length === 0
      ? []
      : others.length > NAMES
        ? ["."]
        : [": ", ...joinNames(others, guide), "."]),
  ];
}

/** Who could meet everything, beside those who do. */
function wordMight(might: readonly JudgedProvider[], guide: Guide): RichText {
  const [first, ...more] = might;
  if (!first) return [];
  if (more.length > 0)
    return [` ${capitalise(spellNumber(might.length))} others could: ask first.`];
  const open = countOpen(first.answered);
  const questions = open === 1 ? "one question" : `${spellNumber(open)} questions`;
  return [" ", link(first, guide), ` might, if it answers ${questions}.`];
}

/** What to ask somebody first, in the guide's own words. */
function wordAsk({ answered }: JudgedProvider, { data }: Guide): string {
  const ask = data.must[answered.answers.indexOf("might")]?.ask;
  return ask === undefined ? "" : ` Ask: “${ask}”`;
}

/** Who comes nearest while nobody is proven to meet everything, and what to ask; or what stands in the way. */
function wordNearest(judged: JudgedProviders, guide: Guide): RichText {
  const { data, category } = guide;
  const total = data.must.length;
  const candidates =
    judged.might.length > 0
      ? judged.might
      : listJudged(judged).filter(({ provider }) => provider.group !== "closed");
  const least = Math.min(...candidates.map(({ answered }) => measureDistance(answered)));
  const nearest = candidates.filter(({ answered }) => measureDistance(answered) === least);
  const [first] = nearest;
  if (!first) return [`Nobody meets ${wordMust(data)}.`];
  const verb = nearest.length === 1 ? "comes nearest" : "come nearest";
  const met = ` ${verb} (${countMet(first.answered)} of ${total}).`;
  const names =
    nearest.length > NAMES
      ? [`${capitalise(spellNumber(nearest.length))} ${nounFor(nearest, guide).many}`]
      : joinNames(nearest, guide);
  const who: RichText = [...names, met];
  if (judged.might.length > 0)
    return [`Nobody is proven to meet ${wordMust(data)} yet. `, ...who, wordAsk(first, guide)];
  const failing = data.must.filter((_, index) => first.answered.answers[index] !== "meets");
  const barrier = failing.map((demand) => headRequirement(demand, category).title).join(", ");
  return [`Nobody meets ${wordMust(data)}. `, ...who, ` Not met: ${barrier}.`];
}

/** The answer to a guide in a few sentences made from the facts, each name a link; the better fit first. */
export function answerGuide(judged: JudgedProviders, guide: Guide): RichText {
  if (judged.meets.length === 0) return wordNearest(judged, guide);
  return [...wordMeets(judged.meets, guide), ...wordMight(judged.might, guide)];
}

/** The same in plain words. */
export function answerUseCase(
  { data }: ScoredCategory["useCases"][number],
  category: ScoredCategory,
): string {
  return flattenText(answerGuide(judgeProviders(data, category), { data, category }));
}
