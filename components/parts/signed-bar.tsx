/** A signed bar: gains to the right in verdigris, losses to the left in soft ink, for a minus is no failure. `share` is of the half width. */
export function SignedBar({ share }: { share: number }) {
  const width = Math.round(Math.abs(share) * 500) / 10;
  return (
    <svg width="100%" height="12" className="block" aria-hidden="true" focusable="false">
      <rect
        x={`${share < 0 ? 50 - width : 50}%`}
        y="3"
        width={`${width}%`}
        height="6"
        className={share < 0 ? "fill-soft" : "fill-verdigris"}
      />
      <line x1="50%" x2="50%" y1="0" y2="12" className="stroke-strong" />
    </svg>
  );
}
