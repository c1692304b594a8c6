/** Names that Windows keeps for devices, in any folder and with any ending, and those that every object of JavaScript has. */
const RESERVED =
  "con|prn|aux|nul|com[0-9]|lpt[0-9]|constructor|prototype|tostring|tolocalestring|valueof|hasownproperty|isprototypeof|propertyisenumerable";

/** Matches a whole id that is none of these names. */
export const NOT_RESERVED = new RegExp(`^(?!(?:${RESERVED})$)`);

/** The same in words. */
export const NOT_RESERVED_WORDS =
  "a name that computers do not keep for themselves, unlike con, nul or constructor";

/** Whether a name is kept by file systems or by JavaScript, whatever its case. */
export function isReservedName(name: string): boolean {
  return !NOT_RESERVED.test(name.toLowerCase());
}
