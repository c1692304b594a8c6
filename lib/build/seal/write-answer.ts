import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ENCODINGS } from "#lib/http/encodings.ts";
import { type Effort, makeTag, pack, WORTH_PACKING } from "#lib/http/pack-answer.ts";
import { ENDINGS, type SealedAnswer } from "#lib/http/sealed-site.ts";

/** What is packed already gains nothing by being packed again. */
const PACKED = /^font\/woff2|^image\/(?!svg)|^application\/zip/;

/** With more answers than this a build would pack for longer than for all else; so it would a file of so many bytes. */
const MANY = 3000;
const LARGE = 2 ** 20;

/** Of very many answers, small ones are written once: packed they would be read in no fewer packets. */
const WORTH_PACKING_OF_MANY = 4096;

function chooseEffort(bytes: Buffer, count: number): Effort {
  return count > MANY || bytes.length > LARGE ? "many" : "full";
}

/** Most folders are there already, and to ask for each file whether they are takes as long as to write it. */
async function write(target: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(target, bytes);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ENOENT") throw fault;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

/**
 * Writes an answer's bytes below `root`, plain and in each packed form that is smaller, and returns how it is served.
 *
 * @param count how many answers are written in all
 */
export async function writeAnswer(
  root: string,
  bytes: Buffer,
  { file, type, policy }: Pick<SealedAnswer, "file" | "type" | "policy">,
  count = 1,
): Promise<SealedAnswer> {
  const target = join(root, file);
  const effort = chooseEffort(bytes, count);
  const tags: SealedAnswer["tags"] = {};
  const least = count > MANY ? WORTH_PACKING_OF_MANY : WORTH_PACKING;
  const isPackable = bytes.length >= least && !PACKED.test(type);
  for (const encoding of ENCODINGS) {
    if (encoding !== "identity" && !isPackable) continue;
    const packed = await pack(bytes, encoding, effort);
    if (encoding !== "identity" && packed.length >= bytes.length) continue;
    await write(`${target}${ENDINGS[encoding]}`, packed);
    tags[encoding] = makeTag(packed);
  }
  return { file, type, policy, tags };
}
