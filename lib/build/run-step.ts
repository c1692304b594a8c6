import { STEPS } from "#lib/build/steps.ts";

const [name = "", ...args] = process.argv.slice(2);
const step = Object.entries(STEPS).find(([own]) => own === name)?.[1];
if (!step) throw new Error(`There is no step "${name}".`);
if (args.includes("--help")) {
  console.log(
    `Usage: npm run ${name} -- [words for its tool]\n\nDoes one of the steps of \`npm test\` alone; what follows \`--\` is handed to its tool.\nExit code: 0 in order, 1 not in order.`,
  );
  process.exit(0);
}
process.exit((await step(args)) ? 0 : 1);
