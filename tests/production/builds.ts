/** Two builds of the published site, each with assets of its own, in a folder that no other server reads. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findCurrentBuild } from "#lib/catalog/current-build.ts";
import { SHARED_HEAD_FILE } from "#lib/catalog/load-shared-head.ts";
import { ENCODINGS } from "#lib/http/encodings.ts";
import { makeTag, pack } from "#lib/http/pack-answer.ts";
import {
  ENDINGS,
  SEALED_FILE,
  SEALED_FOLDER,
  type SealedAnswer,
  type SealedList,
} from "#lib/http/sealed-site.ts";

/** A built site: its folder's name, and the stylesheet that all its pages name and no other build's pages do. */
export interface Build {
  name: string;
  style: string;
  answers: SealedList["answers"];
}

function readList(folder: string): SealedList {
  return JSON.parse(readFileSync(join(folder, SEALED_FILE), "utf8")) as SealedList;
}

function findStyle({ answers }: SealedList): string {
  const style = Object.keys(answers).find((path) => path.endsWith(".css"));
  if (style === undefined) throw new Error("The build has no stylesheet.");
  return style;
}

/** Writes the current build of the site into `builds`. Throws if there is none. */
export function takeBuild(builds: string): Build {
  const current = findCurrentBuild();
  const name = basename(current);
  cpSync(current, join(builds, name), {
    recursive: true,
    filter: (path) => basename(path) !== "serving",
  });
  const list = readList(current);
  return { name, style: findStyle(list), answers: list.answers };
}

/** Writes an answer's bytes anew in each form that it had. */
async function rewrite(root: string, answer: SealedAnswer, bytes: Buffer): Promise<SealedAnswer> {
  const tags: SealedAnswer["tags"] = {};
  for (const encoding of ENCODINGS.filter((one) => answer.tags[one] !== undefined)) {
    const packed = await pack(bytes, encoding, "quick");
    writeFileSync(join(root, `${answer.file}${ENDINGS[encoding]}`), packed);
    tags[encoding] = makeTag(packed);
  }
  return { ...answer, tags };
}

/**
 * Makes of a build the next one, as if its styles had changed: another stylesheet, which every page names in place of
 * the old one, and so other bytes and tags.
 */
export async function makeNextBuild(builds: string, from: Build): Promise<Build> {
  const name = from.name.replace(/^./, (first) => (first === "0" ? "1" : "0"));
  const folder = join(builds, name);
  cpSync(join(builds, from.name), folder, { recursive: true });
  const root = join(folder, SEALED_FOLDER);
  const style = from.style.replace(/[^/]+\.css$/, `next-${name}.css`);
  const list = readList(folder);
  const change = async (answer: SealedAnswer): Promise<SealedAnswer> => {
    const html = readFileSync(join(root, answer.file), "utf8");
    return rewrite(root, answer, Buffer.from(html.replaceAll(from.style, style)));
  };
  const answers: SealedList["answers"] = {};
  for (const [path, answer] of Object.entries(list.answers)) {
    if (answer.type.startsWith("text/html")) answers[path] = await change(answer);
    else if (path !== from.style) answers[path] = answer;
    else {
      mkdirSync(join(root, style, ".."), { recursive: true });
      const bytes = Buffer.concat([
        readFileSync(join(root, answer.file)),
        Buffer.from("/* next */"),
      ]);
      answers[style] = await rewrite(root, { ...answer, file: style.slice(1) }, bytes);
    }
  }
  const head = readFileSync(join(folder, SHARED_HEAD_FILE), "utf8");
  writeFileSync(join(folder, SHARED_HEAD_FILE), head.replaceAll(from.style, style));
  const missing = await change(list.missing);
  writeFileSync(join(folder, SEALED_FILE), JSON.stringify({ answers, missing }));
  return { name, style, answers };
}
