import { ANSWER_LOOKS, markId } from "#components/parts/answer-chip.tsx";

/** What is drawn once a page and used all over it: the hatching that stands for the unknown, the stripes of what rests on old facts, and the marks of answers. */
export function PageMarks() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 1l2-2M0 5l5-5M4 6l2-2" className="stroke-hatch" strokeWidth="1.2" />
        </pattern>
        <pattern id="old" width="4" height="8" patternUnits="userSpaceOnUse">
          <rect width="2.6" height="8" className="fill-brass" />
        </pattern>
        {Object.entries(ANSWER_LOOKS).map(([answer, { path }]) => (
          <symbol key={answer} id={markId(answer)} viewBox="0 0 12 12">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
          </symbol>
        ))}
      </defs>
    </svg>
  );
}
