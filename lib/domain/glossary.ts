/** The words of the field: `glossary.yml`. `also` lists other forms under which a term is recognised, those with a capital only as written. */
export interface Glossary {
  terms: { term: string; also?: string[]; text: string }[];
}
