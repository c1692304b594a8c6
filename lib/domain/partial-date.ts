/** A date with the precision of its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;
