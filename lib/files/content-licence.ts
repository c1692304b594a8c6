/** Under what everything that is made of the content may be used, as the foot of every page says it. */
export const CONTENT_LICENCE = {
  name: "Creative Commons Attribution 4.0",
  short: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
