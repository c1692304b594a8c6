import { isUnreadFact, type TextContext, waitsForRows } from "#lib/content/rules/context.ts";
import { checkName, type Path } from "#lib/content/text/report.ts";
import type { ProviderEntry } from "#lib/domain/content.ts";
import type { FactState } from "#lib/domain/fact.ts";
import { type InlinePart, splitInlineReferences } from "#lib/domain/inline-references.ts";

type Link = InlinePart & { kind: "link" };
type FactReference = InlinePart & { kind: "fact" };

/** Why a fact in a state has no value that a text could show; null where it has one. */
const VALUELESS: Record<FactState, string | null> = {
  claimed: null,
  told: "known from the published guide alone",
  disputed: "disputed",
  expired: "too old to prove anything",
  unknown: "unknown",
  "not-found": "not found",
  "not-applicable": "not applicable",
  "not-looked": "still to be looked for",
};

/** A provider by its id: of the category named, or of the text's own. */
function findProvider(
  { category, whole }: TextContext,
  folder: string | null,
  id: string,
): ProviderEntry | undefined {
  const where = folder === null ? category : whole.categories.find((other) => other.id === folder);
  return where?.providers.find((provider) => provider.id === id);
}

/** A link leads to a provider that is there; those of the category meant are suggested first. */
function checkLink(context: TextContext, path: Path, link: Link): void {
  if (findProvider(context, link.category, link.provider)) return;
  const { category: own, whole } = context;
  const folder = link.category ?? own?.id;
  const nearest = whole.categories.toSorted(
    (a, b) => Number(b.id === folder) - Number(a.id === folder),
  );
  const known = nearest.flatMap((category) =>
    category.providers.map((provider) =>
      category === own ? provider.id : `${category.id}/${provider.id}`,
    ),
  );
  const name = link.category === null ? link.provider : `${link.category}/${link.provider}`;
  checkName(context.report, path, { what: "provider", name, known });
}

/** A fact shown in a text is declared, of a provider that is there, and has a value of its own. */
function checkShownFact(context: TextContext, path: Path, part: FactReference): void {
  const { report, category } = context;
  const provider =
    part.provider === null ? context.provider : findProvider(context, null, part.provider);
  if (provider && isUnreadFact(part.fact, provider, context.whole)) return;
  const fact = provider?.facts[part.fact];
  if (!provider) {
    const known = (category?.providers ?? []).map((other) => other.id);
    checkName(report, path, { what: "provider", name: part.provider ?? part.raw, known });
  } else if (!fact) {
    const known = Object.keys(category?.data.facts ?? {});
    checkName(report, path, { what: "fact", name: part.fact, known });
  } else if (VALUELESS[fact.state] !== null && !(category && waitsForRows(part.fact, category))) {
    const found = `${part.raw}, a fact that is ${VALUELESS[fact.state]}`;
    report("fact-without-value", path, { found });
  }
}

/** Reports every `[[link]]` and `{{fact}}` of a text that resolves to nothing. */
export function checkReferences(context: TextContext, path: Path, text: string): void {
  const { category, whole } = context;
  for (const part of splitInlineReferences(text)) {
    if (part.kind === "text") continue;
    const folder = (part.kind === "link" ? part.category : null) ?? category?.id;
    if (whole.unread.has(`${folder}/${part.provider}`)) continue;
    if (part.kind === "link") checkLink(context, path, part);
    else checkShownFact(context, path, part);
  }
}
