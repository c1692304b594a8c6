import { checkContent } from "#lib/content/check-content.ts";
import type { ContentFile } from "#lib/content/files/parse-file.ts";
import { hasErrors } from "#lib/content/text/problem.ts";
import { EditionIdSchema } from "#lib/domain/schema/ids.ts";
import { checkEditions } from "#lib/editor/check-edition.ts";
import { refuseWords } from "#lib/editor/command.ts";
import { makeFrozenEdition, printFrozenEdition } from "#lib/editor/freeze-edition.ts";
import { formatNamed, listProblemLines } from "#lib/editor/print-problems.ts";
import type { Catalog, ScoredCategory } from "#lib/ranking/catalog.ts";

export const EDITION = {
  usage: "npm run edition -- <YYYY-MM> [category ...]",
  says: [
    "Freezes the edition of a month in the categories whose date lies in it, or in those named.",
    "Exit code: 0 frozen, 1 nothing could be frozen, 2 called wrongly.",
  ].join("\n"),
};

/** Files to write, by their path below the content folder, and what is to be told beside. */
interface EditionPlan {
  files: { path: string; text: string }[];
  notes: string[];
}

/** Why a category cannot be frozen under this id, or null when it can. */
function refuse(
  id: string,
  { data, editions, publishedOrders }: ScoredCategory,
  today: string,
): string | null {
  if (editions.some((one) => one.id === id) || publishedOrders.some((one) => one.id === id))
    return `edition ${id} is there already, and nothing frozen is ever written again`;
  const last = editions.at(-1)?.id;
  if (last !== undefined && id < last) return `edition ${last} is later`;
  if (!data.as_of.startsWith(`${id}-`))
    return `its date is ${data.as_of}, and an edition is named by the month of its date; change as_of in category.md first`;
  if (data.as_of > today)
    return `its date, ${data.as_of}, has not come yet, and nothing frozen is ever written again`;
  return null;
}

/**
 * What freezing an edition comes to. Without categories named, all whose date lies in its month are frozen, and the others
 * are told. No day after `today` (YYYY-MM-DD) is frozen. Throws Error in words, before anything is written, when one that was named cannot be, or none can.
 */
export function planEdition(
  args: readonly string[],
  catalog: Catalog,
  files: readonly ContentFile[],
  today = new Date().toISOString().slice(0, 10),
): EditionPlan {
  const [id = "", ...named] = args;
  if (!EditionIdSchema.safeParse(id).success)
    refuseWords(`"${id}" is no month of the form YYYY-MM.`, EDITION.usage);
  const known = catalog.categories.map((category) => category.id);
  const stranger = named.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`There is no category "${stranger}". There are: ${known.join(", ")}.`);
  const stale = checkEditions(catalog, files);
  if (stale.length > 0) {
    throw new Error(
      [...listProblemLines(stale, formatNamed), "Nothing was frozen: mend this first."].join("\n"),
    );
  }
  const wanted = catalog.categories.filter(
    (category) => named.length === 0 || named.includes(category.id),
  );
  const refused = wanted.flatMap((category) => {
    const reason = refuse(id, category, today);
    return reason === null ? [] : [{ category: category.id, reason }];
  });
  const words = refused.map(({ category, reason }) => `${category} was left as it is: ${reason}.`);
  if (refused.length === wanted.length || (named.length > 0 && refused.length > 0))
    throw new Error([...words, "Nothing was frozen."].join("\n"));
  const frozen = wanted
    .filter((category) => !refused.some((one) => one.category === category.id))
    .map((category) => ({
      path: `${category.id}/editions/${id}.yml`,
      text: printFrozenEdition(makeFrozenEdition(category, files)),
    }));
  refuseBadFiles(frozen, files);
  return { files: frozen, notes: words };
}

/** Holds the new files against the check before they are written: a file that is too large would never come out again. */
function refuseBadFiles(frozen: EditionPlan["files"], files: readonly ContentFile[]): void {
  const written = frozen.map(({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { problems } = checkContent([...files, ...written]);
  if (!hasErrors(problems)) return;
  throw new Error([...listProblemLines(problems, formatNamed), "Nothing was frozen."].join("\n"));
}
