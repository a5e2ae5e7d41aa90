import { describe, expect, it } from "vitest";
import { SAFETY_ROWS } from "./rows/safety-table";
import { tableVersion } from "./table-version";

describe("tableVersion", () => {
  it("says what the table is and that no pharmacist has reviewed it", () => {
    expect(tableVersion()).toEqual({
      version: "1 (2026-11-26)",
      rowCount: SAFETY_ROWS.length,
      compiledOn: "2026-11-26",
      statement:
        "Written from knowledge of the cited labels and lists: not checked against their current text, not reviewed by a pharmacist.",
    });
  });

  it("carries the day of the newest row", () => {
    const newest = SAFETY_ROWS.map(({ compiledOn }) => compiledOn)
      .sort()
      .at(-1);
    expect(tableVersion().compiledOn).toBe(newest);
  });
});
