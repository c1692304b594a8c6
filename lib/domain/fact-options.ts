import type { Claim } from "#lib/domain/claim.ts";
import type {
  FactDeclaration,
  FactDeclarations,
  FactType,
  NamedMap,
} from "#lib/domain/fact-declaration.ts";
import type { Recipe } from "#lib/domain/recipe.ts";
import type { Unit } from "#lib/domain/unit.ts";

/** Whether a value written as yes or no says yes. */
export function isYes(value: string | number | boolean | undefined): boolean {
  return value === "yes" || value === true;
}

/** Types whose values are sentences, of which nothing can be demanded but that there is one. */
export const IS_PROSE: Record<FactType, boolean> = {
  boolean: false,
  number: false,
  enum: false,
  set: false,
  date: false,
  text: true,
  numbers: false,
};

export interface NamedOption {
  id: string;
  title: string;
  note?: string;
  within?: string;
}

/** Named options in declared order, whichever of the two ways they were written. */
export function listOptions(map: NamedMap): NamedOption[] {
  return Object.entries(map).map(([id, named]) =>
    typeof named === "string" ? { id, title: named } : { id, ...named },
  );
}

/** The set fact whose members a fact of this declaration borrows, or null. */
export function borrowsFrom(declaration: FactDeclaration): string | null {
  switch (declaration.type) {
    case "numbers":
      return typeof declaration.members === "string" ? declaration.members : null;
    case "boolean":
    case "number":
    case "enum":
    case "set":
    case "date":
    case "text":
      return null;
  }
}

function ownOptionsOf(declaration: FactDeclaration): NamedOption[] {
  switch (declaration.type) {
    case "enum":
      return listOptions(declaration.values);
    case "set":
      return listOptions(declaration.members);
    case "numbers":
      return typeof declaration.members === "string" ? [] : listOptions(declaration.members);
    case "boolean":
    case "number":
    case "date":
    case "text":
      return [];
  }
}

/**
 * The options a value of this fact can name: enum values or set members; none for other types.
 * `numbers` may borrow its members from a set fact, hence the other declarations.
 */
export function optionsOf(
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): NamedOption[] {
  const lender = borrowsFrom(declaration);
  if (lender === null) return ownOptionsOf(declaration);
  const borrowed = declarations[lender];
  return borrowed ? ownOptionsOf(borrowed) : [];
}

/** The options among which a value is chosen: one of an enum, some of a set; none for other types. */
export function choicesOf(declaration: FactDeclaration): NamedOption[] {
  switch (declaration.type) {
    case "enum":
    case "set":
      return ownOptionsOf(declaration);
    case "boolean":
    case "number":
    case "date":
    case "text":
    case "numbers":
      return [];
  }
}

/** The ids of what a fact can say in one word: yes and no, or its options. */
export function answersOf(declaration: FactDeclaration, declarations: FactDeclarations): string[] {
  switch (declaration.type) {
    case "boolean":
      return ["yes", "no"];
    case "enum":
    case "set":
    case "numbers":
      return optionsOf(declaration, declarations).map((option) => option.id);
    case "number":
    case "date":
    case "text":
      return [];
  }
}

/** Level ids of a graded set, best first; empty for a plain set. */
export function levelsOf(declaration: FactDeclaration): NamedOption[] {
  switch (declaration.type) {
    case "set":
      return declaration.levels ? listOptions(declaration.levels) : [];
    case "boolean":
    case "number":
    case "enum":
    case "date":
    case "text":
    case "numbers":
      return [];
  }
}

/** The unit of a fact's numbers; what is counted of other types has none but the count. */
export function unitOf(declaration: FactDeclaration): Unit {
  switch (declaration.type) {
    case "number":
      return declaration.unit;
    case "boolean":
    case "enum":
    case "set":
    case "date":
    case "text":
    case "numbers":
      return "count";
  }
}

/** What a fact says that was not found where it would be published: no, where it can be answered so; else null. */
export function claimNotFound(declaration: FactDeclaration): Claim | null {
  switch (declaration.type) {
    case "boolean":
      return { type: "boolean", value: false };
    case "number":
    case "enum":
    case "set":
    case "date":
    case "text":
    case "numbers":
      return null;
  }
}

/** Whether the options of a fact stand in an order, so that "at least" has a meaning. */
export function isOrdered(declaration: FactDeclaration): boolean {
  switch (declaration.type) {
    case "enum":
      return isYes(declaration.ordered);
    case "boolean":
    case "number":
    case "set":
    case "date":
    case "text":
    case "numbers":
      return false;
  }
}

/** Whether a fact says which of two providers has more of something. */
export function isComparable(declaration: FactDeclaration): boolean {
  switch (declaration.type) {
    case "enum":
      return isOrdered(declaration);
    case "boolean":
    case "number":
    case "set":
    case "date":
    case "numbers":
      return true;
    case "text":
      return false;
  }
}

/** The recipe by which a fact is counted for all providers, or null. */
export function recipeOf(declaration: FactDeclaration): Recipe | null {
  switch (declaration.type) {
    case "boolean":
    case "number":
    case "date":
      return declaration.from ?? null;
    case "enum":
    case "set":
    case "text":
    case "numbers":
      return null;
  }
}

/** Whether a fact of this type can be counted from the rows of a ledger. */
export function isCountable(declaration: FactDeclaration): boolean {
  switch (declaration.type) {
    case "boolean":
    case "number":
    case "date":
      return true;
    case "enum":
    case "set":
    case "text":
    case "numbers":
      return false;
  }
}
