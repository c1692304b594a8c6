import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

const FREEZE = "npm run edition -- 2026-12";

/** A page that is gone, and the new file that seems to be the same under another id. */
interface LostPage {
  address: string;
  id: string;
  kind: string;
  renamed: string | null;
}

function remedyLost({ address, id, kind, renamed }: LostPage): string {
  const lead = `name it in site.yml: moved: { ${address}: <the page that readers are led to> }`;
  if (kind === "provider" || kind === "use-case") {
    if (renamed !== null) return `add to ${renamed}: former_ids: [${id}]`;
    if (kind === "provider")
      return `keep the file: a provider that has shut down stays, with the day of its notice among its facts; if it is another entry now, add former_ids: [${id}] there; else ${lead}`;
    return `add former_ids: [${id}] to what takes its place, or ${lead}`;
  }
  return `take the file back, or ${lead}`;
}

/** Rules about what commands write: accepted scores, frozen editions, schemas; and about what a change takes away. */
export const EDITION_RULES = {
  "scores-not-accepted": {
    expected: "the scores that the facts now give",
    fix: "look at the change, then run `npm run accept`; in a change from outside leave it to a maintainer",
    example: "npm run accept",
    part: "editions",
  },
  "scores-accepted-later": {
    level: "advice",
    expected: "the scores that the facts now give, which a maintainer accepts",
    fix: "nothing, if you propose this change from outside; a maintainer runs `gh pr checkout <number>` and `npm run accept`, commits and pushes",
    example: "npm run accept",
    part: "editions",
  },
  "edition-after-today": {
    level: "advice",
    expected: ({ today }: { today: string }) => `a day up to ${today}, which is today here`,
    fix: "correct the day: what is known on it is not known yet",
    example: "as_of: 2026-11-28",
    part: "editions",
  },
  "address-lost": {
    expected: "every address that was public to lead somewhere",
    fix: remedyLost,
    example: "former_ids: [old-acme]",
    part: "files",
  },
  "anchor-lost": {
    level: "advice",
    expected: "places that others link to, to stay",
    fix: "keep the name of the file unless what it says is gone: links to it now lead to the top of the page",
    example: "a question reworded under its old file name",
    part: "files",
  },
  "generated-stale": {
    expected: "the schemas, templates and tables that the content gives now",
    fix: "run `npm run schemas`, and add what it writes to the change",
    example: "npm run schemas",
    part: "fields",
  },
  "edition-of-another-month": {
    expected: ({ id }: { id: string }) => `a day of ${id}, by which the file is named`,
    fix: "freeze it with `npm run edition`, which takes the name from the date",
    example: "editions/2026-12.yml, with as_of: 2026-12-20",
    part: "editions",
  },
  "edition-not-frozen-here": {
    expected: "what `npm run edition` makes of the content as it is now",
    fix: "remove the file, then freeze it as the last step of the change",
    example: FREEZE,
    part: "editions",
  },
  "frozen-edition-changed": {
    expected: ({ digest }: { digest: string | null }) =>
      digest === null
        ? "the edition as it was frozen"
        : `the text that was frozen, with the digest ${digest}`,
    fix: ({ file }: { file: string }) =>
      `take the file back as it was (git checkout <revision> -- ${file}); a new state of the facts is a new edition`,
    example: FREEZE,
    part: "editions",
  },
  "frozen-scores-differ": {
    expected: "the scores and ranks that the engine works out from the facts in this file",
    fix: "if the engine was changed, it has to give old editions what it gave them; look at the change of the code",
    example: FREEZE,
    part: "editions",
  },
} satisfies Record<string, RuleEntry>;
