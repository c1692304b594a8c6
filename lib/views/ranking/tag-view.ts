import type { Claim } from "#lib/domain/claim.ts";
import { asClaimed, type Fact } from "#lib/domain/fact.ts";
import type { FactDeclaration } from "#lib/domain/fact-declaration.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import { titleOption } from "#lib/views/words/claim-text.ts";

/** A fact in a word or two. `via` marks what belongs to another provider. */
export interface TagView {
  label: string;
  via: boolean;
}

const MAX_TAGS = 4;

function labelValue(id: string, declaration: FactDeclaration, category: ScoredCategory): string {
  return declaration.tag?.[id] ?? titleOption(id, declaration, category.data.facts);
}

function labelClaim(
  claim: Claim,
  declaration: FactDeclaration,
  category: ScoredCategory,
): string[] {
  switch (claim.type) {
    case "boolean": {
      const label = declaration.tag?.[claim.value ? "yes" : "no"];
      return label === undefined ? [] : [label];
    }
    case "option": {
      const [only, ...others] = claim.possible;
      return only !== undefined && others.length === 0
        ? [labelValue(only, declaration, category)]
        : [];
    }
    case "set":
      return claim.includes
        .slice(0, 2)
        .map((member) => labelValue(member.id, declaration, category));
    case "number":
    case "date":
    case "text":
    case "numbers":
      return [];
  }
}

function tagsOf(
  fact: Fact | undefined,
  declaration: FactDeclaration | undefined,
  category: ScoredCategory,
): TagView[] {
  const claimed = fact ? asClaimed(fact) : null;
  if (!declaration || !claimed) return [];
  const via = claimed.via !== undefined;
  return labelClaim(claimed.claim, declaration, category).map((label) => ({ label, via }));
}

/** The tags of a provider: the facts its category chose, as far as they are known. */
export function viewTags(provider: ScoredProvider, category: ScoredCategory): TagView[] {
  const ids = category.data.tags ?? [];
  return ids
    .flatMap((id) => tagsOf(provider.facts[id], category.data.facts[id], category))
    .slice(0, MAX_TAGS);
}
