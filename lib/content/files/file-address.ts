import type { FileKind } from "#lib/content/files/classify-path.ts";

/** The address at which the site shows a file, as a page of its own; null where it shows none, or where another rule keeps it. */
export function addressOf(kind: FileKind): string | null {
  switch (kind.kind) {
    case "category":
      return `/${kind.category}`;
    case "advice":
      return `/${kind.category}/buying-guide`;
    case "provider":
      return `/${kind.category}/${kind.id}`;
    case "use-case":
      return `/${kind.category}/for/${kind.id}`;
    case "ledger":
      return `/${kind.category}/ledgers/${kind.id}`;
    case "edition":
    case "accepted":
    case "criterion":
    case "method":
    case "question":
    case "site-question":
    case "site":
    case "handbook":
    case "page":
    case "glossary":
      return null;
  }
}

/** A place on a page at which the site shows a file; null where it has a page of its own or none. */
export function anchorOf(kind: FileKind): string | null {
  switch (kind.kind) {
    case "criterion":
      return `/${kind.category}/methodology#criterion-${kind.id}`;
    case "method":
      return `/${kind.category}/methodology#method-${kind.id}`;
    case "question":
      return `/${kind.category}/faq#${kind.id}`;
    case "site-question":
      return `/faq#site--${kind.id}`;
    case "category":
    case "advice":
    case "provider":
    case "use-case":
    case "ledger":
    case "edition":
    case "accepted":
    case "site":
    case "handbook":
    case "page":
    case "glossary":
      return null;
  }
}
