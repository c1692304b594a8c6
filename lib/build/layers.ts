/** A part of the house and all that its files may import. */
export interface Layer {
  folder: string;
  /** Folders and files of the project it may import from, besides itself. */
  from: readonly string[];
  /** What of these it may not. */
  except?: readonly string[];
  /** Packages it may import, and files of its own folder that are no code. */
  packages: readonly string[];
  /** Whether it may use Node's own modules, which do not run in a browser. */
  node: boolean;
  /** What the linter says to an import against the arrows. */
  says: string;
}

/** What editors write, in zod: for the check and the commands alone. */
const SCHEMA = "lib/domain/schema/**";

/**
 * The one table of layers, a folder before the folders in it. `write-lint-rules.ts` makes the linter's rules of it:
 * what is not named here is refused.
 */
export const LAYERS: readonly Layer[] = [
  {
    folder: "lib/domain",
    from: [],
    except: [SCHEMA],
    packages: [],
    node: false,
    says: "domain imports only itself: plain types and functions, no zod.",
  },
  {
    folder: "lib/domain/schema",
    from: ["lib/domain"],
    packages: ["zod"],
    node: false,
    says: "domain/schema says in zod what editors write; it imports the domain alone.",
  },
  {
    folder: "lib/scoring",
    from: [],
    packages: [],
    node: false,
    says: "scoring imports nothing but itself.",
  },
  {
    folder: "lib/content",
    from: ["lib/domain", "lib/scoring/code-points.ts"],
    packages: [],
    node: true,
    says: "content turns text into entries or problems; it knows the domain, and no scoring but the order of texts.",
  },
  {
    folder: "lib/content/rulebook",
    from: ["lib/domain"],
    except: [SCHEMA],
    packages: [],
    node: false,
    says: "content/rulebook words the rules and stands below all that reports them.",
  },
  {
    folder: "lib/content/text",
    from: ["lib/domain", "lib/scoring/code-points.ts", "lib/content/rulebook"],
    except: [SCHEMA],
    packages: [],
    node: false,
    says: "content/text stands below the other parts of the check, and runs in the browser too.",
  },
  {
    folder: "lib/content/yaml",
    from: ["lib/domain", "lib/content/rulebook", "lib/content/text"],
    except: [SCHEMA],
    packages: ["yaml"],
    node: false,
    says: "content/yaml imports content/text and yaml, and runs in the browser too.",
  },
  {
    folder: "lib/content/markdown",
    from: ["lib/domain", "lib/content/rulebook", "lib/content/text"],
    except: [SCHEMA],
    packages: [
      "mdast-util-to-string",
      "remark",
      "remark-gfm",
      "remark-html",
      "unist-util-visit-parents",
    ],
    node: false,
    says: "content/markdown imports content/text and remark, and runs in the browser too.",
  },
  {
    folder: "lib/content/files",
    from: [
      "lib/domain",
      "lib/content/rulebook",
      "lib/content/text",
      "lib/content/yaml",
      "lib/content/markdown",
    ],
    packages: ["gray-matter", "zod"],
    node: false,
    says: "content/files reads one file by text, yaml and markdown, and runs in the browser too.",
  },
  {
    folder: "lib/content/rules",
    from: ["lib/domain", "lib/content/rulebook", "lib/content/text", "lib/content/files"],
    except: [SCHEMA],
    packages: [],
    node: false,
    says: "content/rules judges what was read, and runs in the browser too.",
  },
  {
    folder: "lib/ranking",
    from: ["lib/domain", "lib/scoring"],
    except: [SCHEMA],
    packages: [],
    node: false,
    says: "ranking imports domain and scoring, and no disk.",
  },
  {
    folder: "lib/catalog",
    from: ["lib/ranking"],
    packages: [],
    node: true,
    says: "catalog loads the compiled files and does nothing else.",
  },
  {
    folder: "lib/views",
    from: ["lib/domain", "lib/scoring", "lib/ranking"],
    except: [SCHEMA],
    packages: ["minisearch"],
    node: false,
    says: "views import domain, scoring and ranking, and no disk.",
  },
  {
    folder: "lib/api",
    from: ["lib/domain", "lib/scoring", "lib/ranking", "lib/views"],
    except: [SCHEMA],
    packages: ["zod"],
    node: true,
    says: "the API has schemas of its own and answers from views; it knows no page and no disk.",
  },
  {
    folder: "lib/files",
    from: ["lib/domain", "lib/scoring", "lib/ranking", "lib/views", "lib/api"],
    except: [SCHEMA],
    packages: [
      "@resvg/resvg-wasm",
      "csv-stringify/sync",
      "feedsmith",
      "fflate",
      "remark",
      "remark-gfm",
      "satori",
    ],
    node: true,
    says: "files are made of the catalog and its views, for other programs; they know no page, and of the disk only the program that they pack.",
  },
  {
    folder: "lib/trial",
    from: ["lib/domain", "lib/scoring", "lib/content", "lib/ranking", "lib/views"],
    except: [SCHEMA, "lib/content/read-content.ts"],
    packages: ["zod"],
    node: false,
    says: "trial checks and scores one entry, in the browser too: it knows no disk and no command.",
  },
  {
    folder: "lib/http",
    from: ["lib/catalog", "lib/ranking"],
    packages: ["fresh", "lru-cache", "negotiator", "send"],
    node: true,
    says: "http decides about requests; it knows the catalog and no page.",
  },
  {
    folder: "lib/editor",
    from: ["lib"],
    packages: ["csv-parse/sync", "decode-named-character-reference", "yaml", "zod"],
    node: true,
    says: "commands for editors know all of lib, and neither React nor Next.",
  },
  {
    folder: "lib/build",
    from: ["lib"],
    except: [SCHEMA],
    packages: ["esbuild", "mime-types", "subset-font"],
    node: true,
    says: "commands of the build know all of lib, and neither React nor Next.",
  },
  {
    folder: "components",
    from: ["lib/views", "lib/trial/load-trial.ts"],
    packages: ["idiomorph", "react", "react-dom"],
    node: false,
    says: "components read views, never content.",
  },
  {
    folder: "app",
    from: [
      "components",
      "lib/views",
      "lib/catalog",
      "lib/files/tables/chosen-table.ts",
      "lib/files/tables/write-csv.ts",
      "lib/http/headers.ts",
      "lib/http/live-answers.ts",
      "lib/api/answer-api.ts",
      "lib/files/data/document-data.ts",
    ],
    packages: ["next", "react", "react-dom/server", "./*.css"],
    node: false,
    says: "a route turns parameters into one view.",
  },
];
