import { countMember, listMembers } from "#lib/domain/claim.ts";
import { asClaimed, isTold, soleClaimOf } from "#lib/domain/fact.ts";
import { borrowsFrom, levelsOf, optionsOf } from "#lib/domain/fact-options.ts";
import type { ScoredCategory, ScoredProvider } from "#lib/ranking/catalog.ts";
import type { HeatColumn } from "#lib/views/guides/heat-map.ts";
import { formatNumber } from "#lib/views/words/format-value.ts";
import { anchors, links } from "#lib/views/words/links.ts";

/** What one provider shows of one member: a number (`most`: the largest of the row), found without one, said only, said not to be, or nothing. */
type MemberLook = "most" | "counted" | "found" | "stated" | "excluded" | "open";

/** A cell of a table of members; `words` say the same in full. */
interface MemberCell {
  look: MemberLook;
  text: string;
  words: string;
  href: string;
}

/** A fact's members by providers. */
export interface MemberTableView {
  title: string;
  note: string;
  columns: HeatColumn[];
  rows: { id: string; title: string; cells: MemberCell[] }[];
  looks: MemberLook[];
}

const LOOKS: readonly MemberLook[] = ["most", "counted", "found", "stated", "excluded", "open"];

const WORDS: Record<MemberLook, string> = {
  most: "the most of all",
  counted: "counted",
  found: "found, number unknown",
  stated: "said, not shown",
  excluded: "not there",
  open: "nothing found",
};

/** The facts that tell of one member: numbers, where there are any, and the set they are counted for. */
interface Members {
  numbers: string | null;
  set: string | null;
  /** The best level of the set, where it has levels: what is below it is only said. */
  best: string | null;
}

function findMembers(fact: string, category: ScoredCategory): Members {
  const declaration = category.data.facts[fact];
  const lender = declaration ? borrowsFrom(declaration) : null;
  const isSet = declaration?.type === "set";
  const set = isSet ? fact : lender;
  const declared = set === null ? undefined : category.data.facts[set];
  return {
    numbers: isSet ? null : fact,
    set,
    best: (declared && levelsOf(declared)[0]?.id) ?? null,
  };
}

/** How many of one member a provider is shown to have; null where none was counted. */
function countOf(id: string, { numbers }: Members, { facts }: ScoredProvider): number | null {
  const fact = numbers === null ? undefined : facts[numbers];
  return countMember(fact && asClaimed(fact)?.claim, id);
}

/** Whether a set that is closed leaves a member out; one that is open leaves it open. */
function lookUncounted(id: string, { set, best }: Members, { facts }: ScoredProvider): MemberLook {
  const fact = set === null ? undefined : facts[set];
  const claim = fact && (asClaimed(fact) ?? (isTold(fact) ? soleClaimOf(fact) : null))?.claim;
  if (!fact || !claim) return "open";
  const member = listMembers(claim).find((one) => one.id === id);
  if (member?.excluded) return member.told ? "open" : "excluded";
  if (member) {
    const isBest = best === null || member.level === undefined || member.level === best;
    return isBest && !member.told && !isTold(fact) ? "found" : "stated";
  }
  switch (claim.type) {
    case "set":
      return claim.closed && !isTold(fact) ? "excluded" : "open";
    case "boolean":
    case "number":
    case "option":
    case "date":
    case "text":
    case "numbers":
      return "open";
  }
}

function textOf(look: MemberLook, count: number | null): string {
  return count === null ? (look === "stated" ? "said" : "") : formatNumber(count, "count", true);
}

/** Each member of a fact by the ranked providers; members of which nothing was found at any of them are left out. */
export function viewMemberTable(
  fact: string,
  category: ScoredCategory,
  columns: HeatColumn[],
): MemberTableView | null {
  const declaration = category.data.facts[fact];
  if (!declaration) return null;
  const members = findMembers(fact, category);
  const providers = columns.flatMap(
    ({ id }) => category.providers.find((one) => one.id === id) ?? [],
  );
  const rows = optionsOf(declaration, category.data.facts).map(({ id, title }) => {
    const counts = providers.map((provider) => countOf(id, members, provider));
    const most = Math.max(...counts.map((count) => count ?? 0));
    const cells = providers.map((provider, index): MemberCell => {
      const count = counts[index] ?? null;
      const counted = count === most && most > 0 ? "most" : "counted";
      const look = count === null ? lookUncounted(id, members, provider) : counted;
      const text = textOf(look, count);
      const shown = count === null ? (members.set ?? fact) : fact;
      return {
        look,
        text,
        words: `${provider.data.name}: ${[text, WORDS[look]].filter(Boolean).join(", ")}`,
        href: `${links.provider(category.id, provider.id)}#${anchors.fact(shown)}`,
      };
    });
    return { id, title, cells };
  });
  const shown = rows.filter(({ cells }) => cells.some(({ look }) => IS_FOUND[look]));
  const used = new Set(shown.flatMap(({ cells }) => cells).map(({ look }) => look));
  return {
    title: declaration.title,
    note: declaration.question,
    columns,
    rows: shown,
    looks: LOOKS.filter((look) => used.has(look)),
  };
}

/** Whether a look says that something is there. */
const IS_FOUND: Record<MemberLook, boolean> = {
  most: true,
  counted: true,
  found: true,
  stated: true,
  excluded: false,
  open: false,
};
