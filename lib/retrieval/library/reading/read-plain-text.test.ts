import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, readPlainText } from "./read-plain-text";

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};

describe("a text file", () => {
  test.each<[string, Uint8Array, string]>([
    ["in UTF-8", Buffer.from("Größe ≥ 5"), "Größe ≥ 5"],
    ["in UTF-8 with its mark", Buffer.from("\uFEFFGröße"), "Größe"],
    ["in UTF-16, small end first", utf16("Größe 😀", false), "Größe 😀"],
    ["in UTF-16, big end first", utf16("Größe 😀", true), "Größe 😀"],
    ["with line ends of Windows and of old Macs", Buffer.from("a\r\nb\rc\nd"), "a\nb\nc\nd"],
    ["with tabs and form feeds", Buffer.from("a\tb\fc"), "a\tb\fc"],
    ["with nothing in it", Buffer.alloc(0), ""],
  ])("%s is its words", (_what, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test.each<[string, Uint8Array]>([
    ["a zero", Buffer.from("a\u0000b")],
    ["a bell", Buffer.from("a\u0007b")],
    ["bytes of no character", Uint8Array.from([0x41, 0xc3, 0x28])],
    ["a character that is cut off", Buffer.from("é").subarray(0, 1)],
    ["Latin-1", Buffer.from("Größe", "latin1")],
    ["half a pair in UTF-16", Uint8Array.from([0xff, 0xfe, 0x00, 0xd8])],
    ["half a unit in UTF-16", Uint8Array.from([0xff, 0xfe, 0x41])],
    ["the head of a PNG", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["the head of a ZIP", Uint8Array.from([0x50, 0x4b, 0x03, 0x04])],
  ])("with %s is no text", (_what, bytes) => {
    expect(decodeText(bytes)).toBeNull();
    expect(readPlainText(bytes)).toEqual({ refused: "not_text" });
  });

  test("has a page for each form feed, empty ones too", () => {
    expect(readPlainText(Buffer.from("one\ftwo\f\fthree"))).toEqual({
      pages: ["one", "two", "", "three"],
    });
  });

  test("of any words is read back whole, in each encoding", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(words, (text) => {
        const plain = text.replace(/[\p{Cc}\uFEFF]/gu, "");
        for (const bytes of [Buffer.from(plain), utf16(plain, false), utf16(plain, true)]) {
          expect(decodeText(bytes)).toBe(plain);
        }
      }),
    );
  });
});
