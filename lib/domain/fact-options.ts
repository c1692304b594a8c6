import type { FactDeclaration, NamedMap } from "#lib/domain/fact-declaration.ts";

/** Whether a value written as yes or no says yes. */
export function isYes(value: "yes" | "no" | boolean | undefined): boolean {
  return value === "yes" || value === true;
}

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

/**
 * The options a value of this fact can name: enum values or set members; none for other types.
 * `numbers` may borrow its members from a set fact, hence the other declarations.
 */
export function optionsOf(
  declaration: FactDeclaration,
  declarations: Readonly<Record<string, FactDeclaration>>,
): NamedOption[] {
  if (declaration.type === "enum") return listOptions(declaration.values);
  if (declaration.type === "set") return listOptions(declaration.members);
  if (declaration.type !== "numbers") return [];
  if (typeof declaration.members !== "string") return listOptions(declaration.members);
  const borrowed = declarations[declaration.members];
  return borrowed?.type === "set" ? listOptions(borrowed.members) : [];
}

/** Level ids of a graded set, best first; empty for a plain set. */
export function levelsOf(declaration: FactDeclaration): NamedOption[] {
  return declaration.type === "set" && declaration.levels ? listOptions(declaration.levels) : [];
}
