import { LAYERS, type Layer } from "#lib/build/layers.ts";

/** The linter's file that holds the layers; `.biome.json` extends it. */
export const LINT_RULES_FILE = ".biome-layers.json";

/** Patterns as in a `.gitignore`: all is refused, then what is named is taken out. */
function listPatterns({ folder, from, except = [], packages, node }: Layer): string[] {
  const isFile = (path: string): boolean => /\.\w+$/.test(path);
  const own = [folder, ...from].map((path) => (isFile(path) ? path : `${path}/**`));
  return [
    "**",
    ...own.map((path) => `!#${path}`),
    ...packages.map((name) => `!${name}`),
    ...(node ? ["!node:*", "!node:*/**"] : []),
    ...except.map((path) => `#${path}`),
  ];
}

/** The linter's settings that hold the table of layers, as the text of its file. */
export function makeLintRules(): string {
  const overrides = LAYERS.map((layer) => ({
    includes: [`${layer.folder}/**`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: "error",
            options: { patterns: [{ group: listPatterns(layer), message: layer.says }] },
          },
        },
      },
    },
  }));
  return `${JSON.stringify({ overrides }, null, 2)}\n`;
}
