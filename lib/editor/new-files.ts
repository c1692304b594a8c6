import { parseDocument } from "yaml";
import { EXAMPLE_ADDRESS, TO_WRITE } from "#lib/content/rulebook/text-rules.ts";
import type { CategoryContent, Content } from "#lib/domain/content.ts";
import { isYes } from "#lib/domain/fact-options.ts";
import { findSharedName, type Named } from "#lib/domain/same-name.ts";
import { SHARED_SCHEMAS } from "#lib/editor/json-schemas.ts";
import { declareLedger, makeLedgerFile } from "#lib/editor/new-ledger.ts";
import { makeProviderTemplate } from "#lib/editor/template.ts";
import { fieldLines, wrapFile } from "#lib/editor/template-lines.ts";

/** What `npm run new` can make. */
export const NEW_KINDS = [
  "provider",
  "use-case",
  "question",
  "criterion",
  "ledger",
  "category",
] as const;
type NewKind = (typeof NEW_KINDS)[number];

/** What is to be made; `title` is the name, the title or the question. `category` is null for a new category. */
export interface NewEntry {
  kind: NewKind;
  category: string | null;
  id: string;
  title: string;
  /** The day of a new category's edition, `YYYY-MM-DD`. */
  day: string;
}

/** A file to write, by its path below the content folder; `replaces` where it is there already. */
export interface NewFile {
  path: string;
  text: string;
  replaces?: true;
}

const SITE = "site.yml";

const quote = (text: string): string => JSON.stringify(text);

function nextPosition(entries: readonly { data: { position: number } }[]): string {
  return String(Math.min(999, 1 + Math.max(0, ...entries.map((entry) => entry.data.position))));
}

function makeUseCase({ title }: NewEntry, category: CategoryContent): string {
  const [fact] = Object.entries(category.data.facts).find(([, one]) => isYes(one.filter)) ?? [];
  const [first = ""] = Object.keys(category.data.facts);
  return wrapFile("A reader's situation.", [
    ...fieldLines(SHARED_SCHEMAS["use-case"], {
      title: quote(title),
      must: `\n  - { fact: ${fact ?? first}, known: yes, why: ${quote(TO_WRITE)} }`,
      position: nextPosition(category.useCases),
    }),
  ]);
}

function makeQuestion(
  { title }: NewEntry,
  entries: readonly { data: { position: number } }[],
): string {
  return wrapFile("A question of readers; the answer stands below.", [
    ...fieldLines(SHARED_SCHEMAS.question, {
      question: quote(title),
      position: nextPosition(entries),
    }),
  ]);
}

function makeCriterion(title: string, weight: number, fact: string): string {
  return wrapFile("What is judged. All weights of a category add up to 100.", [
    ...fieldLines(SHARED_SCHEMAS.criterion, {
      title: quote(title),
      short: quote(title.slice(0, 20)),
      weight: String(weight),
      measures: [
        "",
        "  first:",
        `    title: ${quote(TO_WRITE)}`,
        "    points: 1",
        `    fact: ${fact}`,
        "    value: { boolean: { yes: 1, no: 0 } }",
      ].join("\n"),
    }),
  ]);
}

const FIRST_FACT = "documentation";

function makeCategory({ title, day }: NewEntry): string {
  return wrapFile("A kind of service compared. Declare the facts that providers are asked for.", [
    ...fieldLines(SHARED_SCHEMAS.category, {
      title: quote(title),
      nav: quote(title.slice(0, 24)),
      heading: quote(title),
      noun: "{ one: provider, many: providers }",
      as_of: day,
      shelf_life: "24",
      when_old: "keep",
      eligibility:
        "{ trading: { fact: last_act, within_months: 24 }, known_share: { at_least: 40 } }",
      facts: [
        "",
        '  last_act: { type: date, shelf_life: none, title: Last sign of activity, question: "When did it last do something that bears a date?", group: Identity }',
        `  ${FIRST_FACT}: { type: boolean, filter: yes, not_found: yes, title: Documentation, question: "Is there public documentation?", group: Help }`,
      ].join("\n"),
    }),
  ]);
}

