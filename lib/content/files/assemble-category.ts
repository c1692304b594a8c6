import type { z } from "zod";
import { assembleEdition, isFrozen, sortByWeight } from "#lib/content/files/assemble-edition.ts";
import { assembleLedgers, joinColumns } from "#lib/content/files/assemble-ledgers.ts";
import { checkRawFile } from "#lib/content/files/check-raw-file.ts";
import { fillFacts } from "#lib/content/files/fill-facts.ts";
import type { ClassifiedFile, ParsedFile } from "#lib/content/files/parse-file.ts";
import { validate } from "#lib/content/files/validate.ts";
import type { Advice } from "#lib/domain/advice.ts";
import type { Category } from "#lib/domain/category.ts";
import type { CategoryContent, Entry, ProviderEntry } from "#lib/domain/content.ts";
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

type Kind = Extract<ClassifiedFile["kind"], { category: string; id: string }>["kind"];

function listParsed(
  files: readonly ClassifiedFile[],
  wanted: Kind,
): { id: string; parsed: ParsedFile }[] {
  return files.flatMap(({ kind, parsed }) =>
    kind.kind === wanted && parsed ? [{ id: kind.id, parsed }] : [],
  );
}

function validateAll<Schema extends z.ZodType>(
  schema: Schema,
  files: { id: string; parsed: ParsedFile }[],
): Entry<z.infer<Schema>>[] {
  return files.flatMap(({ id, parsed }) => {
    const data = validate(schema, parsed);
    return data === null ? [] : [{ id, file: parsed.file, data, body: parsed.body }];
  });
}

/** Puts entries into the order their editors gave them; ids settle ties. */
export function sortByPosition<Data extends { position: number }>(
  entries: Entry<Data>[],
): Entry<Data>[] {
  return entries.sort((a, b) => a.data.position - b.data.position || (a.id < b.id ? -1 : 1));
}

function assembleAdvice(parsed: ParsedFile): Entry<Advice> | null {
  const data = validate(AdviceSchema, parsed);
  return data === null ? null : { id: "advice", file: parsed.file, data, body: parsed.body };
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

/**
 * Brings one category's files together. Returns an empty list when its `category.md` cannot be used:
 * without it nothing else in the folder has a meaning to check.
 */
export function assembleCategory(id: string, files: readonly ClassifiedFile[]): CategoryContent[] {
  const own = files.find(({ kind }) => kind.kind === "category")?.parsed;
  const data = own ? validate(CategorySchema, own) : null;
  if (!own || !data) return [];
  const adviceFile = files.find(({ kind }) => kind.kind === "advice")?.parsed;
  const criteria = sortByWeight(validateAll(CriterionSchema, listParsed(files, "criterion")));
  const editions = listParsed(files, "edition");
  const providerFiles = listParsed(files, "provider");
  for (const { parsed } of providerFiles) checkRawFile(parsed.report, parsed.data, data.as_of);
  const providers = validateAll(makeProviderSchema(data.facts), providerFiles);
  const ledgers = assembleLedgers({ id, data, report: own.report }, files);
  const rows = joinColumns(ledgers, data.ledgers);
  return [
    {
      id,
      file: own.file,
      data,
      body: own.body,
      criteria,
      providers: providers.map((entry) => assembleProvider(entry, data, rows)),
      ledgers,
      methods: validateAll(MethodSchema, listParsed(files, "method")),
      publishedOrders: validateAll(
        PublishedOrderSchema,
        editions.filter(({ parsed }) => !isFrozen(parsed)),
      ),
      editions: editions
        .filter(({ parsed }) => isFrozen(parsed))
        .flatMap(({ id: edition, parsed }) => assembleEdition(edition, parsed) ?? []),
      useCases: sortByPosition(validateAll(UseCaseSchema, listParsed(files, "use-case"))),
      questions: sortByPosition(validateAll(QuestionSchema, listParsed(files, "question"))),
      advice: adviceFile ? assembleAdvice(adviceFile) : null,
      accepted: Object.fromEntries(
        validateAll(AcceptedScoreSchema, listParsed(files, "accepted")).map((one) => [
          one.id,
          one.data,
        ]),
      ),
    },
  ];
}
