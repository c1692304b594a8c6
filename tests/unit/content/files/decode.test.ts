import { describe, expect, test } from "vitest";
import { decodeText } from "#lib/content/files/decode.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...encode(part)] : part)));

function placesOf(bytes: Uint8Array): string[] {
  const result = decodeText("f.md", bytes);
  const problems = "problems" in result ? result.problems : result.advice;
  return problems.map(({ level, rule, line, column }) => `${level} ${rule} ${line}:${column}`);
}

describe("decodeText", () => {
  test("returns plain text as it is", () => {
    expect(decodeText("f.md", encode("Zürich\n\u{1F600}\n"))).toEqual({
      text: "Zürich\n\u{1F600}\n",
      advice: [],
    });
  });

  test("refuses more than 256 KiB, not 256 KiB", () => {
    expect(placesOf(new Uint8Array(262_144).fill(97))).toEqual([]);
    expect(placesOf(new Uint8Array(262_145).fill(97))).toEqual(["problem file-too-large 1:1"]);
  });

  test("an edition has room for the facts of a whole category", () => {
    const path = "shops/editions/2026-11.yml";
    expect(decodeText(path, new Uint8Array(2 ** 25).fill(97))).toHaveProperty("text");
    expect(decodeText(path, new Uint8Array(2 ** 25 + 1).fill(97))).toMatchObject({
      problems: [{ rule: "file-too-large" }],
    });
  });

  test.each([
    ["a byte that begins nothing", join("ab\ncd", [0xff], "e"), "2:3"],
    ["a cut sequence at the end", join("ü", [0xe2, 0x82]), "1:2"],
    ["an overlong slash", join("\n\n", [0xc0, 0xaf]), "3:1"],
    ["a surrogate", join("\u{1F600}", [0xed, 0xa0, 0x80]), "1:3"],
    ["beyond U+10FFFF", join([0xf4, 0x90, 0x80, 0x80]), "1:1"],
    ["UTF-16", join([0xff, 0xfe], "a\0b\0"), "1:1"],
    ["after CRLF line ends", join("a\r\nb\r\nc", [0x80]), "3:2"],
    ["after a replacement character that is meant", join("\uFFFDa", [0x80]), "1:3"],
    ["after a byte order mark", join([0xef, 0xbb, 0xbf], "ab", [0xc3], "\uFFFD"), "1:3"],
  ])("refuses invalid UTF-8: %s", (_, bytes, place) => {
    expect(placesOf(bytes)).toEqual([`problem invalid-utf8 ${place}`]);
  });

  test("names the first bad byte", () => {
    const result = decodeText("f.md", join("\uFFFDü", [0xe2, 0x82], "\uFFFD", [0xff]));
    expect(result).toMatchObject({ problems: [{ found: "byte 0xE2, which is not UTF-8" }] });
  });

  test("agrees with the platform's decoder about every pair of bytes", () => {
    for (let first = 0; first < 256; first++) {
      for (const second of [0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff]) {
        const bytes = Uint8Array.from([0x61, first, second, 0x80, 0x80, 0x61]);
        let valid = true;
        try {
          new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        } catch {
          valid = false;
        }
        expect(placesOf(bytes).some((place) => place.includes("invalid-utf8"))).toBe(!valid);
      }
    }
  });

  test("refuses NUL at its place", () => {
    expect(placesOf(encode("a\nb\0c\0"))).toEqual(["problem nul-character 2:2"]);
  });

  test("drops a byte order mark with advice", () => {
    const bytes = join([0xef, 0xbb, 0xbf], "---\n");
    expect(decodeText("f.md", bytes)).toMatchObject({ text: "---\n" });
    expect(placesOf(bytes)).toEqual(["advice byte-order-mark 1:1"]);
  });

  test("turns CRLF and CR into LF without a word", () => {
    const bytes = encode("a\r\nb\rc\nd\r\n");
    expect(decodeText("f.md", bytes)).toMatchObject({ text: "a\nb\nc\nd\n" });
    expect(placesOf(bytes)).toEqual([]);
  });
});
