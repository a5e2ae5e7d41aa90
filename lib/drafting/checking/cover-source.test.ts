import { describe, expect, it } from "vitest";
import { coverSource } from "./cover-source";

describe("coverSource", () => {
  const text = "okay so cough for three days and then fever came on\nand rash";

  it("calls short rests filler and lists longer ones", () => {
    const used = [{ start: text.indexOf("cough"), end: text.indexOf("cough") + 5 }];
    const cover = coverSource(text, used, [], []);
    const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(cover.setAside.map((span) => [cut(span), span.reason])).toEqual([
      ["okay so", "filler"],
      ["and rash", "filler"],
    ]);
    expect(cover.unplaced.map((span) => [cut(span), span.why])).toEqual([
      ["for three days and then fever came on", "unclear"],
    ]);
  });

  it("adds nothing where all is used", () => {
    expect(coverSource(text, [{ start: 0, end: text.length }], [], [])).toEqual({
      setAside: [],
      unplaced: [],
    });
  });

  it.each(["", "  \n ", "... --- !"])("finds no word in %j", (empty) => {
    expect(coverSource(empty, [], [], [])).toEqual({ setAside: [], unplaced: [] });
  });

  it("keeps what was decided before, in source order", () => {
    const aside = [{ start: 52, end: 60, reason: "small_talk" as const }];
    const cover = coverSource(text, [{ start: 0, end: 51 }], aside, []);
    expect(cover.setAside).toEqual(aside);
  });
});
