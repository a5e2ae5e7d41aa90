import { describe, expect, test } from "vitest";
import { refusalWords } from "./leaving-refusal.schema";
import { refuseLeaving } from "./leaving-rules";

describe("what a chart's marks say of asking a register", () => {
  test.each([
    ["an ordinary chart", ["normal", "normal", "normal"], true, null],
    ["one mark that says no", ["normal", "normal"], false, "literature.chart_closed"],
    ["psychotherapy notes", ["normal", "psychotherapy"], true, "literature.psychotherapy_note"],
    ["Part 2, whoever consented", ["part2", "normal"], true, "literature.part2_record"],
    ["a restricted record", ["normal", "restricted"], true, "literature.restricted_record"],
    ["a word nobody knows", ["normal", "sealed"], true, "literature.restricted_record"],
    ["no mark at all", [], true, "literature.restricted_record"],
  ])("%s", (_name, sensitivities, isAiAllowed, refusal) => {
    expect(refuseLeaving({ sensitivities, isAiAllowed })).toBe(refusal);
  });

  test("is told with its reason, and that nothing leaves", () => {
    expect(refusalWords("literature.part2_record")).toMatch(
      /42 CFR Part 2.*Nothing about it leaves/,
    );
  });
});
