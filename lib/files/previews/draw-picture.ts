import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Element } from "#lib/files/previews/element.ts";
import { loadFonts } from "#lib/files/previews/load-fonts.ts";
import { CANVAS } from "#lib/files/previews/look.ts";
import { makeSpell, type Spell } from "#lib/files/previews/spell.ts";

/** What a picture shows, with its texts in the spelling given. */
export type Picture = (spell: Spell) => Element;

/** Both libraries are loaded at the first picture: a built site is served without them. */
async function loadTools() {
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  const [{ default: layOut }, { initWasm, Resvg }, binary, fonts] = await Promise.all([
    import("satori"),
    import("@resvg/resvg-wasm"),
    readFile(wasm),
    loadFonts(),
  ]);
  await initWasm(binary);
  return { layOut, Resvg, fonts };
}

let tools: ReturnType<typeof loadTools> | undefined;

function findTools(): ReturnType<typeof loadTools> {
  tools ??= loadTools();
  return tools;
}

/** Lays out a picture as SVG, its letters as outlines, and says which of them no font has. */
async function trace(element: Element): Promise<{ svg: string; missing: Set<string> }> {
  const { layOut, fonts } = await findTools();
  const missing = new Set<string>();
  const svg = await layOut(element as Parameters<typeof layOut>[0], {
    width: CANVAS.width,
    height: CANVAS.height,
    fonts,
    loadAdditionalAsset: async (_language, letters) => {
      missing.add(letters);
      return [];
    },
  });
  return { svg, missing };
}

/** Draws a picture as PNG: equal pictures give equal bytes. Letters that no font has are spelled otherwise, never drawn as boxes. */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  const first = await trace(picture(makeSpell([])));
  const { svg } = first.missing.size === 0 ? first : await trace(picture(makeSpell(first.missing)));
  const { Resvg } = await findTools();
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawn.render();
  const bytes = image.asPng();
  image.free();
  drawn.free();
  return bytes;
}
