import { preload } from "react-dom";

const FONTS = ["/fonts/inter-1.woff2", "/fonts/newsreader-1.woff2"];

/** Asks for the two typefaces before the styles are read, so that text appears in them sooner. */
export function preloadFonts(): void {
  for (const font of FONTS) {
    preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
}
