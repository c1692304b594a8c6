import { z } from "zod";
import type { FactDeclaration, FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { isOrdered, isYes, levelsOf, optionsOf } from "#lib/domain/fact-options.ts";
import { YesNoSchema } from "#lib/domain/schema/fact-declaration.ts";
import { EntryIdSchema } from "#lib/domain/schema/ids.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { strictObject } from "#lib/domain/schema/strict-object.ts";

const SourceIds = z.array(EntryIdSchema).min(1).max(30);
const Note = z.string().min(1).max(1000);
const Reason = z.string().min(1).max(600);
const Amount = z.number().min(-1e15).max(1e15);

const evidence = {
  sources: SourceIds,
  as_of: PartialDateSchema.optional(),
  note: Note.optional(),
  method: EntryIdSchema.optional(),
};

/** An enum of ids; a category may declare none, which only a closed empty set can meet. */
function idAmong(ids: readonly string[]) {
  return z.enum(ids as [string, ...string[]]);
}

/** A map whose keys are among some ids; as in `strictObject`, the message for others is the list of those known. */
function mapOf<Value extends z.ZodType>(ids: readonly string[], value: Value) {
  return z.partialRecord(idAmong(ids), value, {
    error: ({ code }: { code: string }) =>
      code === "unrecognized_keys" ? ids.join(" ") : undefined,
  });
}

function memberSchema(levels: readonly string[]) {
  const plain = {
    sources: SourceIds,
    as_of: PartialDateSchema.optional(),
    only_if: z.string().min(1).max(300).optional(),
    note: Note.optional(),
  };
  return levels.length === 0
    ? strictObject(plain)
    : strictObject({ ...plain, level: idAmong(levels) });
}

function setShapes(members: readonly string[], levels: readonly string[]): z.ZodRawShape[] {
  const member = idAmong(members);
  const excluded = strictObject({
    sources: SourceIds,
    as_of: PartialDateSchema.optional(),
    note: Note.optional(),
  });
  const value = levels.length === 0 ? z.array(member).max(200) : mapOf(members, idAmong(levels));
  const includes = mapOf(members, memberSchema(levels));
  const excludes = mapOf(members, excluded);
  const open = { ...evidence, sources: SourceIds.optional() };
  return [
    { value, ...evidence },
    { includes, excludes: excludes.optional(), ...open },
    { includes: includes.optional(), excludes, ...open },
  ];
}

/** The ways in which a value of this type may be claimed, each as the shape of one object. */
function claimShapes(
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): z.ZodRawShape[] {
  const options = optionsOf(declaration, declarations).map((option) => option.id);
  switch (declaration.type) {
    case "boolean":
      return [{ value: YesNoSchema, ...evidence }];
    case "number":
      return [
        { value: Amount, ...evidence },
        { at_least: Amount, at_most: Amount.optional(), ...evidence },
        { at_least: Amount.optional(), at_most: Amount, ...evidence },
      ];
    case "enum": {
      const option = idAmong(options);
      const shapes: z.ZodRawShape[] = [
        { value: option, ...evidence },
        { one_of: z.array(option).min(2).max(30), ...evidence },
      ];
      if (isOrdered(declaration)) shapes.push({ at_least: option, ...evidence });
      return shapes;
    }
    case "set":
      return setShapes(
        options,
        levelsOf(declaration).map((level) => level.id),
      );
    case "date":
      return [{ value: PartialDateSchema, ...evidence }];
    case "text":
      return [{ value: z.string().min(1).max(600), ...evidence }];
    case "numbers":
      return [{ value: mapOf(options, Amount), ...evidence }];
  }
}

/** The schema of one fact in a provider's file, made from its declaration: one branch for each state. */
export function makeFactSchema(declaration: FactDeclaration, declarations: FactDeclarations) {
  const shapes = claimShapes(declaration, declarations);
  const plainValue = shapes[0] ?? {};
  const looked = { looked: PartialDateSchema, sources: SourceIds.optional() };
  const branches: z.ZodType[] = [
    ...shapes.map((shape) =>
      strictObject({
        ...shape,
        history: z.array(strictObject(plainValue)).max(20).optional(),
        via: EntryIdSchema.optional(),
      }),
    ),
    strictObject({
      disputed: z
        .array(z.union(shapes.map((shape) => strictObject(shape))))
        .min(2)
        .max(10),
      note: Note.optional(),
    }),
    strictObject({ unknown: Reason, ...looked }),
    strictObject({ not_applicable: Reason }),
  ];
  const searched = isYes(declaration.not_found)
    ? Reason
    : Reason.refine(
        () => false,
        "`unknown`, since this fact does not ask whether something is published",
      ).meta({ not: {} });
  branches.push(strictObject({ not_found: searched, ...looked }));
  return z.union(branches);
}
