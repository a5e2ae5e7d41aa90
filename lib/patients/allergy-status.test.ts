import { expect, test } from "vitest";
import { allergyStatusOf } from "./allergy-status";

test.each([
  ["not_asked", 0, "not_asked"],
  ["none_known", 0, "none_known"],
  ["listed", 2, "listed"],
  ["none_known", 1, "listed"],
  ["not_asked", 1, "listed"],
  ["listed", 0, "not_asked"],
  ["something else", 0, "not_asked"],
])("recorded as %s with %i lines on the list is %s", (recorded, listed, status) => {
  expect(allergyStatusOf(recorded, listed)).toBe(status);
});
