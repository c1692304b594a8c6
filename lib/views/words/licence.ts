/** Under what everything that is made of the content may be used. */
export const CONTENT_LICENCE = {
  name: "Creative Commons Attribution 4.0",
  title: "Creative Commons Attribution 4.0 International",
  short: "CC BY 4.0",
  /** Its name in the list of SPDX. */
  id: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
