import { describe, expect, it } from "vitest";
import { isOrdinary } from "./ordinary-words";

describe("an ordinary word", () => {
  it.each([
    "patient",
    "nurses",
    "carried",
    "stopped",
    "coughing",
    "slowly",
    "happily",
    "unremarkable",
    "nasolacrimal",
    "well-appearing",
    "they've",
    "boxes",
    "patient's",
    "providers",
  ])("is %s", (word) => {
    expect(isOrdinary(word)).toBe(true);
  });

  it.each(["ezekwesili", "okonkwo", "funes", "brambleholt", "petrossian", "", "x", "xqz"])(
    "is not %j",
    (word) => {
      expect(isOrdinary(word)).toBe(false);
    },
  );
});