/** The site's file with one more category, everything else in it as it was. */
function listCategory(site: string, id: string): string {
  const document = parseDocument(site);
  document.addIn(["categories"], id);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A fact that answers yes or no, which the first measure of a new criterion can read. Throws in words if there is none. */
function findBooleanFact({ id, data }: CategoryContent): string {
  const found = Object.entries(data.facts).find(([, { type }]) => type === "boolean");
  if (!found)
    throw new Error(
      `"${id}" declares no fact that is yes or no; declare one for the criterion to read.`,
    );
  return found[0];
}

/** A ledger's file, and the category's with its declaration. */
function makeLedger(
  { id, title }: NewEntry,
  { id: folder, file, data }: CategoryContent,
  read: (path: string) => string,
): NewFile[] {
  return [
    { path: `${folder}/ledgers/${id}.yml`, text: makeLedgerFile(title) },
    { path: file, text: declareLedger(read(file), data, { id, title }), replaces: true },
  ];
}

/** Throws in words where another entry had this id: its old address leads to that one. */
function refuseFormerId(
  id: string,
  entries: readonly { file: string; data: { former_ids?: string[] | undefined } }[],
): void {
  const other = entries.find(({ data }) => data.former_ids?.includes(id));
  if (other)
    throw new Error(
      `"${id}" is a former id of ${other.file}, to which its address leads. Choose another id.`,
    );
}

/** Throws in words where a provider is listed already, under this name or a former one, however it is spelt. */
function refuseKnown(entry: Named, { providers }: CategoryContent): void {
  refuseFormerId(entry.id, providers);
  for (const other of providers) {
    const shared = findSharedName(entry, other);
    if (shared && other.id !== entry.id)
      throw new Error(
        `"${shared.name}" is listed already: ${other.data.name}, in ${other.file}. Add to that file; if it is another firm, give a name and an id that tell the two apart.`,
      );
  }
}

/**
 * The files of a new entry: valid as they stand, and commented. `read` gives the text of a file that is there.
 * Throws Error in words when the category is not there.
 */
export function makeNewFiles(
  entry: NewEntry,
  content: Content,
  read: (path: string) => string,
): NewFile[] {
  const { kind, id, title } = entry;
  if (kind === "category") {
    return [
      { path: `${id}/category.md`, text: makeCategory(entry) },
      { path: `${id}/criteria/help.md`, text: makeCriterion("Help", 100, FIRST_FACT) },
      { path: SITE, text: listCategory(read(SITE), id), replaces: true },
    ];
  }
  if (kind === "question" && entry.category === "site")
    return [{ path: `faqs/${id}.md`, text: makeQuestion(entry, content.questions) }];
  const category = content.categories.find((one) => one.id === entry.category);
  if (!category) {
    const known = content.categories.map((one) => one.id).join(", ");
    throw new Error(`There is no category "${entry.category}". There are: ${known}.`);
  }
  switch (kind) {
    case "provider": {
      refuseKnown({ id, data: { name: title } }, category);
      const given = {
        name: title,
        website: EXAMPLE_ADDRESS,
      };
      const text = makeProviderTemplate(category.data, given);
      return [{ path: `${category.id}/providers/${id}.md`, text }];
    }
    case "use-case":
      refuseFormerId(id, category.useCases);
      return [{ path: `${category.id}/use-cases/${id}.md`, text: makeUseCase(entry, category) }];
    case "question":
      return [
        { path: `${category.id}/faqs/${id}.md`, text: makeQuestion(entry, category.questions) },
      ];
    case "ledger":
      return makeLedger(entry, category, read);
    case "criterion": {
      const text = makeCriterion(title, 0, findBooleanFact(category));
      return [{ path: `${category.id}/criteria/${id}.md`, text }];
    }
  }
}
