import { z } from "zod";
import { EntryId, FactId } from "#lib/domain/ids.ts";
import { strictObject } from "#lib/domain/strict-object.ts";

/** `yes` and `no` are text in YAML 1.2; a YAML boolean is taken too, with advice. */
export const YesNo = z.union([z.enum(["yes", "no"]), z.boolean()]);

const Named = z.union([
  z.string().min(1).max(80),
  strictObject({
    title: z.string().min(1).max(80),
    note: z.string().max(300).optional(),
    within: EntryId.optional(),
  }),
]);
const NamedMap = z.record(EntryId, Named);
export type NamedMap = z.infer<typeof NamedMap>;

const common = {
  title: z.string().min(1).max(60),
  question: z.string().min(1).max(160),
  help: z.string().max(600).optional(),
  group: z.string().min(1).max(40),
  filter: YesNo.optional(),
  shelf_life: z.union([z.number().int().min(1).max(240), z.literal("none")]).optional(),
  not_found: YesNo.optional(),
  tag: z.record(EntryId, z.string().min(1).max(24)).optional(),
};

export const Unit = z.enum(["usd", "count", "months", "percent"]);
export type Unit = z.infer<typeof Unit>;

/** A fact as a category declares it. */
export const FactDeclaration = z.discriminatedUnion("type", [
  strictObject({ ...common, type: z.literal("boolean") }),
  strictObject({ ...common, type: z.literal("number"), unit: Unit }),
  strictObject({
    ...common,
    type: z.literal("enum"),
    values: NamedMap,
    ordered: YesNo.optional(),
  }),
  strictObject({
    ...common,
    type: z.literal("set"),
    members: NamedMap,
    levels: NamedMap.optional(),
  }),
  strictObject({ ...common, type: z.literal("date") }),
  strictObject({ ...common, type: z.literal("text") }),
  strictObject({ ...common, type: z.literal("numbers"), members: z.union([FactId, NamedMap]) }),
]);
export type FactDeclaration = z.infer<typeof FactDeclaration>;
export type FactType = FactDeclaration["type"];
