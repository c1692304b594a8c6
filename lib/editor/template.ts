import { writeFactExample } from "#lib/content/rulebook/declared-examples.ts";
import { PROVIDER_EXAMPLES } from "#lib/content/rulebook/field-examples.ts";
import { EXAMPLE_ADDRESS, PLACEHOLDERS } from "#lib/content/rulebook/text-rules.ts";
import type { Category } from "#lib/domain/category.ts";
import {
  choicesOf,
  isYes,
  levelsOf,
  type NamedOption,
  recipeOf,
  unitOf,
} from "#lib/domain/fact-options.ts";
import { makeProviderSchema } from "#lib/domain/schema/provider.ts";
import { wordUnit } from "#lib/domain/unit.ts";
import { comment, fieldLines, SOURCE_LINE, wrapFile } from "#lib/editor/template-lines.ts";

/** What each option means, in its own words; those that say no more than their id stand in one line. */
function explainOptions(options: readonly NamedOption[], head: string, indent: string): string[] {
  if (options.length === 0) return [];
  const said = options.map(({ id, title, note }) => {
    const isPlain = note === undefined && title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-") === id;
    return { id, isPlain, words: note === undefined ? title : `${title}: ${note}` };
  });
  if (said.every(({ isPlain }) => isPlain))
    return comment(`${head} ${said.map(({ id }) => id).join(", ")}.`, indent);
  return [
    ...comment(head, indent),
    ...said.flatMap(({ id, isPlain, words }) =>
      comment(isPlain ? `- ${id}` : `- ${id} = ${words}`, indent),
    ),
  ];
}

function factLines(facts: Category["facts"]): string[] {
  const lines: string[] = [];
  let group = "";
  for (const [id, declaration] of Object.entries(facts)) {
    if (declaration.group !== group) {
      group = declaration.group;
      lines.push("", `  # --- ${group}`);
    }
    lines.push(...comment(`${declaration.title}. ${declaration.question}`, "  "));
    if (declaration.help !== undefined) lines.push(...comment(declaration.help, "  "));
    lines.push(...explainOptions(choicesOf(declaration), "One of:", "  "));
    lines.push(...explainOptions(levelsOf(declaration), "Each with a level:", "  "));
    const unit = wordUnit(unitOf(declaration));
    if (unit !== null) lines.push(...comment(`In ${unit}.`, "  "));
    if (isYes(declaration.not_found))
      lines.push(
        ...comment("May be written as not_found, after a look at its own live site.", "  "),
      );
    const recipe = recipeOf(declaration);
    if (recipe)
      lines.push(
        ...comment(
          `Counted from ledgers/${recipe.ledger}.yml: what is found goes there as a row, and here only why there is none.`,
          "  ",
        ),
      );
    lines.push(`  # ${writeFactExample(id, declaration, facts)}`);
  }
  return lines;
}

/** What may be left out, shown as it would be written. */
const EXAMPLES: Record<string, string[]> = Object.fromEntries(
  Object.entries(PROVIDER_EXAMPLES).map(([field, example]) => [
    `# ${field}: left out where there is none`,
    ["# Left out where there is none; else:", `# ${example}`],
  ]),
);

/** The template of a category as it is published, for a provider that has no name yet. */
export function makeEmptyTemplate(category: Pick<Category, "title" | "facts">): string {
  return makeProviderTemplate(category, { name: PLACEHOLDERS.name, website: EXAMPLE_ADDRESS });
}

/**
 * A provider's file with everything that its category asks for, explained in comments: valid as it stands, its facts still
 * to be filled in. `given` holds texts by field. Made from the schema that checks it.
 */
export function makeProviderTemplate(
  category: Pick<Category, "title" | "facts">,
  given: Readonly<Record<string, string>>,
): string {
  const quoted = Object.entries(given).map(([name, text]) => [name, JSON.stringify(text)]);
  const fields = fieldLines(makeProviderSchema(category.facts), {
    ...Object.fromEntries(quoted),
    facts: null,
    sources: null,
  }).flatMap((line) => EXAMPLES[line] ?? [line]);
  return wrapFile(
    `${category.title}: a provider. Lines that begin with # explain; take them out when you are done.`,
    [
      ...fields,
      ...comment(
        `A fact needs a source. Leave out what nobody has looked for; write { unknown: "${PLACEHOLDERS.looked}", looked: 2026-01-31 } for what you did not find.`,
        "",
      ),
      ...comment(
        "If you know it only in part: at_least, at_most, one_of, includes, excludes, disputed; see the handbook. No date may lie after the day of the edition, which is `as_of` in category.md.",
        "",
      ),
      "facts:",
      ...factLines(category.facts),
      "",
      ...comment("Each source that a fact names, and no other.", ""),
      "sources:",
      `  # ${SOURCE_LINE}`,
    ],
  );
}
