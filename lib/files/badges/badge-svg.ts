import type { BadgeView } from "#lib/views/provider/badge-view.ts";

const HEIGHT = 24;
const SIZE = 13;
const PADDING = 9;
const FONTS = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

/** The site's colours: the same on light and on dark pages, each with enough contrast on its own ground. */
const COLOURS = {
  ink: "#1d1b16",
  paper: "#fbfaf6",
  verdigris: "#14665a",
  soft: "#5d594e",
  edge: "#aaa595",
};

/** Widths of letters in ems, between those of the fonts; any other letter counts as a wide one. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ .,:;'|!·ijl]/u, 0.29],
  [/[frtI()-]/u, 0.39],
  [/[\da-ln-vx-z=]/u, 0.57],
  [/[A-LN-VX-Z]/u, 0.7],
];
const WIDE = 1;

function measure(text: string): number {
  const ems = [...text].map((letter) => WIDTHS.find(([of]) => of.test(letter))?.[1] ?? WIDE);
  return Math.ceil(ems.reduce((sum, width) => sum + width, 0) * SIZE);
}

/** Text as XML has it; what no XML may hold is left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function write(text: string, x: number, width: number): string {
  // The length holds whatever font a reader has, so no letter leaves its part.
  return `<text x="${x}" y="16.5" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

/**
 * A badge in two parts as SVG without scripts, styles or fonts of its own, for an `<img>` on any page. Equal badges give
 * equal bytes.
 */
export function writeBadge({ label, text, about, isScore }: BadgeView): string {
  const [first, second] = [measure(label), measure(text)];
  const at = first + 2 * PADDING;
  const whole = at + second + 2 * PADDING;
  const title = escapeXml([...(about === "" ? [] : [about]), label, text].join(" · "));
  const { ink, paper, verdigris, soft, edge } = COLOURS;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${HEIGHT}" viewBox="0 0 ${whole} ${HEIGHT}" role="img" aria-labelledby="t">
<title id="t">${title}</title>
<rect width="${whole}" height="${HEIGHT}" rx="4" fill="${ink}"/>
<path d="M${at} 0H${whole - 4}a4 4 0 0 1 4 4v${HEIGHT - 8}a4 4 0 0 1-4 4H${at}z" fill="${isScore ? verdigris : soft}"/>
<rect x=".5" y=".5" width="${whole - 1}" height="${HEIGHT - 1}" rx="3.5" fill="none" stroke="${edge}"/>
<g font-family="${FONTS}" font-size="${SIZE}" fill="${paper}">
${write(label, PADDING, first)}
${write(text, at + PADDING, second)}
</g>
</svg>
`;
}
