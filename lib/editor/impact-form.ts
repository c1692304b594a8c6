/** A line of a table in words: what it is about, and what stands in each column. */
export interface FormRow {
  name: string;
  cells: readonly string[];
}

/** How a report is written: for a page of Markdown, or for a terminal. Every text that comes from content passes `word`. */
export interface Form {
  word: (text: string) => string;
  path: (path: string) => string;
  heading: (level: 2 | 3, title: string) => string;
  table: (head: readonly string[], rows: readonly FormRow[]) => string[];
}

/** What stands in a cell in which there is nothing to tell. */
export const NOTHING = "none";

const MAX_LINES = 40;
const MAX_TEXT = 160;

/** As many lines as can be read, and how many more there are. */
export function limitLines(lines: readonly string[]): string[] {
  const rest = lines.length - MAX_LINES;
  return rest > 0 ? [...lines.slice(0, MAX_LINES), `- ... and ${rest} more`] : [...lines];
}

/** A stranger's text on one line, cut, without signs that a terminal would obey. */
function flatten(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return plain.length > MAX_TEXT ? `${plain.slice(0, MAX_TEXT)}...` : plain;
}

/** A stranger's text as plain words of Markdown: nothing in it is a link, a table, HTML or a heading. */
export function escapeMarkdown(text: string): string {
  return flatten(text).replace(
    /[\\`*_[\]<>#|~&@]|:(?=\/\/)/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}

export const MARKDOWN: Form = {
  word: escapeMarkdown,
  path: (path) => `\`${path.replaceAll("`", "")}\``,
  heading: (level, title) => `${"#".repeat(level)} ${title}`,
  table: (head, rows) => [
    `| ${head.join(" | ")} |`,
    `|${"---|".repeat(head.length)}`,
    ...limitLines(rows.map(({ name, cells }) => `| ${[name, ...cells].join(" | ")} |`)),
  ],
};

/** For a terminal: a table has a line for each row, with the heads of its columns before what stands there. */
export const PLAIN: Form = {
  word: flatten,
  path: flatten,
  heading: (level, title) => (level === 2 ? title : `== ${title}`),
  table: ([, ...head], rows) =>
    limitLines(
      rows.map(({ name, cells }) => {
        const said = cells.flatMap((cell, index) =>
          cell === NOTHING ? [] : [`${head[index] ?? ""} ${cell}`],
        );
        return `- ${name}: ${said.join(", ")}`;
      }),
    ),
};
