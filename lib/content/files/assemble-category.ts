import { assembleEdition, isFrozen, sortByWeight } from "#lib/content/files/assemble-edition.ts";
import { assembleLedgers, joinColumns } from "#lib/content/files/assemble-ledgers.ts";
import { checkRawFile } from "#lib/content/files/check-raw-file.ts";
import { fillFacts } from "#lib/content/files/fill-facts.ts";
import type { Declared } from "#lib/content/files/find-field.ts";
import { type FactsByCategory, findOtherCategory } from "#lib/content/files/find-own-folder.ts";
import { keepPerFile } from "#lib/content/files/keep-schema.ts";
import type { ClassifiedFile, ParsedFile } from "#lib/content/files/parse-file.ts";
import { listParsed, readEntries } from "#lib/content/files/read-entries.ts";
import { validate } from "#lib/content/files/validate.ts";
import type { Advice } from "#lib/domain/advice.ts";
import type { Category } from "#lib/domain/category.ts";
import type { CategoryContent, Entry, ProviderEntry } from "#lib/domain/content.ts";
import { declareUnits } from "#lib/domain/declare-units.ts";
import type { Ledger } from "#lib/domain/ledger.ts";
import type { Provider } from "#lib/domain/provider.ts";
import { AdviceSchema } from "#lib/domain/schema/advice.ts";
import { CategorySchema } from "#lib/domain/schema/category.ts";
import { CriterionSchema } from "#lib/domain/schema/criterion.ts";
import { AcceptedScoreSchema, PublishedOrderSchema } from "#lib/domain/schema/edition.ts";
import { MethodSchema } from "#lib/domain/schema/method.ts";
import { makeProviderSchema } from "#lib/domain/schema/provider.ts";
import { QuestionSchema } from "#lib/domain/schema/question.ts";
import { UseCaseSchema } from "#lib/domain/schema/use-case.ts";
import type { WrittenFact } from "#lib/domain/written-fact.ts";

const keepProviderSchema = keepPerFile<ReturnType<typeof makeProviderSchema>>();

/** Puts entries into the order their editors gave them; ids settle ties. */
export function sortByPosition<Data extends { position: number }>(
  entries: Entry<Data>[],
): Entry<Data>[] {
  return entries.sort((a, b) => a.data.position - b.data.position || (a.id < b.id ? -1 : 1));
}

/** Refuses a provider's file with the facts of another category, whose every fact would else be a mistake of its own. */
function liesInOwnFolder(
  { id, parsed }: { id: string; parsed: ParsedFile },
  category: string,
  declared: FactsByCategory,
): boolean {
  const other = findOtherCategory(parsed.data, category, declared);
  if (!other) return true;
  const found = `facts of ${other.category}: ${other.facts.slice(0, 4).join(", ")}`;
  parsed.report("wrong-folder", ["facts"], {
    found,
    category,
    other: other.category,
    id,
    at: "key",
  });
  return false;
}

function assembleProvider(
  entry: Entry<Provider & { facts: Record<string, WrittenFact | undefined> }>,
  category: Category,
  ledgers: readonly Ledger[],
): ProviderEntry {
  const { facts: written, ...data } = entry.data;
  const provider = { id: entry.id, facts: written, sources: data.sources };
  const { facts, sources } = fillFacts(provider, category, ledgers);
  return { ...entry, data: { ...data, sources }, facts };
}

/** What is left of entries whose data do not fit their schema: the check looks for more mistakes in them, and nothing else uses them. */
export type Rescued = Pick<
  CategoryContent,
  "criteria" | "providers" | "ledgers" | "useCases" | "questions"
> & { advice: Entry<Advice>[] };

/** The files of a category that can be read without its facts. */
function readOwn(files: readonly ClassifiedFile[], declared: Declared) {
  const advice = files.flatMap(({ kind, parsed }) =>
    kind.kind === "advice" && parsed ? [{ id: "advice", parsed }] : [],
  );
  return {
    criteria: readEntries(CriterionSchema, listParsed(files, "criterion")),
    methods: readEntries(MethodSchema, listParsed(files, "method")),
    useCases: readEntries(UseCaseSchema, listParsed(files, "use-case"), declared),
    questions: readEntries(QuestionSchema, listParsed(files, "question"), declared),
    advice: readEntries(AdviceSchema, advice),
  };
}

/**
 * Brings one category's files together. Returns null when its `category.md` cannot be used: without it most of what else
 * is in the folder has no meaning to check.
 */
export function assembleCategory(
  id: string,
  files: readonly ClassifiedFile[],
  declaredFacts: FactsByCategory,
): { category: CategoryContent; rescued: Rescued } | null {
  const own = files.find(({ kind }) => kind.kind === "category")?.parsed;
  const written = own ? validate(CategorySchema, own).data : null;
  const data = written && declareUnits(written);
  const declared: Declared = data ? { facts: data.facts } : {};
  const { criteria, methods, useCases, questions, advice } = readOwn(files, declared);
  if (!own || !data) return null;
  const editions = listParsed(files, "edition");
  const providerFiles = listParsed(files, "provider").filter((file) =>
    liesInOwnFolder(file, id, declaredFacts),
  );
  for (const { parsed } of providerFiles) checkRawFile(parsed.report, parsed.data, data.as_of);
  const schema = keepProviderSchema(own, () => makeProviderSchema(data.facts));
  const providers = readEntries(schema, providerFiles, declared);
  const ledgers = assembleLedgers({ id, data, report: own.report }, files);
  const rows = joinColumns(ledgers.whole, data.ledgers);
  const complete = (entry: (typeof providers.whole)[number]): ProviderEntry =>
    assembleProvider(entry, data, rows);
  const published = editions.filter(({ parsed }) => !isFrozen(parsed));
  const accepted = readEntries(AcceptedScoreSchema, listParsed(files, "accepted")).whole;
  return {
    category: {
      id,
      file: own.file,
      data,
      body: own.body,
      criteria: sortByWeight(criteria.whole),
      providers: providers.whole.map(complete),
      ledgers: ledgers.whole,
      methods: methods.whole,
      publishedOrders: readEntries(PublishedOrderSchema, published).whole,
      editions: editions
        .filter(({ parsed }) => isFrozen(parsed))
        .flatMap(({ id: edition, parsed }) => assembleEdition(edition, parsed) ?? []),
      useCases: sortByPosition(useCases.whole),
      questions: sortByPosition(questions.whole),
      advice: advice.whole[0] ?? null,
      accepted: Object.fromEntries(accepted.map((one) => [one.id, one.data])),
    },
    rescued: {
      criteria: criteria.rescued,
      providers: providers.rescued.map(complete),
      ledgers: ledgers.rescued,
      useCases: useCases.rescued,
      questions: questions.rescued,
      advice: advice.rescued,
    },
  };
}
