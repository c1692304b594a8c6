/** What became of an attempt to copy, in words for whoever pressed the button. */
const COPIED = "Copied.";
const REFUSED =
  "The browser does not let this page copy. The text is marked: press Ctrl and C, or Command and C.";

/**
 * Copies the text of an area and says what became of it. Browsers keep their clipboard from pages that come without
 * encryption; there the older command is tried, and at last the text is left marked for its writer to copy.
 */
export async function copyText(area: HTMLTextAreaElement): Promise<string> {
  // Not there on plain http, whatever the types say.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    if (clipboard) {
      await clipboard.writeText(area.value);
      return COPIED;
    }
  } catch {
    // Refused by the browser or its user: the older way may still be open.
  }
  area.focus();
  area.select();
  return document.execCommand("copy") ? COPIED : REFUSED;
}
