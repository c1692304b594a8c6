import { EXAMPLE_ADDRESS, PLACEHOLDERS } from "#lib/content/rulebook/text-rules.ts";
import type { Category } from "#lib/domain/category.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import {
  choicesOf,
  isYes,
  levelsOf,
  type NamedOption,
  optionsOf,
  recipeOf,
  unitOf,
} from "#lib/domain/fact-options.ts";
import { makeProviderSchema } from "#lib/domain/schema/provider.ts";
import { wordUnit } from "#lib/domain/unit.ts";
import { comment, fieldLines, SOURCE_LINE, wrapFile } from "#lib/editor/template-lines.ts";

function exampleOf(
  id: string,
  declaration: FactDeclaration,
  declarations: Category["facts"],
): string {
  const [option = "an-option"] = optionsOf(declaration, declarations).map((one) => one.id);
  const [level] = levelsOf(declaration).map((one) => one.id);
  const sources = "sources: [own]";
  if (recipeOf(declaration))
    return `${id}: { unknown: "${PLACEHOLDERS.looked}", looked: 2026-01-31 }`;
  switch (declaration.type) {
    case "boolean":
      return `${id}: { value: yes, ${sources} }`;
    case "enum":
      return `${id}: { value: ${option}, ${sources} }`;
    case "set":
      return `${id}: { includes: { ${option}: { ${level ? `level: ${level}, ` : ""}${sources} } } }`;
    case "number":
      return `${id}: { value: 1, ${sources}, as_of: 2026-01-31 }`;
    case "date":
      return `${id}: { value: 2026-01-31, ${sources} }`;
    case "text":
      return `${id}: { value: "${PLACEHOLDERS.words}", ${sources} }`;
    case "numbers":
      return `${id}: { value: { ${option}: 1 }, ${sources} }`;
  }
}

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
    lines.push(`  # ${exampleOf(id, declaration, facts)}`);
  }
  return lines;
}

/** What may be left out, shown as it would be written. */
const OPTIONAL: Record<string, string> = {
  former_names: `former_names: [${PLACEHOLDERS.former}]`,
  former_ids: "former_ids: [old-name]",
  alternatives: `alternatives: [{ provider: another-id, why: ${PLACEHOLDERS.alternative} }]`,
  incidents: `incidents: [{ date: 2024-05, title: ${PLACEHOLDERS.title}, text: "${PLACEHOLDERS.event}", scope: "${PLACEHOLDERS.scope}", sources: [own] }]`,
  corrections: `corrections: [{ topic: Price, guide: "${PLACEHOLDERS.guide}", evidence: "${PLACEHOLDERS.evidence}", sources: [own] }]`,
  interests: `interests: { declared: 2026-01-31, editors: [{ who: ${PLACEHOLDERS.editor}, what: ${PLACEHOLDERS.stake} }] }`,
};

const EXAMPLES: Record<string, string[]> = Object.fromEntries(
  Object.entries(OPTIONAL).map(([field, example]) => [
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
      ...comment(
        "Take the {} away when you put in the first fact, and after `sources` likewise.",
        "",
      ),
      "facts: {}",
      ...factLines(category.facts),
      "",
      ...comment("Each source that a fact names, and no other.", ""),
      "sources: {}",
      `  # ${SOURCE_LINE}`,
    ],
  );
}
