import { adviseOnAddress, adviseOnTarget } from "#lib/content/rulebook/address-advice.ts";
import type { RuleEntry } from "#lib/content/rulebook/rule-entry.ts";

/** Longest address, in characters. */
export const MAX_URL_LENGTH = 500;

/** What stands where a rule is broken, in words. */
interface Found {
  found: string;
}

/** Rules about addresses of pages. */
export const ADDRESS_RULES = {
  "url-too-long": {
    expected: `at most ${MAX_URL_LENGTH} characters`,
    fix: "Leave out tracking parameters, or cite a shorter page.",
    example: "https://acme.example/faq",
    part: "sources",
  },
  "url-characters": {
    expected: "an address of printable ASCII characters without spaces",
    fix: ({ found }: Found) =>
      adviseOnAddress(
        found,
        "Delete the character, or copy the address from the browser's address bar, which encodes such characters.",
      ),
    example: "https://acme.example/a%20b",
    part: "sources",
  },
  "url-punycode": {
    expected: "a host of ASCII letters, without xn-- names, which can look like another host",
    fix: "Cite a page on a host with a plain name.",
    example: "https://acme.example",
    part: "sources",
  },
  "url-host": {
    expected:
      "a public host name in small letters with a dot, such as docs.example.com; no IP address",
    fix: "Write the host's public name in small letters.",
    example: "https://acme.example",
    part: "sources",
  },
  "url-scheme": {
    expected: "an address that begins with https://",
    fix: ({ found }: Found) => adviseOnAddress(found, "Write the https:// address of the page."),
    example: "https://acme.example",
    part: "sources",
  },
  "url-credentials": {
    expected: "an address without a user name",
    fix: "Delete everything between https:// and @.",
    example: "https://acme.example",
    part: "sources",
  },
  "url-port": {
    expected: "an address without a port",
    fix: "Delete the colon and the number after the host.",
    example: "https://acme.example",
    part: "sources",
  },
  "url-invalid": {
    expected: "an address that browsers can read",
    fix: "Copy the address from the browser.",
    example: "https://acme.example/faq",
    part: "sources",
  },
  "url-tracking": {
    expected: "an address without parameters that tell where its reader came from",
    fix: ({ plain }: { plain?: string }) => `write ${plain}`,
    example: "https://acme.example/faq",
    part: "sources",
  },
  "link-target": {
    expected: "https://..., a page of this site as /path, or #name on the same page",
    fix: ({ found }: Found) => adviseOnTarget(found),
    example: "[the terms](https://acme.example/terms) or [about](/about)",
    part: "sources",
  },
  "address-not-pinned": {
    level: "advice",
    expected: "the address of the commit that was read, since a branch changes",
    fix: "press y on the page at GitHub, which puts the commit into the address, and copy it",
    example: 'url: "https://github.com/acme/audits/blob/0a1b2c3d4e5f/report.pdf"',
    part: "sources",
  },
  "reprint-unnamed": {
    level: "advice",
    expected: "`reprint_of`, with who published it first",
    fix: "add `reprint_of: <publisher>` to the source, and let title and publisher be those of the page you read",
    example: "publisher: news.example, reprint_of: The Daily Block",
    part: "sources",
  },
  "link-to-nowhere": {
    expected: "a page of this site that is there, or a heading of the same text",
    fix: ({ meant }: { meant: string | null }) =>
      meant === null ? "correct the address, or take the link out" : `did you mean ${meant}?`,
    example: "[about](/about), or [[acme]] for a provider",
    part: "texts",
  },
  "trailing-slash": {
    expected: "an address without `/` at its end",
    fix: "remove it",
    example: "base_url: https://assay.example",
    part: "files",
  },
} satisfies Record<string, RuleEntry>;

/** A rule that an address by itself can break. */
export type AddressRule = Exclude<
  keyof typeof ADDRESS_RULES,
  "trailing-slash" | "address-not-pinned" | "reprint-unnamed" | "link-to-nowhere"
>;
