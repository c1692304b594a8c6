import type { Site } from "#lib/domain/site.ts";

/** The name of a site as files and packages have it: small Latin letters, digits and hyphens. */
export function nameSite({ name }: Pick<Site, "name">): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain === "" ? "data" : plain;
}
