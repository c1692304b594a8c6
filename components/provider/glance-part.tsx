import { GlanceAnswers } from "#components/parts/glance-answers.tsx";
import { PagePart } from "#components/provider/page-part.tsx";
import type { GlanceView } from "#lib/views/words/glance-view.ts";

interface GlancePartProps {
  glance: readonly GlanceView[];
  /** Of one that can no longer be had: from when all this is. */
  note?: string | null;
}

/** What readers ask first, beyond what the verdict answers, in two columns. */
export function GlancePart({ glance, note = null }: GlancePartProps) {
  if (glance.length === 0) return null;
  return (
    <PagePart id="glance" title="At a glance" note={note}>
      <dl className="gap-x-11 text-small md:columns-2 print:columns-auto">
        {glance.map((one) => (
          <div key={one.title} className="pair break-inside-avoid border-line border-b py-1">
            <dt className="text-soft">{one.title}</dt>
            <dd className="[&_a]:line-clamp-3">
              <GlanceAnswers glance={one} linked />
            </dd>
          </div>
        ))}
      </dl>
    </PagePart>
  );
}
