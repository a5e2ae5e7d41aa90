import { describe, expect, it } from "vitest";
import { placeParts } from "./place-names";

const shown = (value: string): string =>
  placeParts(value)
    .map(({ kind, text }) =>
      kind === "name" ? `<${text}>` : kind === "number" ? `{${text}}` : text,
    )
    .join("");

describe("placeParts", () => {
  it.each([
    ["Northfield Valley Clinic", "<Northfield Valley> Clinic"],
    ["St. Mary's Hospital, Denver, CO 80202", "<St. Mary's> Hospital, <Denver>, CO {80202}"],
    ["214 Juniper Ct, Fernby", "{214} <Juniper> Ct, <Fernby>"],
    ["Denver, Colorado", "<Denver>, Colorado"],
    ["Concord, New Hampshire 03301", "<Concord>, New Hampshire {03301}"],
    ["University of Fernby Medical Center", "University of <Fernby> Medical Center"],
    ["80202-1234", "{80202}-{1234}"],
    ["PO Box 77", "PO Box {77}"],
    ["MGH", "<MGH>"],
    ["mount sinai hospital", "<mount sinai> hospital"],
  ])("cuts %j into %s", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it.each([["Women's Clinic"], ["University Hospital"], ["Ohio"], ["Clinic"], ["CO"], ["Street"]])(
    "never keeps all of %j",
    (value) => {
      expect(shown(value)).toMatch(/[<{]/);
    },
  );

  it.each([["St. Mary's (East), 2nd floor"], ["  "], [""], ["\u6771\u4eac"]])(
    "loses no character of %j",
    (value) => {
      expect(
        placeParts(value)
          .map(({ text }) => text)
          .join(""),
      ).toBe(value);
    },
  );
});
