import type { ReactNode } from "react";
import { ComparedTable } from "#components/compare/compared-table.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { Section } from "#components/parts/section.tsx";
import { InterestLines } from "#components/provider/interest-lines.tsx";
import type { CompareView } from "#lib/views/compare/compare-view.ts";
import { flattenText, type RichText as RichTextView } from "#lib/views/words/rich-text.ts";

function Sentences({ sentences }: { sentences: readonly RichTextView[] }) {
  return sentences.map((sentence) => (
    <p key={flattenText(sentence)}>
      <RichText text={sentence} />
    </p>
  ));
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  return lines.length === 0 ? none : lines.map((line) => <p key={line}>{line}</p>);
}

function Row({ title, cells }: { title: string; cells: readonly ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells are those of the columns, in their order.
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

/** For whom each of those compared is, and what speaks against it. */
export function CompareSuits({ view }: { view: CompareView }) {
  const { suits } = view;
  return (
    <Section id="suits" title="Which suits you">
      <ComparedTable view={view} label="Which suits you" full>
        <Row title="Best for" cells={suits.map(({ best }) => Sentences({ sentences: best }))} />
        <Row
          title="Think twice if"
          cells={suits.map(({ thinkTwice }) => Sentences({ sentences: thinkTwice }))}
        />
        <Row
          title="Incidents"
          cells={suits.map(({ incidents }) => Lines({ lines: incidents, none: "None found" }))}
        />
        {view.interests.some(({ declared }) => declared !== null) && (
          <Row
            title="Interests"
            cells={view.interests.map((interests) => (
              <InterestLines key={JSON.stringify(interests)} interests={interests} />
            ))}
          />
        )}
      </ComparedTable>
    </Section>
  );
}
