import { SourceNumbers } from "#components/facts/source-numbers.tsx";
import { markId } from "#components/parts/answer-chip.tsx";
import { Prose } from "#components/parts/prose.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { Fold } from "#components/provider/fold.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import { SentenceList } from "#components/provider/sentence-list.tsx";
import type { PointView } from "#lib/views/provider/provider-texts.ts";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";
import { flattenText, type RichText as RichTextView } from "#lib/views/words/rich-text.ts";

/** Points of each side that stand in sight; the others are folded. */
const SHOWN = 4;

interface PointsProps {
  label: string;
  mark: string;
  tone: string;
  points: readonly PointView[];
}

function Points({ label, mark, tone, points }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <div>
      <h3 className="mt-1.5 font-semibold text-fine text-soft">{label}</h3>
      <ul className="text-small">
        {points.map(({ text, sources }) => (
          <li
            key={flattenText(text)}
            className="grid grid-cols-[0.75rem_minmax(0,1fr)] gap-2.5 border-line border-b py-1"
          >
            <svg width="12" height="12" className={`mt-1 ${tone}`} aria-hidden="true">
              <use href={`#${markId(mark)}`} />
            </svg>
            <span>
              <RichText text={text} />
              <SourceNumbers sources={sources} most={3} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function textsOf(points: readonly PointView[]): RichTextView[] {
  return points.map(({ text }) => text);
}

/** Further texts about a provider, folded: all whom it suits, what it offers, where, and in more words. */
function MoreAbout({ view }: { view: ProviderView }) {
  const lists = [
    { label: view.reasons.more, sentences: textsOf(view.why.slice(SHOWN)) },
    { label: "More reasons to think twice", sentences: textsOf(view.thinkTwice.slice(SHOWN)) },
    { label: "Best for", sentences: view.suits },
    { label: "Notable features", sentences: view.features },
    { label: "Regions", sentences: view.regions.length > 0 ? [view.regions] : [] },
  ].filter(({ sentences }) => sentences.length > 0);
  return (
    <Fold title="In more words" note={lists.map(({ label }) => label.toLowerCase()).join(", ")}>
      <div className="columns-1 gap-x-11 md:columns-2">
        {lists.map(({ label, sentences }) => (
          <div key={label} className="mb-4 break-inside-avoid text-small leading-relaxed">
            <h3 className="eyebrow mb-1">{label}</h3>
            <SentenceList sentences={sentences} />
          </div>
        ))}
      </div>
      <Prose html={view.html} />
    </Fold>
  );
}

/** What speaks for a provider and what against it, side by side. */
export function ForAgainst({ view }: { view: ProviderView }) {
  const { title, isAdvice } = view.reasons;
  const [mark, tone] = isAdvice ? ["meets", "text-verdigris"] : ["does-not-apply", "text-soft"];
  return (
    <PagePart id="for" title="For and against">
      <div className="grid gap-x-11 md:grid-cols-2 print:block">
        <Points label={title} mark={mark} tone={tone} points={view.why.slice(0, SHOWN)} />
        <Points
          label="Think twice if"
          mark="fails"
          tone="text-rust"
          points={view.thinkTwice.slice(0, SHOWN)}
        />
      </div>
      <MoreAbout view={view} />
    </PagePart>
  );
}
