import { describe, expect, test } from "vitest";
import {
  addTallies,
  countPlaywright,
  countVitest,
  readVitestTally,
  type PlaywrightReport,
  type VitestReport,
} from "./tally";

describe("counting", () => {
  test("adds what the checks report", () => {
    const tallies = [
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ];
    expect(addTallies(tallies)).toEqual({ passed: 41, failed: 2 });
    expect(addTallies([])).toEqual({ passed: 0, failed: 0 });
  });

  test.each<[string, VitestReport, object]>([
    [
      "passed and failed tests",
      { numPassedTests: 3, numFailedTests: 1, testResults: [] },
      { passed: 3, failed: 1 },
    ],
    [
      "a file that did not load as one failure",
      { numPassedTests: 3, numFailedTests: 0, testResults: [{ status: "failed" }] },
      { passed: 3, failed: 1 },
    ],
    [
      "a file with a failed test once",
      {
        numPassedTests: 0,
        numFailedTests: 1,
        testResults: [{ status: "failed", assertionResults: [{ status: "failed" }] }],
      },
      { passed: 0, failed: 1 },
    ],
  ])("of vitest takes %s", (_case, report, expected) => {
    expect(countVitest(report)).toEqual(expected);
  });

  test.each<[string, PlaywrightReport, object]>([
    [
      "flaky tests as failed",
      { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [] },
      { passed: 5, failed: 2 },
    ],
    [
      "errors outside any test as failed",
      { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] },
      { passed: 0, failed: 1 },
    ],
  ])("of the browser takes %s", (_case, report, expected) => {
    expect(countPlaywright(report)).toEqual(expected);
  });

  test("has nothing to say where no report was written", () => {
    expect(readVitestTally("/nowhere/report.json")).toBeNull();
  });
});
