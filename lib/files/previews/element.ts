/** A style as `satori` reads it: names of CSS in camel case, lengths in pixels. */
export type Style = Record<string, string | number>;

/** A box of a picture, in the form that `satori` takes for one of React's. Text is never read as markup. */
export interface Element {
  type: "div" | "svg" | "path";
  key: null;
  props: Record<string, unknown>;
}

/** A box that lays out others in a row, or in a column where its style says so. */
export function box(style: Style, ...children: readonly (Element | null)[]): Element {
  const shown = children.filter((child) => child !== null);
  const sized: Style = { display: "flex", boxSizing: "border-box" };
  return { type: "div", key: null, props: { style: { ...sized, ...style }, children: shown } };
}

/** Text in so many lines at most; what does not fit is cut, which is said by an ellipsis. */
export function text(words: string, style: Style, lines = 1): Element {
  const fit: Style = {
    display: "block",
    lineClamp: lines,
    wordBreak: "break-word",
  };
  return { type: "div", key: null, props: { style: { ...fit, ...style }, children: words } };
}

/** A thin line across. Borders would be drawn with clips and masks, each as costly as a picture. */
export function rule(width: number, height: number, colour: string): Element {
  return box({ width, height, backgroundColor: colour, flexShrink: 0 });
}

/** Lines drawn in a square of 24, in the colour given. */
export function drawing(size: number, stroke: string, paths: readonly string[]): Element {
  return {
    type: "svg",
    key: null,
    props: {
      width: size,
      height: size,
      viewBox: "0 0 24 24",
      fill: "none",
      stroke,
      strokeWidth: 1.4,
      children: paths.map((d) => ({ type: "path", key: null, props: { d } })),
    },
  };
}
