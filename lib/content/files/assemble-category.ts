import type { z } from "zod";
import {
  assembleEdition,
  isFrozen,
  normaliseFacts,
  sortByWeight,
} from "#lib/content/files/assemble-edition.ts";
import { checkRawProvider } from "#lib/content/files/check-raw-provider.ts";
import type { ClassifiedFile, ParsedFile } from "#lib/content/files/parse-file.ts";
import { validate } from "#lib/content/files/validate.ts";
import { Advice } from "#lib/domain/advice.ts";
import { Category } from "#lib/domain/category.ts";
import type { CategoryContent, Entry, ProviderEntry } from "#lib/domain/content.ts";
import { NextEdition, PublishedGuide } from "#lib/domain/edition.ts";
import { Method } from "#lib/domain/method.ts";
import { makeProviderSchema, type Provider } from "#lib/domain/provider.ts";
import { Question } from "#lib/domain/question.ts";
import { UseCase } from "#lib/domain/use-case.ts";
import { Criterion } from "#lib/domain/value-function.ts";

type Kind = "criterion" | "provider" | "method" | "edition" | "use-case" | "question";

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
export function sortByOrder<Data extends { order: number }>(entries: Entry<Data>[]): Entry<Data>[] {
  return entries.sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

function assembleAdvice(parsed: ParsedFile): Entry<Advice> | null {
  const data = validate(Advice, parsed);
  return data === null ? null : { id: "advice", file: parsed.file, data, body: parsed.body };
}

function assembleProvider(entry: Entry<Provider>, category: Category): ProviderEntry {
  const { facts: raw, ...data } = entry.data;
  return { ...entry, data, facts: normaliseFacts(raw, category.facts, data.sources) };
}

/**
 * Brings one category's files together. Returns an empty list when its `category.md` cannot be used:
 * without it nothing else in the folder has a meaning to check.
 */
export function assembleCategory(id: string, files: readonly ClassifiedFile[]): CategoryContent[] {
  const own = files.find(({ kind }) => kind.kind === "category")?.parsed;
  const data = own ? validate(Category, own) : null;
  if (!own || !data) return [];
  const adviceFile = files.find(({ kind }) => kind.kind === "advice")?.parsed;
  const nextFile = files.find(({ kind }) => kind.kind === "next")?.parsed;
  const criteria = sortByWeight(validateAll(Criterion, listParsed(files, "criterion")));
  const editions = listParsed(files, "edition");
  const providerFiles = listParsed(files, "provider");
  for (const { parsed } of providerFiles) checkRawProvider(parsed.report, parsed.data, data.as_of);
  const providers = validateAll(makeProviderSchema(data.facts), providerFiles);
  return [
    {
      id,
      file: own.file,
      data,
      body: own.body,
      criteria,
      providers: providers.map((entry) => assembleProvider(entry, data)),
      methods: validateAll(Method, listParsed(files, "method")),
      guides: validateAll(
        PublishedGuide,
        editions.filter(({ parsed }) => !isFrozen(parsed)),
      ),
      editions: editions
        .filter(({ parsed }) => isFrozen(parsed))
        .flatMap(({ id: edition, parsed }) => assembleEdition(edition, parsed) ?? []),
      useCases: sortByOrder(
        validateAll(UseCase, listParsed(files, "use-case")),
      ) as Entry<UseCase>[],
      questions: sortByOrder(validateAll(Question, listParsed(files, "question"))),
      advice: adviceFile ? assembleAdvice(adviceFile) : null,
      next: nextFile ? validate(NextEdition, nextFile) : null,
    },
  ];
}
