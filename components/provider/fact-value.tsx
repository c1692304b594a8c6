import type { ReactNode } from "react";
import { NoteChip } from "#components/provider/note-chip.tsx";
import type { FactView } from "#lib/views/words/fact-view.ts";

interface FactValueProps {
  fact: FactView;
  /** Abbreviates money and long sets. */
  short?: boolean;
  /** Leads from the value to the fact; left out where the fact itself is shown. */
  href?: string;
}

/** Longer values are sentences and stand in plain weight. */
const LONG = 70;

/** The words for something unknown, between hatching. */
function UnknownChip({ text }: { text: string }) {
  return (
    <span className="hatched inline-block rounded-sm border border-strong px-2.5 text-note text-soft leading-5">
      <span className="inline-block bg-paper px-1.5 first-letter:uppercase">{text}</span>
    </span>
  );
}

function wordStatus({ status, via }: FactView): ReactNode {
  if (status === "guide") return <NoteChip>says the 2025 guide</NoteChip>;
  if (status === "disputed") return <NoteChip>sources disagree</NoteChip>;
  if (status === "via" && via) {
    return (
      <span className="text-note text-soft">
        through <a href={via.href}>{via.name}</a>
      </span>
    );
  }
  return null;
}

function Value({ fact, short, href }: FactValueProps) {
  const text = short ? fact.shortValue : fact.value;
  const isOpen =
    fact.status === "unknown" ||
    fact.status === "not-looked" ||
    (fact.status === "guide" && text === "unknown");
  if (isOpen) return <UnknownChip text={text} />;
  if (fact.status === "not-found") return <NoteChip>Not found by us</NoteChip>;
  if (fact.status === "not-applicable")
    return <span className="text-soft first-letter:uppercase">{text}</span>;
  const weight = fact.status === "guide" ? "text-soft" : text.length > LONG ? "" : "font-semibold";
  return href ? (
    <a href={href} className={`inline-block py-0.5 ${weight}`}>
      {text}
    </a>
  ) : (
    <span className={weight}>{text}</span>
  );
}

/** What a fact says, with a mark for how it stands: the unknown is hatched, the old is brass. */
export function FactValue(props: FactValueProps) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 gap-y-1">
      <Value {...props} />
      {wordStatus(props.fact)}
      {props.fact.old && <NoteChip tone="old">old</NoteChip>}
    </span>
  );
}
