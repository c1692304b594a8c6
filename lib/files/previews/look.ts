/** Size of a picture in pixels, and how far what it shows stays from its edges. */
export const CANVAS = { width: 1200, height: 630, margin: 60 };

/** How wide a line may be. */
export const MEASURE = CANVAS.width - 2 * CANVAS.margin;

/** The site's colours by day, as in `app/globals.css`: a picture is shown on other sites and knows no reader's setting. */
export const COLOURS = {
  paper: "#fbfaf6",
  ink: "#1d1b16",
  soft: "#5d594e",
  line: "#e2ddd0",
  strong: "#c9c2b0",
  verdigris: "#14665a",
  brass: "#9a6b12",
  hatch: "#b9b19d",
};

/** Names under which the fonts are given to what draws, the first that has a letter drawing it. */
export const SERIF = "Newsreader";
export const SANS = "Inter";
