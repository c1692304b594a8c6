import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "#lib/http/encodings.ts";

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Below this many bytes packing saves nothing. */
export const WORTH_PACKING = 500;

/** Packs bytes as hard as is quick enough to be done while somebody waits. */
export function packQuickly(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case "br":
      return packBrotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 4,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      });
    case "gzip":
      return packGzip(bytes, { level: 5 });
    case "identity":
      return Promise.resolve(bytes);
  }
}

/** Packs bytes as small as they get, for files that are packed once and sent often. */
export function packSmall(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case "br":
      return packBrotli(bytes, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      });
    case "gzip":
      return packGzip(bytes, { level: 9 });
    case "identity":
      return Promise.resolve(bytes);
  }
}

/** A strong tag of bytes: equal for equal bytes alone (RFC 9110, 8.8.3). */
export function makeTag(bytes: Uint8Array): string {
  return `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
}
