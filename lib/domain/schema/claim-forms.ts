import { z } from "zod";
import type { Claim, SetMember } from "#lib/domain/claim.ts";
import type { FactDeclaration, FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { isOrdered, isYes, levelsOf, optionsOf } from "#lib/domain/fact-options.ts";
import { makeAmount } from "#lib/domain/schema/amount.ts";
import {
  type ClaimForm,
  evidence,
  makeClaimForm,
  Note,
  objectsOf,
  readEvidence,
  SourceIds,
  type WrittenEvidence,
} from "#lib/domain/schema/claim-form.ts";
import { PartialDateSchema } from "#lib/domain/schema/partial-date.ts";
import { makeText } from "#lib/domain/schema/text.ts";
import { YesNoSchema } from "#lib/domain/schema/yes-no.ts";

/** An enum of ids; a category may declare none, which only a closed empty set can meet. */
function idAmong(ids: readonly string[]) {
  return z.enum(ids as [string, ...string[]]);
}

/** A map whose keys are among some ids. */
function mapOf<Value extends z.ZodType>(ids: readonly string[], value: Value) {
  return z.partialRecord(idAmong(ids), value);
}

function listEntries<Value>(map: Partial<Record<string, Value>> = {}): [string, Value][] {
  return Object.entries(map).flatMap(([id, value]): [string, Value][] =>
    value === undefined ? [] : [[id, value]],
  );
}

interface WrittenMember extends WrittenEvidence {
  only_if?: string | undefined;
  level?: string | undefined;
}

function memberSchema(levels: readonly string[]): z.ZodType<WrittenMember> {
  const plain = {
    sources: SourceIds,
    as_of: PartialDateSchema.optional(),
    only_if: makeText(300).optional(),
    note: Note.optional(),
  };
  return levels.length === 0
    ? z.strictObject(plain)
    : z.strictObject({ ...plain, level: idAmong(levels) });
}

function readMembers(map: Partial<Record<string, WrittenMember>> | undefined): SetMember[] {
  return listEntries(map).map(([id, { only_if, level, ...written }]) => ({
    id,
    ...readEvidence(written),
    ...(only_if !== undefined && { onlyIf: only_if }),
    ...(level !== undefined && { level }),
  }));
}

/** A set that is written out: these members and no others. */
function closedForm(members: readonly string[], levels: readonly string[]): ClaimForm {
  const close = (includes: SetMember[]): Claim => ({
    type: "set",
    closed: true,
    includes,
    excludes: [],
    told: [],
  });
  if (levels.length === 0) {
    return makeClaimForm(
      objectsOf({ value: z.array(idAmong(members)).max(200), ...evidence }),
      ({ value }) => close(value.map((id) => ({ id, sources: [] }))),
    );
  }
  return makeClaimForm(
    objectsOf({ value: mapOf(members, idAmong(levels)), ...evidence }),
    ({ value }) => close(listEntries(value).map(([id, level]) => ({ id, level, sources: [] }))),
  );
}

function setForms(
  members: readonly string[],
  levels: readonly string[],
): [ClaimForm, ...ClaimForm[]] {
  const includes = mapOf(members, memberSchema(levels));
  const excludes = mapOf(
    members,
    z.strictObject({
      sources: SourceIds,
      as_of: PartialDateSchema.optional(),
      note: Note.optional(),
    }),
  );
  const open = { ...evidence, sources: SourceIds.optional() };
  const read = (said: {
    includes?: Partial<Record<string, WrittenMember>> | undefined;
    excludes?: Partial<Record<string, WrittenMember>> | undefined;
  }): Claim => ({
    type: "set",
    closed: false,
    includes: readMembers(said.includes),
    excludes: readMembers(said.excludes),
    told: [],
  });
  return [
    closedForm(members, levels),
    makeClaimForm(objectsOf({ includes, excludes: excludes.optional(), ...open }), read),
    makeClaimForm(objectsOf({ includes: includes.optional(), excludes, ...open }), read),
  ];
}

function numberForms(Amount: z.ZodType<number>): [ClaimForm, ...ClaimForm[]] {
  const between = (said: {
    at_least?: number | undefined;
    at_most?: number | undefined;
  }): Claim => ({ type: "number", least: said.at_least ?? null, most: said.at_most ?? null });
  return [
    makeClaimForm(objectsOf({ value: Amount, ...evidence }), ({ value }) => ({
      type: "number",
      least: value,
      most: value,
    })),
    makeClaimForm(
      objectsOf({ at_least: Amount, at_most: Amount.optional(), ...evidence }),
      between,
    ),
    makeClaimForm(
      objectsOf({ at_least: Amount.optional(), at_most: Amount, ...evidence }),
      between,
    ),
  ];
}

function optionForms(ids: readonly string[], ordered: boolean): [ClaimForm, ...ClaimForm[]] {
  const option = idAmong(ids);
  return [
    makeClaimForm(objectsOf({ value: option, ...evidence }), ({ value }) => ({
      type: "option",
      possible: [value],
    })),
    makeClaimForm(
      objectsOf({ one_of: z.array(option).min(2).max(30), ...evidence }),
      ({ one_of }) => ({ type: "option", possible: one_of }),
    ),
    ...(ordered
      ? [
          makeClaimForm(objectsOf({ at_least: option, ...evidence }), ({ at_least }) => ({
            type: "option",
            possible: ids.slice(ids.indexOf(at_least)),
          })),
        ]
      : []),
  ];
}

/** The ways in which a value of this type may be claimed, the plainest first. */
export function listClaimForms(
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): [ClaimForm, ...ClaimForm[]] {
  const options = optionsOf(declaration, declarations).map((option) => option.id);
  switch (declaration.type) {
    case "boolean":
      return [
        makeClaimForm(objectsOf({ value: YesNoSchema, ...evidence }), ({ value }) => ({
          type: "boolean",
          value: isYes(value),
        })),
      ];
    case "number":
      return numberForms(makeAmount(declaration.unit, declaration.range));
    case "enum":
      return optionForms(options, isOrdered(declaration));
    case "set":
      return setForms(
        options,
        levelsOf(declaration).map((level) => level.id),
      );
    case "date":
      return [
        makeClaimForm(objectsOf({ value: PartialDateSchema, ...evidence }), ({ value }) => ({
          type: "date",
          value,
        })),
      ];
    case "text":
      return [
        makeClaimForm(objectsOf({ value: makeText(600), ...evidence }), ({ value }) => ({
          type: "text",
          value,
        })),
      ];
    case "numbers":
      return [
        makeClaimForm(
          objectsOf({ value: mapOf(options, makeAmount("count")), ...evidence }),
          ({ value }) => ({
            type: "numbers",
            value: Object.fromEntries(listEntries(value)),
          }),
        ),
      ];
  }
}
