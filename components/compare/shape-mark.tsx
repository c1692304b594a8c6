/** One shape for each of those compared, so that colour is not needed to tell them apart; each within 5 of its middle. */
const SHAPES = [
  "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0",
  "M-4.5 -4.5h9v9h-9z",
  "M0 -5.5L5.5 4.5H-5.5z",
  "M0 -6L6 0L0 6L-6 0z",
];

/** The shape of one of those compared, around the origin of its picture. */
export function ShapePath({ index }: { index: number }) {
  return <path d={SHAPES[index] ?? SHAPES[0]} className="fill-verdigris" />;
}

/** The same beside a name. */
export function ShapeMark({ index }: { index: number }) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="-6 -6 12 12"
      className="mr-1.5 inline-block align-[-1px]"
      aria-hidden="true"
      focusable="false"
    >
      <ShapePath index={index} />
    </svg>
  );
}
