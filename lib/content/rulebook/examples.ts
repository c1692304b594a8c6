/** A source in the right form. */
export const SOURCE_EXAMPLE =
  'faq: { title: FAQ, publisher: Acme, url: "https://acme.example/faq", basis: official, read: 2026-11-21 }';

/** A fact that was looked for in vain, in the right form. */
export const UNKNOWN_EXAMPLE = 'garden: { unknown: "Documentation read.", looked: 2026-11-21 }';
