import { Fold } from "#components/provider/fold.tsx";
import type { BadgeOffer } from "#lib/views/provider/badge-view.ts";

/** The badge that other sites may show, with the HTML to copy. Nothing where there is no score. */
export function BadgePart({ badge }: { badge: BadgeOffer | null }) {
  if (!badge) return null;
  return (
    <div className="mt-6">
      <Fold title="Show this on your site" note="a badge that follows the data">
        {/* biome-ignore lint/performance/noImgElement: a drawing of a few lines has nothing to optimise. */}
        <img
          src={badge.path}
          alt={badge.alt}
          height={24}
          loading="lazy"
          className="h-6 max-w-full"
        />
        <p className="mt-2 max-w-3xl text-small">
          It always says the range, how much is verified and for which day, and changes when the
          facts do. It cannot be bought and is no endorsement.
        </p>
        <pre className="mt-2 select-all whitespace-pre-wrap rounded-sm border border-line bg-card p-3 text-note wrap-anywhere">
          {badge.html}
        </pre>
      </Fold>
    </div>
  );
}
