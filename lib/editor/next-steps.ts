import type { Content } from "#lib/domain/content.ts";
import type { NewEntry } from "#lib/editor/new-files.ts";

const EXPLAINED = "Fill it in; the comments and content/README.md explain every field.";

function stepsOfCategory({ id, day }: NewEntry): string[] {
  return [
    `site.yml lists it now, last in the navigation. Its as_of is ${day}: change it if its facts hold for another day.`,
    "What is left to do; content/README.md explains every key:",
    `  1. Write ${id}/category.md: what it compares, its units, facts and ledgers, and who is ranked.`,
    `  2. npm run new -- criterion ${id} <id> --title "..."   All weights add up to 100; help.md has all of it now.`,
    `  3. npm run new -- provider ${id} <id> --name "..."     The same for use-case, question and ledger.`,
    "  4. Look whether name, tagline, summary, heading, lead and glossary in site.yml still fit all lists.",
    "  5. npm run schemas   writes the schemas, the template and the handbook's tables",
    "  6. npm run check     until nothing but the scores is left",
    "  7. npm run accept    accepts the scores, after you have looked at them with npm run dev",
    "  8. npm test",
  ];
}

/** What is to be done after a new entry has been written, a line each. `path` is its file as the person would name it. */
export function listNextSteps(
  entry: NewEntry,
  path: string,
  { categories }: Pick<Content, "categories">,
): string[] {
  const day = categories.find(({ id }) => id === entry.category)?.data.as_of;
  const scored = [
    EXPLAINED,
    "Then:",
    `  npm run check -- ${path}`,
    "  npm run dev      shows the page",
  ];
  switch (entry.kind) {
    case "category":
      return stepsOfCategory(entry);
    case "provider":
      return [
        ...(day === undefined
          ? []
          : [
              `What a source says may not be later than ${day}, the day of the edition; the day on which you read it may.`,
            ]),
        ...scored,
        "  npm run accept   accepts the scores, after you have looked at them; from outside, a maintainer does it",
      ];
    case "criterion":
      return [
        "It has no weight yet: all weights of a category add up to 100.",
        ...scored,
        "  npm run accept   accepts the scores, after you have looked at them; from outside, a maintainer does it",
      ];
    case "ledger":
      return [
        "It is declared in category.md, with columns that you change there.",
        ...scored,
        "  npm run schemas  writes its schema and the handbook's tables",
      ];
    case "use-case":
    case "question":
      return scored;
  }
}
