import { z } from "zod";
import type { EvidencedClaim } from "#lib/domain/claim.ts";
import type { Fact, FactState } from "#lib/domain/fact.ts";
import type { FactDeclaration, FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { isCountable, isYes, recipeOf } from "#lib/domain/fact-options.ts";
import { type ClaimForm, Note, Reason, SourceIds } from "#lib/domain/schema/claim-form.ts";
import { listClaimForms } from "#lib/domain/schema/claim-forms.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { RecipeSchema } from "#lib/domain/schema/recipe.ts";
import type { LeftToRows, WrittenFact } from "#lib/domain/written-fact.ts";

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

/** A fact that is left to the rows of a ledger: by the declared recipe, which its ledger stands for, or by one of its own. */
function listLeftToRows(declaration: FactDeclaration): z.ZodType<LeftToRows>[] {
  const recipe = recipeOf(declaration);
  const from = recipe ? z.literal(recipe.ledger) : RecipeSchema;
  return isCountable(declaration) ? [z.strictObject({ from, note: Note.optional() })] : [];
}

/**
 * The schema of one fact in a provider's file, made from its declaration: one branch for each state that can be written,
 * each bringing what was written into the one form that ranking and views read, and one that leaves it to a ledger.
 */
export function makeFactSchema(
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): z.ZodType<WrittenFact> {
  const forms = listClaimForms(declaration, declarations);
  const [plain] = forms;
  const branches: Record<WrittenState, z.ZodType<Fact>[]> = {
    claimed: forms.map((form) => form.makeFact(plain.claim)),
    disputed: [makeDisputedSchema(forms)],
    unknown: [UnknownSchema],
    "not-applicable": [NotApplicableSchema],
    "not-found": [makeNotFoundSchema(declaration)],
  };
  return z.union([...Object.values(branches).flat(), ...listLeftToRows(declaration)]);
}
