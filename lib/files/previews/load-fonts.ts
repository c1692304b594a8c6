import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Font } from "satori";
import { SANS, SERIF } from "#lib/files/previews/look.ts";

interface Face {
  name: string;
  from: string;
  weight: 400 | 500 | 600;
  subsets: readonly string[];
}

/** The faces of the site. What the first of these has no letter for, one of the others draws. */
const FACES: readonly Face[] = [
  { name: SERIF, from: "newsreader", weight: 500, subsets: ["latin", "latin-ext", "vietnamese"] },
  { name: SANS, from: "inter", weight: 400, subsets: ["latin", "latin-ext", "vietnamese"] },
  { name: SANS, from: "inter", weight: 600, subsets: ["latin", "latin-ext", "vietnamese"] },
  { name: SANS, from: "inter", weight: 400, subsets: ["cyrillic", "greek"] },
];

const require = createRequire(import.meta.url);

async function loadFace({ name, from, weight, subsets }: Face): Promise<Font[]> {
  return Promise.all(
    subsets.map(async (subset) => ({
      // A name may have one font of a weight, so each further subset has a name of its own.
      name: subset === "latin" ? name : `${name} ${subset}`,
      weight,
      style: "normal",
      data: await readFile(
        require.resolve(`@fontsource/${from}/files/${from}-${subset}-${weight}-normal.woff`),
      ),
    })),
  );
}

/** The fonts of the pictures. */
export async function loadFonts(): Promise<Font[]> {
  return (await Promise.all(FACES.map(loadFace))).flat();
}
