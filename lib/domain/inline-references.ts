/** A piece of prose: plain text, the value of a fact, or a link to a provider. `raw` is how it was written. */
export type InlinePart =
  | { kind: "text"; value: string }
  | { kind: "fact"; provider: string | null; fact: string; raw: string }
  | { kind: "link"; category: string | null; provider: string; raw: string };

const PATTERN = /\{\{([^{}\n]{0,200})\}\}|\[\[([^[\]\n]{0,200})\]\]/g;

function splitName(name: string, separator: string): [prefix: string | null, rest: string] {
  const at = name.indexOf(separator);
  return at < 0 ? [null, name] : [name.slice(0, at), name.slice(at + 1)];
}

/** Splits prose at its `{{fact}}`, `{{provider.fact}}`, `[[provider]]` and `[[category/provider]]`, in order. */
export function splitInlineReferences(text: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let end = 0;
  for (const match of text.matchAll(PATTERN)) {
    if (match.index > end) parts.push({ kind: "text", value: text.slice(end, match.index) });
    const [raw, factName, linkName] = match;
    if (factName !== undefined) {
      const [provider, fact] = splitName(factName.trim(), ".");
      parts.push({ kind: "fact", provider, fact, raw });
    } else {
      const [category, provider] = splitName((linkName ?? "").trim(), "/");
      parts.push({ kind: "link", category, provider, raw });
    }
    end = match.index + raw.length;
  }
  if (end < text.length) parts.push({ kind: "text", value: text.slice(end) });
  return parts;
}
