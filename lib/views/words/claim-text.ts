import type { Claim, ClaimOf, SetMember } from "#lib/domain/claim.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { FactDeclaration, FactDeclarations } from "#lib/domain/fact-declaration.ts";
import { levelsOf, optionsOf, unitOf } from "#lib/domain/fact-options.ts";
import { formatDate, formatNumber, joinWords } from "#lib/views/words/format-value.ts";

/** The title of an option or level of a fact, or its id where it has none. */
export function titleOption(
  id: string,
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): string {
  const named = [...optionsOf(declaration, declarations), ...levelsOf(declaration)];
  return named.find((option) => option.id === id)?.title ?? id;
}

function wordBounds(claim: ClaimOf<"number">, show: (value: number) => string): string {
  const { least, most } = claim;
  if (least !== null && least === most) return show(least);
  if (least !== null && most !== null) return `${show(least)} to ${show(most)}`;
  if (least !== null) return `at least ${show(least)}`;
  return most === null ? "unknown" : `at most ${show(most)}`;
}

/** A title in the middle of a sentence; an abbreviation such as `EVM` keeps its capitals. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A member with its level, unless that is the first: what is proven in full goes without saying. */
export function titleMember(
  { id, level }: Pick<SetMember, "id" | "level">,
  declaration: FactDeclaration,
  declarations: FactDeclarations,
): string {
  const title = titleOption(id, declaration, declarations);
  if (level === undefined || levelsOf(declaration)[0]?.id === level) return title;
  return `${title} (${lowerFirst(titleOption(level, declaration, declarations))})`;
}

function wordSet(claim: ClaimOf<"set">, names: readonly string[]): string {
  if (claim.closed) return names.length === 0 ? "none" : joinWords(names);
  return names.length === 0 ? "unknown" : `${joinWords(names)}, perhaps more`;
}

/** Members of a long set that are named where it is abbreviated. */
const SHOWN_MEMBERS = 3;

/** What a claim says, in one line. `short` abbreviates money and long sets. */
export function wordClaim(
  claim: Claim,
  declaration: FactDeclaration,
  declarations: FactDeclarations,
  short: boolean,
): string {
  const title = (id: string): string => titleOption(id, declaration, declarations);
  switch (claim.type) {
    case "boolean":
      return claim.value ? "Yes" : "No";
    case "number": {
      const unit = unitOf(declaration);
      return wordBounds(claim, (value) => formatNumber(value, unit, short));
    }
    case "option":
      return claim.possible
        .map((id, index) => (index === 0 ? title(id) : lowerFirst(title(id))))
        .join(" or ");
    case "set": {
      const names = claim.includes.map((one) => titleMember(one, declaration, declarations));
      const rest = names.length - SHOWN_MEMBERS;
      return short && rest > 0
        ? `${names.slice(0, SHOWN_MEMBERS).join(", ")} and ${rest} more`
        : wordSet(claim, names);
    }
    case "date":
      return formatDate(claim.value);
    case "text":
      return claim.value;
    case "numbers":
      return Object.entries(claim.value)
        .map(([id, value]) => `${title(id)} ${formatNumber(value, "count", short)}`)
        .join(", ");
  }
}

/** What a fact says, in one line, whatever its state. */
export function wordFact(
  fact: Fact,
  declaration: FactDeclaration,
  declarations: FactDeclarations,
  short: boolean,
): string {
  switch (fact.state) {
    case "claimed":
      return wordClaim(fact.claim, declaration, declarations, short);
    case "told":
    case "disputed":
      return fact.claims
        .map(({ claim }) => wordClaim(claim, declaration, declarations, short))
        .join(" or ");
    case "expired": {
      const value = wordFact(fact.was, declaration, declarations, short);
      return `unknown today; ${formatDate(fact.date)}: ${value}`;
    }
    case "not-found":
      return "not found by us";
    case "not-applicable":
      return "does not apply";
    case "not-looked":
      return "not looked for yet";
    case "unknown":
      return "unknown";
  }
}
