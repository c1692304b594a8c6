/** Both ends of a score as they are printed; `possible` is null where too little is known to say. */
interface PrintedScore {
  proven: string;
  possible: string | null;
}

/** A score with its range: `6.7 to 8.3 of 10`, `6.7 of 10` where nothing is open, `at least 0.8 of 10` where no upper end is printed. */
export function wordRange({ proven, possible }: PrintedScore): string {
  if (possible === null) return `at least ${proven} of 10`;
  return possible === proven ? `${proven} of 10` : `${proven} to ${possible} of 10`;
}

/** How much of what we ask is verified, in words. */
export function wordVerified({ known }: { known: number }): string {
  return `${known} % verified`;
}
