import { GlanceAnswers } from "#components/parts/glance-answers.tsx";
import type { GlanceView } from "#lib/views/words/glance-view.ts";

/** What readers ask first, with what this provider answers. */
export function GlanceList({ glance }: { glance: readonly GlanceView[] }) {
  if (glance.length === 0) return null;
  return (
    <dl className="space-y-2 border-line border-t py-4 md:max-lg:border-t-0 md:max-lg:pt-0 text-small">
      {glance.map((one) => (
        <div key={one.title} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3">
          <dt className="text-soft">{one.title}</dt>
          <dd>
            <GlanceAnswers glance={one} linked />
          </dd>
        </div>
      ))}
    </dl>
  );
}
