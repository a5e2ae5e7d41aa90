import { describe, expect, it } from "vitest";
import type { BenchCase } from "../cases/bench-case";
import { readPeer, type PeerRow } from "./read-peer";
import { snapToTokens } from "./snap-to-tokens";

describe("spans grown to tokens", () => {
  it.each([
    ["the front of a number", "MRN AA-987654, stable", 7, 13, "AA-987654,"],
    ["the end of an address", "mail to a.b@mail.example now", 8, 16, "a.b@mail.example"],
    ["a token that is whole", "saw Abara today", 4, 9, "Abara"],
    ["the beginning of the text", "Abara came", 2, 5, "Abara"],
    ["the end of the text", "saw Abara", 4, 7, "Abara"],
    ["a span of several tokens", "at Mill Basin Clinic", 4, 10, "Mill Basin"],
  ])("%s", (_, text, start, end, grown) => {
    const span = snapToTokens(text, { start, end });
    expect(text.slice(span.start, span.end)).toBe(grown);
  });

  it("keeps what else a span says", () => {
    expect(snapToTokens("a b", { start: 0, end: 1, label: "X" }).label).toBe("X");
  });
});

describe("outputs of a peer", () => {
  const text = "Abara, 44, had a stroke in 2019.";
  const cases: BenchCase[] = [{ id: "1", text, spans: [] }];
  const rows: PeerRow[] = [
    {
      id: "1",
      entities: [
        { start: 0, end: 4, label: "NAME" },
        { start: 7, end: 9, label: "AGE" },
        { start: 27, end: 31, label: "DATE" },
      ],
    },
    { id: "2", entities: [{ start: 0, end: 1, label: "NAME" }] },
  ];
  const found = (options: Parameters<typeof readPeer>[2], from = rows): string[] =>
    (readPeer(from, cases, options).get("1") ?? []).map(({ start, end }) => text.slice(start, end));

  it("are taken as they are", () => {
    expect(found({})).toEqual(["Abar", "44", "2019"]);
  });

  it("lose their ages and bare years where asked", () => {
    expect(found({ dropAge: true })).toEqual(["Abar", "2019"]);
    expect(found({ dropAge: true, withoutYears: true })).toEqual(["Abar"]);
  });

  it("grow to tokens where asked", () => {
    expect(found({ dropAge: true, snapped: true })).toEqual(["Abara,", "2019."]);
  });

  it("are read in the form that presidio_peer.py writes, too", () => {
    expect(found({}, [{ id: "1", spans: [{ start: 0, end: 5, category: "PERSON" }] }])).toEqual([
      "Abara",
    ]);
  });

  it("hold nothing about texts that are not asked for", () => {
    expect(readPeer(rows, cases, {}).has("2")).toBe(false);
  });
});
