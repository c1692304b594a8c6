/** The hatching that stands for the unknown; drawn once a page, used by every chart on it. */
export function HatchPattern() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 1l2-2M0 5l5-5M4 6l2-2" className="stroke-hatch" strokeWidth="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}
