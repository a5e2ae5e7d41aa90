import { describe, expect, test } from "vitest";
import { codeHintSchema } from "@/lib/notes/code-hint.schema";
import { CODE_ROWS } from "./code-table";

const entries = CODE_ROWS.flatMap((row) => [row, ...row.sides.values()]);

describe("the table of codes", () => {
  test("has every code once, in the form of a code, with a title", () => {
    expect(entries.length).toBeGreaterThan(600);
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    for (const { code, title } of entries) {
      expect(codeHintSchema.shape.code.safeParse(code).success, code).toBe(true);
      expect(title.length, code).toBeGreaterThan(3);
    }
  });

  test("has a side only where it says so, and its code is inside the row's", () => {
    for (const { code, title, sides } of CODE_ROWS) {
      if (sides.size > 0) expect(title, code).not.toMatch(/\b(?:right|left)\b/i);
      for (const [side, sided] of sides) {
        expect(sided.code.startsWith(code), sided.code).toBe(true);
        expect(sided.title.toLowerCase(), sided.code).toContain(side);
      }
    }
  });

  test("says of a category what it needs", () => {
    const knee = CODE_ROWS.find(({ code }) => code === "M25.56");
    expect(knee?.needs).toBe("side");
    expect(knee?.sides.get("left")).toEqual({
      code: "M25.562",
      title: "Pain in left knee",
      needs: null,
    });
  });

  test("reads no flag that it does not know", () => {
    const ambiguous = CODE_ROWS.filter((row) => row.isHistory && (row.stays || row.isSymptom));
    expect(ambiguous.map(({ code }) => code)).toEqual([]);
  });
});
