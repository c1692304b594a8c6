import type { ParsedFile } from "#lib/content/files/parse-file.ts";
import type { Whole } from "#lib/content/rules/context.ts";
import { leadsSomewhere } from "#lib/content/rules/site-addresses.ts";
import type { Path, Report } from "#lib/content/text/report.ts";
import { quoteText } from "#lib/content/text/visible-text.ts";
import type { Site } from "#lib/domain/site.ts";
import { suggestName } from "#lib/domain/suggest-name.ts";

function refuse(report: Report, path: Path, target: string, known: readonly string[]): void {
  const meant = suggestName(target, known);
  report("link-to-nowhere", path, { found: quoteText(target), meant });
}

/** Reports links of a text to pages that the site does not have, and to headings that the text does not. */
export function checkLinks({ siteLinks, reportAt }: ParsedFile, { addresses }: Whole): void {
  const { links, anchors } = siteLinks;
  for (const { target, ...position } of links) {
    if (target.startsWith("#")) {
      if (!anchors.includes(target.slice(1)))
        refuse(
          reportAt(position),
          [],
          target,
          anchors.map((one) => `#${one}`),
        );
    } else if (!leadsSomewhere(target, addresses)) {
      refuse(reportAt(position), [], target, [...addresses]);
    }
  }
}

/** Checks where pages that are no more lead to: a page that is there, from an address that no page has. */
export function checkMoved(
  report: Report,
  { moved = {} }: Site,
  addresses: ReadonlySet<string>,
): void {
  const pages = new Set([...addresses].filter((one) => !Object.hasOwn(moved, one)));
  for (const [from, to] of Object.entries(moved)) {
    if (!leadsSomewhere(to, pages)) refuse(report, ["moved", from], to, [...pages]);
  }
}
