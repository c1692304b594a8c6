/** A column: its heading, one text per row, and on which side they are filled up. */
export interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly align?: "left" | "right";
}

/**
 * Lays texts out in columns of fixed width, with two blanks between them.
 *
 * @param columns of equally many cells
 * @returns the line of headings, then one line for each row
 */
export function layOutColumns(columns: readonly Column[]): string[] {
  const filled = columns.map(({ heading, cells, align = "right" }) => {
    const texts = [heading, ...cells];
    const width = Math.max(...texts.map(countCharacters));
    return texts.map((text) => {
      const blanks = " ".repeat(width - countCharacters(text));
      return align === "left" ? text + blanks : blanks + text;
    });
  });
  const [first = []] = filled;
  return first.map((_, row) =>
    filled
      .map((texts) => texts[row] ?? "")
      .join("  ")
      .trimEnd(),
  );
}

/** Characters as a terminal shows them: an accent that combines takes no room. */
function countCharacters(text: string): number {
  return [...text.replace(/\p{M}/gu, "")].length;
}
