import type { EntryId } from "#lib/domain/ids.ts";
import type { Recipe } from "#lib/domain/recipe.ts";
import type { Unit } from "#lib/domain/unit.ts";

/** `yes` and `no` are text in YAML 1.2; a YAML boolean is taken too, with advice. */
export type YesNo = "yes" | "no" | boolean;

/** Options by id: a title, or a title with what else there is to say. */
export type NamedMap = Record<EntryId, string | { title: string; note?: string; within?: EntryId }>;

/** Between which numbers a fact lies, where its unit alone does not say it. */
export interface NumberRange {
  at_least?: number | undefined;
  at_most?: number | undefined;
}

interface Common {
  title: string;
  question: string;
  help?: string;
  group: string;
  filter?: YesNo;
  shelf_life?: number | "none";
  /** Months after which a fact that decays, such as a price, proves nothing any more. */
  proof_life?: number;
  not_found?: YesNo;
  tag?: Record<EntryId, string>;
}

/** A fact as a category declares it. `numbers` may borrow its members from a set fact, which it then names; `from` counts it from a ledger, for all providers. */
export type FactDeclaration = Common &
  (
    | { type: "boolean"; from?: Recipe }
    | { type: "number"; unit: Unit; range?: NumberRange | undefined; from?: Recipe }
    | { type: "enum"; values: NamedMap; ordered?: YesNo }
    | { type: "set"; members: NamedMap; levels?: NamedMap }
    | { type: "date"; from?: Recipe }
    | { type: "text" }
    | { type: "numbers"; members: string | NamedMap }
  );

export type FactType = FactDeclaration["type"];

/** Facts of a category by id. */
export type FactDeclarations = Readonly<Record<string, FactDeclaration>>;
