import type { Lead } from "#lib/ranking/standing/explain-lead.ts";
import type { Weighing } from "#lib/views/ranking/lead-words.ts";
import { formatHundredths, splitHundredths, toHundredths } from "#lib/views/words/format-points.ts";
import { capitalise } from "#lib/views/words/format-value.ts";

/** What one criterion gives to a lead: `hundredths` of a point of ten, with sign, and the same as printed. */
interface LeadBar {
  title: string;
  hundredths: number;
  points: string;
}

/** A lead by criterion. The bars add to the printed sum. */
export interface LeadBars {
  bars: LeadBar[];
  sum: string;
}

/** Draws a lead as one bar for each criterion. */
export function viewLeadBars(lead: Lead, { names, weightSum }: Weighing): LeadBars {
  return {
    bars: splitHundredths(lead.contributions, weightSum).map((hundredths, at) => ({
      title: capitalise(names[at] ?? ""),
      hundredths,
      points: formatHundredths(hundredths),
    })),
    sum: formatHundredths(toHundredths(lead.gap, weightSum)),
  };
}
