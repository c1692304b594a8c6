import type { ReactElement } from "react";
import { NoteChip } from "#components/facts/note-chip.tsx";
import { UnknownChip } from "#components/parts/unknown-chip.tsx";
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

function wordStatus({ status, via, toldBy }: FactView): ReactElement | null {
  switch (status) {
    case "told":
      return <NoteChip>says {toldBy}</NoteChip>;
    case "disputed":
      return <NoteChip>sources disagree</NoteChip>;
    case "via":
      return (
        via && (
          <span className="text-note text-soft">
            through <a href={via.href}>{via.name}</a>
          </span>
        )
      );
    case "known":
    case "partly":
    case "expired":
    case "unknown":
    case "not-found":
    case "not-applicable":
    case "not-looked":
      return null;
  }
}

function Said({ text, weight, href }: { text: string; weight: string; href: string | undefined }) {
  return href ? (
    <a href={href} className={`inline-block min-h-6 py-0.5 ${weight}`}>
      {text}
    </a>
  ) : (
    <span className={weight}>{text}</span>
  );
}

/** In the fact itself the words below the value lead on; elsewhere the hatched value does. */
function Unknown({ fact, text, href }: { fact: FactView; text: string; href: string | undefined }) {
  return <UnknownChip text={text} add={href === undefined ? null : fact.add} />;
}

function Value({ fact, short, href }: FactValueProps): ReactElement {
  const text = short ? fact.shortValue : fact.value;
  switch (fact.status) {
    case "expired":
    case "unknown":
    case "not-looked":
      return <Unknown fact={fact} text={text} href={href} />;
    case "told":
      // Of an open set the order names members and says nothing of the whole.
      if (text === "unknown") return <Unknown fact={fact} text={text} href={href} />;
      return <Said text={text} weight="text-soft" href={href} />;
    case "not-found":
      return <NoteChip>Not found by us</NoteChip>;
    case "not-applicable":
      return <span className="text-soft first-letter:uppercase">{text}</span>;
    case "known":
    case "partly":
    case "disputed":
    case "via":
      return <Said text={text} weight={text.length > LONG ? "" : "font-semibold"} href={href} />;
  }
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
