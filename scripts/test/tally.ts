import { existsSync, readFileSync } from "node:fs";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}

/** Counts vitest's JSON report; a file that could not even be loaded is one failed test. Null: no report. */
export function readVitestTally(path: string): Tally | null {
  const report = readReport(path);
  return report === null ? null : countVitest(report);
}

export function countVitest(report: VitestReport): Tally {
  const unloaded = (report.testResults ?? []).filter(
    (file) => file.status === "failed" && !(file.assertionResults ?? []).some(isFailed),
  );
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + unloaded.length,
  };
}

function isFailed({ status }: { status: string }): boolean {
  return status === "failed";
}

/** Counts Playwright's JSON report; a flaky test has failed once, and that counts. Null: no report. */
export function readPlaywrightTally(path: string): Tally | null {
  const report = readReport(path);
  return report === null ? null : countPlaywright(report);
}

export function countPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (errors?.length ?? 0),
  };
}

export interface VitestReport {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: readonly {
    readonly status: string;
    readonly assertionResults?: readonly { readonly status: string }[];
  }[];
}

export interface PlaywrightReport {
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly errors?: readonly unknown[];
}

function readReport(path: string): (VitestReport & PlaywrightReport) | null {
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as VitestReport & PlaywrightReport)
    : null;
}
