import type { z } from "zod";
import { EXAMPLE_ADDRESS, PLACEHOLDERS, TO_WRITE } from "#lib/content/rulebook/text-rules.ts";
import { makeJsonSchema } from "#lib/editor/json-schemas.ts";

const WIDTH = 118;

/** A source in the right form. */
export const SOURCE_LINE = `own: { title: Home page, publisher: ${PLACEHOLDERS.name}, url: "${EXAMPLE_ADDRESS}", basis: official, read: 2026-01-31 }`;

/** Comment lines of a width that can be read, indented like what they explain. */
export function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent.length + 2 + line.length + word.length + 1 > WIDTH) {
      lines.push(`${indent}# ${line}`);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, `${indent}# ${line}`];
}

interface Field {
  description?: string;
  maxLength?: number;
  type?: string;
}

/** What stands for a needed field until its editor writes it: valid for every text and list of texts. */
function placeholder(field: Field): string {
  const text = JSON.stringify(TO_WRITE);
  return field.type === "array" ? `[${text}]` : text;
}

/**
 * The lines of a file's YAML: each field of the schema under a comment that explains it, the optional ones as comments.
 * `given` holds YAML by field; a value that begins with a line break stands below its key. Null leaves a field to the caller.
 */
export function fieldLines(
  schema: z.ZodType,
  given: Readonly<Record<string, string | null>>,
): string[] {
  const { properties = {}, required = [] } = makeJsonSchema(schema) as {
    properties?: Record<string, Field>;
    required?: string[];
  };
  return Object.entries(properties).flatMap(([name, field]) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === null) return [];
    const limit = field.maxLength === undefined ? "" : ` (at most ${field.maxLength} characters)`;
    const help = comment(`${field.description ?? name}${limit}.`, "");
    if (value === undefined && !required.includes(name))
      return [...help, `# ${name}: left out where there is none`];
    const text = value ?? placeholder(field);
    return [...help, `${name}:${text.startsWith("\n") ? text : ` ${text}`}`];
  });
}

/** A whole Markdown file from the lines of its YAML. */
export function wrapFile(intro: string, lines: readonly string[]): string {
  return ["---", ...comment(intro, ""), ...lines, "---", "", TO_WRITE, ""].join("\n");
}
