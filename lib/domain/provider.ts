import { z } from "zod";
import type { Category } from "#lib/domain/category.ts";
import { makeFactSchema } from "#lib/domain/fact-schema.ts";
import { EntryId, ProviderRef } from "#lib/domain/ids.ts";
import { PartialDate } from "#lib/domain/partial-date.ts";
import { Requirement } from "#lib/domain/requirement.ts";
import { Sources } from "#lib/domain/source.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

const Text = z.string().min(1).max(1500);

/** A sentence in plain text; with `holds_if` it is checked against the facts. */
export const Sentence = z.union([
  z.string().min(1).max(600),
  strictObject({ text: z.string().min(1).max(600), holds_if: z.array(Requirement).min(1).max(10) }),
]);
export type Sentence = z.infer<typeof Sentence>;

/** The text of a sentence, whichever way it was written. */
export function textOf(sentence: Sentence): string {
  return typeof sentence === "string" ? sentence : sentence.text;
}

const Sentences = z.array(Sentence).min(1).max(12);
const SourceIds = z.array(EntryId).min(1).max(20);

const Incident = strictObject({
  date: PartialDate,
  title: z.string().min(1).max(160),
  text: Text,
  scope: z.string().min(1).max(600),
  sources: SourceIds,
});
export type Incident = z.infer<typeof Incident>;

const Correction = strictObject({
  topic: z.string().min(1).max(120),
  guide: Text,
  evidence: Text,
  since: PartialDate.optional(),
  sources: SourceIds,
});
export type Correction = z.infer<typeof Correction>;

const Alternative = strictObject({ provider: ProviderRef, why: z.string().min(1).max(400) });

/** Everything of a provider but its facts, which depend on the category. */
const provider = {
  name: z.string().min(1).max(80),
  former_names: z.array(z.string().min(1).max(80)).max(10).optional(),
  former_ids: z.array(EntryId).max(10).optional(),
  website: z.string().max(500),
  headline: z.string().min(1).max(80),
  summary: z.string().min(1).max(300),
  suits: Sentences,
  why: Sentences,
  think_twice: Sentences,
  features: Sentences,
  fees: Text,
  regions: Text,
  alternatives: z.array(Alternative).max(10).optional(),
  incidents: z.array(Incident).max(30).optional(),
  corrections: z.array(Correction).max(30).optional(),
  interests: z.string().min(1).max(400),
  sources: Sources,
};

/** The schema of a category's provider files, derived from the facts the category declares. */
export function makeProviderSchema(facts: Category["facts"]) {
  const shape = Object.fromEntries(
    Object.entries(facts).map(([id, declaration]) => [
      id,
      makeFactSchema(declaration, facts).optional(),
    ]),
  );
  return strictObject({ ...provider, facts: strictObject(shape) });
}
export type Provider = z.infer<ReturnType<typeof makeProviderSchema>>;
