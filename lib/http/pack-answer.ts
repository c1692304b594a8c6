import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "#lib/http/encodings.ts";

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Below this many bytes packing saves nothing. */
export const WORTH_PACKING = 500;

/**
 * How hard bytes are packed: while somebody waits, once for files that are sent often, or once where there are very many
 * of them or very large ones, an eighth larger in a fiftieth of the time.
 */
const EFFORTS = {
  quick: {
    br: {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
    gzip: 5,
  },
  full: { br: {}, gzip: 9 },
  many: { br: { [constants.BROTLI_PARAM_QUALITY]: 6 }, gzip: 6 },
} as const;

export type Effort = keyof typeof EFFORTS;

/**
 * How far back a packer looks, as a power of two: all that there is and no more. The room for it is cleared each time,
 * which takes longer than to pack a page.
 */
function fitWindow(length: number): number {
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_DEFAULT_WINDOW: most } = constants;
  return Math.min(most, Math.max(least, Math.ceil(Math.log2(length + WINDOW_GAP))));
}

/** A window of 2^n bytes reaches over so many less (RFC 7932, 9.1). */
const WINDOW_GAP = 16;

/** Packs bytes in an encoding; plain ones come back as they are. */
export function pack(bytes: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
  const { br, gzip: level } = EFFORTS[effort];
  switch (encoding) {
    case "br":
      return packBrotli(bytes, {
        params: {
          ...br,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          [constants.BROTLI_PARAM_LGWIN]: fitWindow(bytes.length),
        },
      });
    case "gzip":
      return packGzip(bytes, { level });
    case "identity":
      return Promise.resolve(bytes);
  }
}

/** A strong tag of bytes: equal for equal bytes alone (RFC 9110, 8.8.3). */
export function makeTag(bytes: Uint8Array): string {
  return `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
}
