import { z } from "zod";
import type { Claim, Evidence, EvidencedClaim } from "#lib/domain/claim.ts";
import type { Fact } from "#lib/domain/fact.ts";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { makeText } from "#lib/domain/schema/text.ts";

export const SourceIds = z.array(EntryIdSchema).min(1).max(30);
export const Note = makeText(1000);
export const Reason = makeText(600);

/** What may stand beside every claim. */
export const evidence = {
  sources: SourceIds,
  as_of: PartialDateSchema.optional(),
  note: Note.optional(),
  method: EntryIdSchema.optional(),
};

/** Evidence as editors write it. */
export interface WrittenEvidence {
  sources?: string[] | undefined;
  as_of?: string | undefined;
  note?: string | undefined;
  method?: string | undefined;
}

/** Brings written evidence into the form that ranking and views read. */
export function readEvidence({ sources = [], as_of, note, method }: WrittenEvidence): Evidence {
  return {
    sources,
    ...(as_of !== undefined && { asOf: as_of }),
    ...(note !== undefined && { note }),
    ...(method !== undefined && { method }),
  };
}

function ownershipWith(older: z.ZodType<EvidencedClaim>) {
  return { history: z.array(older).max(20).optional(), via: EntryIdSchema.optional() };
}
type Ownership = ReturnType<typeof ownershipWith>;

/** One way in which a value may be claimed: among others in a dispute, or alone as a fact with older figures and `via`. */
export interface ClaimForm {
  claim: z.ZodType<EvidencedClaim>;
  makeFact: (older: z.ZodType<EvidencedClaim>) => z.ZodType<Fact>;
}

/** The object of a claim, and the same with what only a fact of its own may hold. */
export function objectsOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return {
    alone: z.strictObject(shape),
    owned: (ownership: Ownership) => z.strictObject({ ...shape, ...ownership }),
  };
}

/** Makes a form from its objects and from what is claimed by what stands in them. */
export function makeClaimForm<
  Said extends WrittenEvidence,
  Owned extends Said & { history?: EvidencedClaim[] | undefined; via?: string | undefined },
>(
  objects: { alone: z.ZodType<Said>; owned: (ownership: Ownership) => z.ZodType<Owned> },
  read: (said: Said) => Claim,
): ClaimForm {
  const readClaim = (said: Said): EvidencedClaim => ({ claim: read(said), ...readEvidence(said) });
  return {
    claim: objects.alone.transform(readClaim),
    makeFact: (older) =>
      objects.owned(ownershipWith(older)).transform(
        (said): Fact => ({
          state: "claimed",
          ...readClaim(said),
          history: said.history ?? [],
          ...(said.via !== undefined && { via: said.via }),
        }),
      ),
  };
}
