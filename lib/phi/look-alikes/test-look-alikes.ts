import { describe, expect, it } from "vitest";
import { deidentify } from "../deidentify";
import { detectIdentifiers } from "../detect-identifiers";

/** What is found in a text, in its own words. */
const foundIn = (text: string): string[] =>
  detectIdentifiers(text).map(({ start, end }) => text.slice(start, end));

/** The tests that rows of what identifies nobody pass: each alone, and all of a kind in one note. */
export function describeLookAlikes(kinds: Readonly<Record<string, readonly string[]>>): void {
  describe.each(Object.entries(kinds))("%s", (_, rows) => {
    it.each(rows.map((row) => [row]))("stay: %s", (row) => {
      expect(foundIn(row)).toEqual([]);
    });

    it("stay when they stand in one note, and the second check agrees", () => {
      const note = rows.join("\n");
      const result = deidentify(note);
      expect(result.ok && result.text).toBe(note);
    });

    it("stay in a note that is typed in lower case", () => {
      expect(foundIn(rows.join("\n").toLowerCase())).toEqual([]);
    });
  });
}
