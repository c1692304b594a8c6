/** Names that editors and their programs give to swap files, locks, backups and leftovers of a merge or a patch. */
const OF_EDITORS = [
  // Hidden files: swap files, `.#lock`, `.~lock.table#`, `.DS_Store`, `._resource`.
  /^\./,
  /^#.*#$/,
  /~$/,
  /^~\$/,
  /\.(?:bak|backup|old|orig|rej|tmp|temp|swp|swo|swn)$/i,
  // What a merge tool leaves beside a file in conflict: acme_BACKUP_123.md.
  /[._](?:BACKUP|BASE|LOCAL|REMOTE)[._]\d+\.[a-z]+$/,
  // What Vim writes to see whether a folder takes files.
  /^4913$/,
];

/** Names that systems and shells lay into a folder which somebody looked at or worked in. */
const OF_SYSTEMS = new Set([
  "icon\r",
  "thumbs.db",
  "ehthumbs.db",
  "desktop.ini",
  "$recycle.bin",
  "__macosx",
  "nohup.out",
]);

/** Whether a name is that of something which lies beside the content without being any: no one wrote it for readers. */
export function isBeside(name: string): boolean {
  return OF_EDITORS.some((form) => form.test(name)) || OF_SYSTEMS.has(name.toLowerCase());
}

/** Whether a path below the content folder, in the system's own spelling, is or lies in something beside the content. */
export function isPathBeside(path: string): boolean {
  return path.split(/[/\\]/).some(isBeside);
}
