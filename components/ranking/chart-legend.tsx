import { RangeLine } from "#components/parts/range-line.tsx";

const SIGNS = [
  { says: "proven by a source", lo: 85_000, hi: 85_000, old: 0, provisional: false },
  { says: "proven, but by old facts", lo: 85_000, hi: 85_000, old: 60_000, provisional: false },
  { says: "still open: could be proven", lo: 10_000, hi: 90_000, old: 0, provisional: false },
  {
    says: "provisional: too little is verified",
    lo: 50_000,
    hi: 50_000,
    old: 0,
    provisional: true,
  },
];

/** What the marks of a range mean. */
export function ChartLegend() {
  return (
    <ul
      className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(10rem,100%),1fr))] gap-x-4 gap-y-1 text-fine text-soft leading-tight sm:flex sm:flex-wrap sm:gap-x-6 sm:text-note"
      aria-label="Legend"
    >
      {SIGNS.map(({ says, ...range }) => (
        <li key={says} className="flex items-center gap-x-2">
          <span className="w-9 shrink-0" aria-hidden="true">
            <RangeLine {...range} label="" />
          </span>
          {range.provisional && (
            <span
              aria-hidden="true"
              className="rounded-sm border border-strong border-dashed px-1 font-serif leading-tight"
            >
              5
            </span>
          )}
          {says}
        </li>
      ))}
    </ul>
  );
}
