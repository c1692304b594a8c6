import { box, type Element } from "#lib/files/previews/element.ts";
import { COLOURS } from "#lib/files/previews/look.ts";
import type { PreviewBar } from "#lib/views/previews/preview.ts";

const FULL = 100_000;
const TICKS = [2, 4, 6, 8];

function stripes(colour: string, line: number, gap: number): string {
  return `repeating-linear-gradient(135deg, ${colour} 0px, ${colour} ${line}px, ${COLOURS.paper} ${line}px, ${COLOURS.paper} ${line + gap}px)`;
}

/** A lying bar from 0 to 10: what is proven in solid colour, on old facts in brass stripes, what is open hatched. */
export function drawBar({ lo, hi, old }: PreviewBar, width: number, height: number): Element {
  const at = (value: number): number => Math.round((value * width) / FULL);
  const [fresh, proven, possible] = [at(lo - old), at(lo), at(hi)];
  const part = (from: number, to: number, style: Record<string, string>): Element | null =>
    to > from
      ? box({ position: "absolute", left: from, top: 0, width: to - from, height, ...style })
      : null;
  const strong = { backgroundColor: COLOURS.strong };
  const ticks = TICKS.map((tick) => at((tick * FULL) / 10)).filter((left) => left > possible);
  return box(
    { position: "relative", width: width + 2, height: height + 2, flexShrink: 0 },
    box({ position: "absolute", left: width, width: 2, top: 0, height, ...strong }),
    box({ position: "absolute", left: 0, width: width + 2, top: height, height: 2, ...strong }),
    ...ticks.map((left) => part(left, left + 2, { backgroundColor: COLOURS.line })),
    part(0, fresh, { backgroundColor: COLOURS.verdigris }),
    part(fresh, proven, { backgroundImage: stripes(COLOURS.brass, 5, 3) }),
    part(proven, possible, { backgroundImage: stripes(COLOURS.hatch, 3, 6) }),
  );
}
