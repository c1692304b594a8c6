import { STEPS } from "#lib/build/steps.ts";

const [name = "", ...args] = process.argv.slice(2);
const step = Object.entries(STEPS).find(([own]) => own === name)?.[1];
if (!step) throw new Error(`There is no step "${name}".`);
process.exit((await step(args)) ? 0 : 1);
