import { describe, expect, it } from "vitest";
import { checkClaimCitations, type ClaimRefusal } from "./check-claim-citations";

/** The lines of one request under the ids that it alone has. */
const requestOf = (tag: string, lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.map((text, at) => [`${tag}-${at + 1}`, text]));

const LINES = Array.from({ length: 20 }, (_, at) => `Line ${at} says that potassium is ${at}.`);
const tag = "kwtvbcdf";
const citable = requestOf(tag, LINES);
const [first = "", second = ""] = [...citable.keys()];

describe("citations of this request", () => {
  it.each([
    ["one id", [first], [first]],
    ["two ids", [second, first], [second, first]],
    ["an id with its words", [{ id: first, quote: "potassium is 0." }], [first]],
    ["an id in an object", [{ id: first }], [first]],
  ])("are taken: %s", (_, citations, ids) => {
    expect(checkClaimCitations(citations, citable)).toEqual({ ok: true, ids });
  });
});

describe("everything else", () => {
  const CASES: readonly (readonly [ClaimRefusal, string, unknown])[] = [
    ["malformed", "no list", first],
    ["malformed", "nothing", undefined],
    ["malformed", "null", null],
    ["malformed", "an object for a list", { 0: first, length: 1 }],
    ["no_citation", "an empty list", []],
    ["malformed", "a number", [1]],
    ["malformed", "a negative number", [-1]],
    ["malformed", "a list in a list", [[first]]],
    ["malformed", "an empty id", [""]],
    ["malformed", "a very long id", [first.repeat(40)]],
    ["malformed", "an id of another key", [{ ID: first }]],
    ["malformed", "a key too many", [{ id: first, quote: "potassium", more: 1 }]],
    ["malformed", "an empty quote", [{ id: first, quote: " " }]],
    ["malformed", "an inherited id", [Object.create({ id: first })]],
    ["unknown_id", "a line that is none", [`${tag}-21`]],
    ["unknown_id", "line nought", [`${tag}-0`]],
    ["unknown_id", "a negative line", [`${tag}--1`]],
    ["unknown_id", "the number alone", ["1"]],
    ["unknown_id", "another tag", ["bcdfghjk-1"]],
    ["unknown_id", "blanks around", [` ${first}`]],
    ["unknown_id", "capitals", [first.toUpperCase()]],
    ["unknown_id", "full width", [first.replace("1", "\uff11")]],
    ["unknown_id", "an invisible character", [`${first}\u200b`]],
    ["unknown_id", "a prototype's name", ["__proto__"]],
    ["unknown_id", "a constructor", ["constructor"]],
    ["unknown_id", "a method of a map", ["has"]],
    ["unknown_id", "two ids in one", [`${first},${second}`]],
    ["repeated_id", "an id twice", [first, second, first]],
    ["too_many", "more than a claim can rest on", Array.from({ length: 25 }, () => first)],
    ["quote_differs", "words of another line", [{ id: first, quote: "potassium is 1." }]],
    ["quote_differs", "words in other case", [{ id: first, quote: "Potassium is 0." }]],
  ];
  it.each(CASES)("is refused as %s: %s", (reason, _, citations) => {
    expect(checkClaimCitations(citations, citable)).toMatchObject({ ok: false, reason });
  });

  it("is refused at its place, with good ones before it", () => {
    expect(checkClaimCitations([first, "x"], citable)).toEqual({
      ok: false,
      reason: "unknown_id",
      position: 1,
    });
  });

  it("is refused in 1,000 of 1,000 generated citations (goal L5)", () => {
    const others = Array.from("bcdfghjkmn", (letter) => requestOf(letter.repeat(8), LINES));
    const bend: readonly ((id: string) => unknown)[] = [
      (id) => [id],
      (id) => [{ id }],
      (id) => [first, id],
      (id) => [`${first}${id}`],
      (id) => [id.toUpperCase(), first],
    ];
    const bad = others.flatMap((other) =>
      [...other.keys()].flatMap((id) => bend.map((make) => make(id))),
    );
    expect(bad).toHaveLength(1000);
    expect(bad.filter((citations) => checkClaimCitations(citations, citable).ok)).toEqual([]);
  });
});
