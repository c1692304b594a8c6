import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findSiteFolder } from "#lib/catalog/site-folder.ts";

/** What the heads of all pages share, in the folder of a built site. */
export const SHARED_HEAD_FILE = "head.html";

/** What every page's head says about the site and not about the page: letters, colours, styles, fonts, icons. */
const SHARED =
  /<meta charset[^>]*>|<meta name="(?:viewport|theme-color|color-scheme)"[^>]*>|<link rel="(?:stylesheet|icon|preload)"[^>]*>/gi;

/** Takes from a page that the framework has made what its head shares with every other page. Throws if it names no stylesheet. */
export function readSharedHead(html: string): string {
  const head = html.slice(0, html.indexOf("</head>"));
  const tags = (head.match(SHARED) ?? []).filter((tag) => !tag.includes('as="script"'));
  if (!tags.some((tag) => tag.includes("stylesheet")))
    throw new Error("The page's head names no stylesheet.");
  return tags.join("");
}

let cached: string | null = null;

/**
 * What the heads of all pages share. The build keeps it; in development, where styles change, it is read from the home
 * page of the server that was asked for `address`.
 */
export async function loadSharedHead(address: string): Promise<string> {
  if (process.env.NODE_ENV !== "production")
    return readSharedHead(await (await fetch(new URL("/", address))).text());
  cached ??= readFileSync(join(process.cwd(), findSiteFolder(), SHARED_HEAD_FILE), "utf8");
  return cached;
}
