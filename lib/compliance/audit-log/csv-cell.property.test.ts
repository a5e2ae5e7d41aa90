import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "./csv-cell";

/** Reads one record back as RFC 4180 says, character by character; written apart from the writer. */
function readRecord(line: string): string[] {
  const cells: string[] = [""];
  let isQuoted = false;
  const body = line.slice(0, -2);
  for (let at = 0; at < body.length; at += 1) {
    const character = body.charAt(at);
    if (isQuoted && character === '"' && body.charAt(at + 1) === '"') {
      cells.push(`${cells.pop() ?? ""}"`);
      at += 1;
    } else if (character === '"') {
      isQuoted = !isQuoted;
    } else if (character === "," && !isQuoted) {
      cells.push("");
    } else {
      cells.push(`${cells.pop() ?? ""}${character}`);
    }
  }
  return cells;
}

test("every cell reads back as it was, but for the apostrophe that stops a formula", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 5 }),
      (cells) => {
        const read = readRecord(csvLine(cells));
        expect(read.length).toBe(cells.length);
        cells.forEach((cell, index) => expect([cell, `'${cell}`]).toContain(read[index]));
      },
    ),
  );
});

test("no cell begins as a formula does, whatever stands before it", () => {
  const starts = fc.constantFrom("=", "+", "-", "@", "\t=", " =", "\r", "\n", "\u00a0@", "\uff1d");
  fc.assert(
    fc.property(starts, fc.string(), (start, rest) => {
      expect(readRecord(csvLine([start + rest, ""]))[0]?.startsWith("'")).toBe(true);
    }),
  );
});
