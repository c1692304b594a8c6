/** Names joined for a sentence; a long list is cut. */
export function listNames(names: readonly PropertyKey[]): string {
  const shown = names.slice(0, 30).map(String).join(", ");
  return names.length > 30 ? `${shown} and ${names.length - 30} more` : shown;
}
