import { markId } from "#components/parts/answer-chip.tsx";
import { RichText } from "#components/parts/rich-text.tsx";
import { Fold } from "#components/provider/fold.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import type { GuideAnswerView } from "#lib/views/provider/guide-answers.ts";
import type { ProviderView } from "#lib/views/provider/provider-view.ts";

/** Guides in sight, those that speak for it first; the others are folded. */
const SHOWN = 6;

const LOOKS: Record<GuideAnswerView["answer"], { mark: string; tone: string }> = {
  meets: { mark: "meets", tone: "text-verdigris" },
  might: { mark: "might", tone: "text-soft" },
  fails: { mark: "fails", tone: "text-rust" },
  elsewhere: { mark: "does-not-apply", tone: "text-soft" },
};

function Answers({ answers }: { answers: readonly GuideAnswerView[] }) {
  return (
    <ul className="gap-x-11 text-small md:columns-2 print:columns-auto">
      {answers.map(({ id, title, href, answer, isPick, word, why }) => (
        <li
          key={id}
          className="grid break-inside-avoid grid-cols-[0.75rem_minmax(0,1fr)] gap-2 border-line border-b py-1"
        >
          <svg width="12" height="12" className={`mt-1.5 ${LOOKS[answer].tone}`} aria-hidden="true">
            <use href={`#${markId(LOOKS[answer].mark)}`} />
          </svg>
          <span>
            <a href={href} className="inline-block min-h-6 align-top">
              {title}
            </a>{" "}
            <b className={`font-semibold ${isPick ? "text-verdigris" : ""}`}>{word}</b>
            {why !== "" && <span className="block text-note text-soft">{why}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Alternatives({ alternatives }: Pick<ProviderView, "alternatives">) {
  return (
    <ul className="mt-1 text-small">
      {alternatives.map(({ name, href, why }) => (
        <li key={href} className="border-line border-b py-1.5">
          <b className="font-semibold">Alternative:</b>{" "}
          <a href={href} className="inline-block min-h-6">
            {name}
          </a>
          . <RichText text={why} />
        </li>
      ))}
    </ul>
  );
}

/** The guides in which a provider appears with what each says of it, and who else to look at. */
export function GuideAnswerList({ view }: { view: ProviderView }) {
  const { guides, alternatives } = view;
  if (guides.length + alternatives.length === 0) return null;
  const [near, others] = [guides.slice(0, SHOWN), guides.slice(SHOWN)];
  return (
    <PagePart id="guides" title={guides.length > 0 ? "Guides and alternatives" : "Alternatives"}>
      <Answers answers={near} />
      {others.length > 0 && (
        <Fold
          title={`${others.length} more`}
          note={others.map(({ title, word }) => `${title}: ${word}`).join(" · ")}
        >
          <Answers answers={others} />
        </Fold>
      )}
      {alternatives.length > 0 && <Alternatives alternatives={alternatives} />}
    </PagePart>
  );
}
