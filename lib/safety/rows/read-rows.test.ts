import { describe, expect, it } from "vitest";
import { readCells } from "./read-cells";
import {
  readAges,
  readAllergies,
  readConditions,
  readDoses,
  readDuplicates,
  readHepatic,
  readInteractions,
  readMedicineRows,
  readRenal,
  readSide,
} from "./read-rows";

const DAY = "2026-01-02";

describe("readCells", () => {
  it("reads a line a row and skips lines without a bar", () => {
    expect(readCells("\na | b |c\n\nno row\nd||e\n")).toEqual([
      ["a", "b", "c"],
      ["d", "", "e"],
    ]);
  });
});

describe("readSide", () => {
  it("tells classes, ingredients and allergens apart", () => {
    expect(readSide("@statin, warfarin, %peanut, @ace_inhibitor")).toEqual({
      classes: ["statin", "ace_inhibitor"],
      ingredients: ["warfarin"],
      allergens: ["peanut"],
    });
  });

  it("reads an empty cell as nobody", () => {
    expect(readSide("")).toEqual({ classes: [], ingredients: [], allergens: [] });
  });
});

describe("the readers of rows", () => {
  it("read an interaction with its source and day", () => {
    expect(
      readInteractions(
        "ddi-x | contraindicated | warfarin | @nsaid | Bleeding | warfarin | 7 Drug",
        DAY,
      ),
    ).toEqual([
      {
        id: "ddi-x",
        kind: "interaction",
        severity: "critical",
        isContraindicated: true,
        says: "Bleeding",
        source: { document: "FDA label, warfarin", section: "7 Drug" },
        compiledOn: DAY,
        first: readSide("warfarin"),
        second: readSide("@nsaid"),
      },
    ]);
  });

  it("tell the ONC list and the table's own rows from labels", () => {
    const documents = ["ONC", "medication table of this product", "lisinopril"].map(
      (label) => readInteractions(`i-x | info | a | b | S | ${label} | T`, DAY)[0]?.source.document,
    );
    expect(documents).toEqual([
      "ONC high-priority list (Phansalkar 2012)",
      "medication table of this product",
      "FDA label, lisinopril",
    ]);
  });

  it("read the exception of a condition", () => {
    const [plain, excepted] = readConditions(
      "c-x | warning | @laba | asthma | S | l | T\nc-y | warning | @laba unless @steroid | asthma | S | l | T",
      DAY,
    );
    expect(plain?.unless).toBeNull();
    expect(excepted?.unless).toEqual(readSide("@steroid"));
    expect(excepted?.medicines).toEqual(readSide("@laba"));
  });

  it("read limits of kidney, liver and age", () => {
    expect(readRenal("r-x | info | a | egfr | upto 30 | S | l | T", DAY)[0]).toMatchObject({
      measure: "egfr",
      limit: { side: "upto", value: 30 },
    });
    expect(readHepatic("h-x | info | a | B | S | l | T", DAY)[0]).toMatchObject({ from: "B" });
    expect(readAges("a-x | info | a | below 0.08 | S | l | T", DAY)[0]).toMatchObject({
      limit: { side: "below", value: 0.08 },
    });
    expect(readMedicineRows("p-x | info | a | S | l | T", "lactation", DAY)[0]).toMatchObject({
      kind: "lactation",
      medicines: readSide("a"),
    });
  });

  it("read rows that speak of any medicine", () => {
    expect(readAllergies("g-x | info | named_class | any | S | l | T", DAY)[0]).toMatchObject({
      match: "named_class",
      medicines: readSide(""),
    });
    expect(readDuplicates("d-x | info | same_ingredient | S | l | T", DAY)[0]).toMatchObject({
      match: "same_ingredient",
    });
    expect(readDuplicates("d-x | info | @ssri with @snri | S | l | T", DAY)[0]).toMatchObject({
      match: "sides",
      first: readSide("@ssri"),
      second: readSide("@snri"),
    });
  });

  it("read a dose, and whether it is only ever taken once a week", () => {
    const [daily, weekly] = readDoses(
      "dos-x | a | oral | mg | 5 | 10 | 20 a day | a | T\ndos-y | b | oral | mg | 5 | 10 | 10 a week only | b | T",
      DAY,
    );
    expect(daily).toMatchObject({ highestTotal: 20, period: "day", isWeeklyOnly: false });
    expect(weekly).toMatchObject({ highestTotal: 10, period: "week", isWeeklyOnly: true });
    expect(daily?.says).toBe("Label: 5 to 10 mg a dose, no more than 20 mg a day");
  });

  it.each([
    ["a missing cell", () => readInteractions("i-x | info | a | b | S | l", DAY)],
    ["an empty cell", () => readInteractions("i-x | info | a | | S | l | T", DAY)],
    ["an unknown severity", () => readInteractions("i-x | severe | a | b | S | l | T", DAY)],
    ["an unknown measure", () => readRenal("r-x | info | a | gfr | below 30 | S | l | T", DAY)],
    [
      "a limit that is no number",
      () => readRenal("r-x | info | a | egfr | below x | S | l | T", DAY),
    ],
    ["a limit without a side", () => readAges("a-x | info | a | 12 | S | l | T", DAY)],
    ["an unknown class", () => readHepatic("h-x | info | a | D | S | l | T", DAY)],
    ["an unknown unit", () => readDoses("dos-x | a | oral | ml | 5 | 10 | 20 a day | a | T", DAY)],
    [
      "an unknown period",
      () => readDoses("dos-x | a | oral | mg | 5 | 10 | 20 a year | a | T", DAY),
    ],
  ])("refuse %s", (_what, read) => {
    expect(read).toThrow(RangeError);
  });
});
