/**
 * Cuts the two typefaces to the letters and weights the site uses and writes them to `public/fonts`.
 * The results are committed; run it again only to change the cut: `npx tsx lib/build/cut-fonts.ts`.
 * Raise VERSION then, here and in `app/_styles/fonts.css` and `components/frame/preload-fonts.ts`: browsers keep these files for good.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

const VERSION = "1";
const FOLDER = join(process.cwd(), "public", "fonts");
const SIGNS = "×÷–—‘’‚“”„†•…′″‹›€™−";

/** The features that show: figures of equal width, lining, fractions, and what letters need to join and space well. */
const FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum", "lnum", "pnum"];

interface Cut {
  name: string;
  from: string;
  letters: string;
  weights: { min: number; max: number };
}

function listLetters(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  ).join("");
}

const PLAIN = listLetters(0x20, 0x7e) + listLetters(0xa0, 0xbf) + SIGNS;
const ACCENTED = listLetters(0xc0, 0xff);
const EXTENDED = listLetters(0x100, 0x17f);
const TEXT_WEIGHTS = { min: 400, max: 700 };
const HEADING_WEIGHTS = { min: 400, max: 500 };

/** The first two are loaded by every page, the others only where a name needs one of their letters. */
const CUTS: Cut[] = [
  {
    name: "inter",
    from: "inter/files/inter-latin-wght-normal.woff2",
    letters: PLAIN,
    weights: TEXT_WEIGHTS,
  },
  {
    name: "newsreader",
    from: "newsreader/files/newsreader-latin-wght-normal.woff2",
    letters: PLAIN,
    weights: HEADING_WEIGHTS,
  },
  {
    name: "inter-accents",
    from: "inter/files/inter-latin-wght-normal.woff2",
    letters: ACCENTED,
    weights: TEXT_WEIGHTS,
  },
  {
    name: "newsreader-accents",
    from: "newsreader/files/newsreader-latin-wght-normal.woff2",
    letters: ACCENTED,
    weights: HEADING_WEIGHTS,
  },
  {
    name: "inter-ext",
    from: "inter/files/inter-latin-ext-wght-normal.woff2",
    letters: EXTENDED,
    weights: TEXT_WEIGHTS,
  },
  {
    name: "newsreader-ext",
    from: "newsreader/files/newsreader-latin-ext-wght-normal.woff2",
    letters: EXTENDED,
    weights: HEADING_WEIGHTS,
  },
];

/** Cuts one font and returns the size of the file it wrote. */
async function cutFont({ name, from, letters, weights }: Cut): Promise<number> {
  const source = await readFile(
    createRequire(import.meta.url).resolve(`@fontsource-variable/${from}`),
  );
  const cut = await subsetFont(source, letters, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    noHinting: true,
    variationAxes: { wght: weights },
  });
  await writeFile(join(FOLDER, `${name}-${VERSION}.woff2`), cut);
  return cut.length;
}

await mkdir(FOLDER, { recursive: true });
for (const cut of CUTS) process.stdout.write(`${cut.name} ${await cutFont(cut)} bytes\n`);
