/** Makes the linter's rules from the table of layers, after the table was changed: `npx tsx lib/build/write-lint-rules.ts`. */
import { writeFileSync } from "node:fs";
import { LINT_RULES_FILE, makeLintRules } from "#lib/build/lint-rules.ts";

writeFileSync(LINT_RULES_FILE, makeLintRules());
