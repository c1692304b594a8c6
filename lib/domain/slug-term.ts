/** A term of the glossary as part of an anchor: letters and digits of any script, the rest as dashes. */
export function slugTerm(term: string): string {
  return term
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
}
