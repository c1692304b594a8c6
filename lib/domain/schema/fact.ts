import { z } from "zod";
import type { EvidencedClaim } from "#lib/domain/claim.ts";
import type { Fact, FactState } from "#lib/domain/fact.ts";
import type { FactDeclaration, FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { isYes } from "#lib/domain/fact-options.ts";
import { type ClaimForm, Note, Reason, SourceIds } from "#lib/domain/schema/claim-form.ts";
import { listClaimForms } from "#lib/domain/schema/claim-forms.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";

/** The states that are written as such; the others follow from the sources and their dates, and from what a file leaves out. */
type WrittenState = Exclude<FactState, "told" | "expired" | "not-looked">;

const looked = { looked: PartialDateSchema, sources: SourceIds.optional() };

function makeDisputedSchema(forms: readonly ClaimForm[]): z.ZodType<Fact> {
  const claims: z.ZodType<EvidencedClaim>[] = forms.map((form) => form.claim);
  return z
    .strictObject({
      disputed: z.array(z.union(claims)).min(2).max(10),
      note: Note.optional(),
    })
    .transform(
      ({ disputed, note }): Fact => ({
        state: "disputed",
        claims: disputed,
        ...(note !== undefined && { note }),
      }),
    );
}

const UnknownSchema = z.strictObject({ unknown: Reason, ...looked }).transform(
  ({ unknown, sources = [], ...day }): Fact => ({
    state: "unknown",
    reason: unknown,
    ...day,
    sources,
  }),
);

const NotApplicableSchema = z
  .strictObject({ not_applicable: Reason })
  .transform((said): Fact => ({ state: "not-applicable", reason: said.not_applicable }));

function makeNotFoundSchema({ not_found }: FactDeclaration): z.ZodType<Fact> {
  const searched = isYes(not_found)
    ? Reason
    : Reason.refine(
        () => false,
        "`unknown`, since this fact does not ask whether something is published",
      ).meta({ not: {} });
  return z.strictObject({ not_found: searched, ...looked }).transform(
    ({ not_found: reason, sources = [], ...day }): Fact => ({
      state: "not-found",
      reason,
      ...day,
      sources,
    }),
  );
}

/**
 * The schema of one fact in a provider's file, made from its declaration: one branch for each state that can be written,
 * each bringing what was written into the one form that ranking and views read.
 */
export function makeFactSchema(
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): z.ZodType<Fact> {
  const forms = listClaimForms(declaration, declarations);
  const [plain] = forms;
  const branches: Record<WrittenState, z.ZodType<Fact>[]> = {
    claimed: forms.map((form) => form.makeFact(plain.claim)),
    disputed: [makeDisputedSchema(forms)],
    unknown: [UnknownSchema],
    "not-applicable": [NotApplicableSchema],
    "not-found": [makeNotFoundSchema(declaration)],
  };
  return z.union(Object.values(branches).flat());
}
