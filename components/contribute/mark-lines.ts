/** Marks lines of a text area, counted from 1, puts the caret there and brings them into sight. */
export function markLines(area: HTMLTextAreaElement, line: number, count = 1): void {
  const lines = area.value.split("\n");
  const from = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  const marked = lines.slice(line - 1, line - 1 + count).join("\n");
  area.focus();
  area.setSelectionRange(from, from + marked.length);
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4);
}
