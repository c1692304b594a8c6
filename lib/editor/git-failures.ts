/** A failure of a program that was run: the system's code if it could not be started, else what it said. */
interface RunFailure {
  code?: string;
  status?: number | null;
  stderr?: Buffer | string | null;
  message: string;
}

/** What git says, and what it means to somebody who never saw it. */
const FAILURES: [said: RegExp, words: (folder: string, said: string) => string][] = [
  [
    /dubious ownership|unsafe repository/,
    (folder, said) => {
      const [, named = folder] = /safe\.directory (\S.*)$/m.exec(said) ?? [];
      return `git does not trust ${named}, because it belongs to another user of this machine. If it is yours, say so: git config --global --add safe.directory ${named}`;
    },
  ],
  [
    /not a git repository/,
    (folder) =>
      `${folder} lies in no git repository, so there is nothing to compare with. Clone the repository (a downloaded archive holds no history), or run the check without --base.`,
  ],
  [
    /must be run in a work tree/,
    (folder) =>
      `${folder} belongs to a repository without files of its own. Run this in a usual clone.`,
  ],
  [
    /unknown option|usage: git|unknown switch|invalid option/,
    () =>
      "git here is too old for this; version 2.31 or newer is needed (`git --version` names it).",
  ],
  [
    /index\.lock|unable to create.*\.lock/i,
    () =>
      "Another git is at work in this repository, or one was cut off. Wait for it; if none is running, remove the lock file that git names.",
  ],
  [
    /bad object|unable to read|corrupt|missing (?:blob|tree|commit)/i,
    () => "The repository is damaged or not whole; `git fsck` says where, a new clone mends it.",
  ],
  [/permission denied/i, (folder) => `git may not read the repository of ${folder}.`],
  [
    /unknown revision|bad revision|ambiguous argument 'HEAD'|Not a valid object name/i,
    () => "There is no commit here yet. Commit first, or run the check without --base.",
  ],
];

/** What a failed call of git comes to, and what to do about it, in one line of words. */
export function explainGitFailure(error: unknown, folder: string): string {
  const { code, stderr, message } = error as RunFailure;
  if (code === "ENOENT")
    return "git could not be started: it is not installed, or not in the PATH. Install it (https://git-scm.com), or run the check without --base.";
  if (code === "EACCES") return "git could not be started: this user may not run it.";
  const said = String(stderr ?? "").trim();
  const known = FAILURES.find(([form]) => form.test(said));
  if (known) return known[1](folder, said);
  const [first = ""] = (said || message).split("\n");
  return `git failed; it says: ${first.replace(/^fatal: /, "")}`;
}
