import { classifyPath, type FileKind } from "#lib/content/files/classify-path.ts";
import {
  writeConditionExample,
  writeFactExample,
  writeRowExample,
} from "#lib/content/rulebook/declared-examples.ts";
import { FIELD_EXAMPLES, VALUE_EXAMPLES } from "#lib/content/rulebook/field-examples.ts";
import type { HandbookPart } from "#lib/content/rulebook/rule-entry.ts";
import { helpOf, OF_FORM, type RuleHelp } from "#lib/content/rulebook/rule-help.ts";
import type { Problem } from "#lib/content/text/problem.ts";
import type { Category } from "#lib/domain/category.ts";
import { CONDITIONS } from "#lib/domain/condition-words.ts";
import { IS_PROSE } from "#lib/domain/fact-options.ts";

/** What categories declare, by their ids: those whose `category.md` could be read. */
export type DeclaredByCategory = ReadonlyMap<string, Pick<Category, "facts" | "ledgers">>;

/** Fields whose values are conditions, or lists or maps of them. */
const HOLDS_CONDITIONS =
  /^(?:must|nice|business|list|holds_if|watch|(?:suits|why|think_twice|features)\.\d+\.holds_if)\b/;

/** Where the fields of a kind of file are explained, apart from those below. */
const PARTS: Record<FileKind["kind"], HandbookPart> = {
  site: "siteyml",
  handbook: "files",
  page: "page-of-the-site",
  glossary: "glossaryyml",
  "site-question": "question",
  category: "categorymd",
  advice: "advicemd",
  criterion: "criterion",
  provider: "provider",
  ledger: "ledgers",
  method: "method",
  edition: "published-order",
  accepted: "editions",
  "use-case": "use-case",
  question: "question",
};

/** Fields of a provider that have a part of the handbook to themselves. */
const PARTS_OF_FIELDS: Readonly<Record<string, HandbookPart>> = {
  facts: "facts",
  sources: "sources",
  suits: "texts",
  why: "texts",
  think_twice: "texts",
  features: "texts",
  interests: "interests",
  incidents: "incident",
  corrections: "correction",
  alternatives: "alternative",
};

/** Parts of `category.md` that have a part of the handbook to themselves. */
const PARTS_OF_CATEGORIES: Readonly<Record<string, HandbookPart>> = {
  facts: "a-fact-under-facts",
  ledgers: "a-ledger-under-ledgers",
  units: "a-unit-under-units",
};

/** The part of the handbook that explains what stands at a place. */
function partAt({ kind }: FileKind, path: string): HandbookPart {
  const field = path.split(".")[0] ?? "";
  if (HOLDS_CONDITIONS.test(path) && /\.\d+/.test(path)) return "conditions";
  const parts: Partial<Record<FileKind["kind"], Readonly<Record<string, HandbookPart>>>> = {
    provider: PARTS_OF_FIELDS,
    category: PARTS_OF_CATEGORIES,
  };
  return parts[kind]?.[field] ?? (field === "sources" ? "sources" : PARTS[kind]);
}

/** The example for a condition: one on the category's first fact that can be asked for something. */
function conditionExample({ facts }: Pick<Category, "facts">): string | null {
  const [id, declaration] =
    Object.entries(facts).find(
      ([, one]) => !IS_PROSE[one.type] && CONDITIONS[one.type].length > 2,
    ) ?? [];
  return id !== undefined && declaration ? writeConditionExample(id, declaration, facts) : null;
}

function exampleAt(
  kind: FileKind,
  path: string,
  declared: Pick<Category, "facts" | "ledgers"> | undefined,
): string | null {
  const steps = path.split(".");
  const [field = "", name = ""] = steps;
  const declaration =
    kind.kind === "provider" && field === "facts" ? declared?.facts[name] : undefined;
  if (declared && declaration) return writeFactExample(name, declaration, declared.facts);
  if (declared && HOLDS_CONDITIONS.test(path) && /\.\d+/.test(path))
    return conditionExample(declared);
  const columns = kind.kind === "ledger" ? declared?.ledgers?.[kind.id]?.columns : undefined;
  if (columns && field === "rows") return writeRowExample(columns);
  const value = steps[steps.lastIndexOf("value") + 1] ?? "";
  if (field === "measures" && VALUE_EXAMPLES[value] !== undefined) return VALUE_EXAMPLES[value];
  const examples: Record<string, Readonly<Record<string, string>>> = FIELD_EXAMPLES;
  return examples[kind.kind]?.[field] ?? null;
}

/**
 * The help for a problem: for one of form the right form of what stands at its place, as the template has it, and where the
 * handbook explains that; for others that of its rule.
 */
export function findHelp(
  { rule, path, file }: Pick<Problem, "rule" | "path" | "file">,
  declared: DeclaredByCategory,
): RuleHelp {
  const general = helpOf(rule, path);
  const kind = classifyPath(file);
  if (!kind || path === "" || !OF_FORM.has(rule)) return general;
  const category = "category" in kind ? declared.get(kind.category) : undefined;
  const example = exampleAt(kind, path, category);
  if (example === null) return general;
  return { example, part: partAt(kind, path) };
}
