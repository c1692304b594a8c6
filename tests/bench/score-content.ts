/** Prints, as JSON, the milliseconds that scoring and sampling take on the content folder; started by the growth part of the bench. */
import { findContentFolder, readContent } from "#lib/content/read-content.ts";
import { makeCatalog } from "#lib/ranking/catalog.ts";
import { sampleStandings } from "#lib/ranking/standing/sample-standings.ts";
import { SAMPLES } from "#lib/scoring/sampling/sample-ranks.ts";

const { content } = await readContent(findContentFolder());
if (!content) throw new Error("The content has problems.");
const began = performance.now();
const { categories } = makeCatalog(content);
const scored = performance.now();
for (const category of categories) sampleStandings(category, SAMPLES);
console.log(JSON.stringify({ scoring: scored - began, sampling: performance.now() - scored }));
