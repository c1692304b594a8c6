import { get } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** Bytes over the wire of one page and of what it needs, by kind. */
export interface PageBytes {
  html: number;
  styles: number;
  fonts: number;
  scripts: number;
}

const UNPACK: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

/** The bytes as they came over the wire, and what they say. */
function weigh(address: string, encoding: string): Promise<{ bytes: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const sent = Buffer.concat(parts);
        const unpack = UNPACK[response.headers["content-encoding"] ?? ""];
        resolve({ bytes: sent.length, text: (unpack?.(sent) ?? sent).toString() });
      });
    }).on("error", reject);
  });
}

/** Addresses in a page's markup that a browser fetches at once. */
function listNeeded(html: string): { styles: string[]; fonts: string[]; scripts: string[] } {
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const find = (wanted: RegExp, attribute: string): string[] => [
    ...new Set(
      tags
        .filter((tag) => wanted.test(tag))
        .map((tag) => new RegExp(`\\b${attribute}="([^"]+)"`).exec(tag)?.[1] ?? "")
        .filter((address) => address !== ""),
    ),
  ];
  return {
    styles: find(/rel="stylesheet"/, "href"),
    fonts: find(/as="font"/, "href"),
    scripts: [...new Set([...find(/^<script/, "src"), ...find(/as="script"/, "href")])],
  };
}

/** What a first visit to a page costs over the wire, in bytes, packed as a browser asks for it. */
export async function weighPage(origin: string, path: string): Promise<PageBytes> {
  const encoding = "gzip, deflate, br";
  const { bytes: html, text } = await weigh(`${origin}${path}`, encoding);
  const needed = listNeeded(text);
  const sum = async (paths: readonly string[]): Promise<number> => {
    const each = await Promise.all(paths.map((one) => weigh(new URL(one, origin).href, encoding)));
    return each.reduce((total, { bytes }) => total + bytes, 0);
  };
  return {
    html,
    styles: await sum(needed.styles),
    fonts: await sum(needed.fonts),
    scripts: await sum(needed.scripts),
  };
}
