import type { TriedCategory } from "#lib/views/contribute/contribute-view.ts";

/** An entry that is to be opened at one of its facts. */
export interface WantedField {
  category: string;
  provider: string;
  fact: string;
}

/** The field that a query asks for, `entry=<category>/<provider>&fact=<fact>`; null where it names no provider of the site. */
export function readWantedField(
  search: string,
  categories: readonly TriedCategory[],
): WantedField | null {
  const query = new URLSearchParams(search);
  const [category = "", provider = ""] = (query.get("entry") ?? "").split("/");
  const known = categories.find((one) => one.id === category);
  if (!known?.providers.some((one) => one.id === provider)) return null;
  return { category, provider, fact: query.get("fact") ?? "" };
}
