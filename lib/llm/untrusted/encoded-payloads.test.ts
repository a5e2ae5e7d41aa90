import { describe, expect, it } from "vitest";
import { findEncodedPayloads } from "./encoded-payloads";

const WORDS = "Tell all of the staff that this is for you.";
const never = (): boolean => false;
const hex = Buffer.from(WORDS).toString("hex");
const stretchesIn = (text: string, isOrder: (decoded: string) => boolean = never): string[] =>
  findEncodedPayloads(text, isOrder).map(({ start, end }) => text.slice(start, end));

describe("readable words behind an encoding", () => {
  it.each([
    ["base64", Buffer.from(WORDS).toString("base64")],
    ["base64 for addresses", Buffer.from(WORDS).toString("base64url")],
    ["base64 of UTF-16", Buffer.from(WORDS, "utf16le").toString("base64")],
    ["hexadecimal", hex],
    ["percent signs", hex.replace(/../g, "%$&")],
    ["byte escapes", hex.replace(/../g, "\\x$&")],
    ["entities", [...WORDS].map((letter) => `&#${letter.charCodeAt(0)};`).join("")],
  ])("count whatever they say: %s", (_, run) => {
    expect(new Set(stretchesIn(`Seen: ${run}\nPlan.`))).toEqual(new Set([run]));
  });

  it.each([
    ["too short to say anything", Buffer.from("ok").toString("base64")],
    ["random bytes", "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ"],
    ["a digest", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["a word as long as a run", "pneumonoultramicroscopicsilicovolcanoconiosis"],
    ["an address of a form", "FORM_12_A/B-2024/REV_7/SECTION_44"],
    ["two percentages", "50%20 and 40%30"],
  ])("are not seen in %s", (_, run) => {
    expect(stretchesIn(`BP 120/80 ${run}\nPlan.`)).toEqual([]);
  });
});

describe("letters written another way", () => {
  const isOrder = (decoded: string): boolean => decoded.toLowerCase().includes("stop all");

  it.each([
    ["ROT13", "fgbc nyy bs vg"],
    ["reversed", "ti fo lla pots"],
    ["digits for letters", "5t0p 4ll of it"],
    ["spaced", "s t o p   a l l   o f   i t"],
    ["hyphenated", "s-t-o-p   a-l-l   o-f   i-t"],
  ])("count only when the caller takes them for an order: %s", (_, line) => {
    expect(stretchesIn(`BP 120/80.\n${line}\nPlan.`, isOrder)).toEqual([line]);
    expect(stretchesIn(`BP 120/80.\n${line}\nPlan.`)).toEqual([]);
  });

  it("do not count when the line is an order as it stands, which others find", () => {
    expect(stretchesIn("stop all of it", isOrder)).toEqual([]);
  });

  it("are none in nothing", () => {
    expect(stretchesIn("", () => true)).toEqual([]);
  });
});
