import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findOrInstallBrowser } from "./browser.ts";
import { addTallies, readPlaywrightTally, readVitestTally, type Tally } from "./tally.ts";
import { runProgram, type Ran } from "./run-program.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** One check: how it is run, and how its results are counted. Without a count it is one test itself. */
interface Check {
  readonly name: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly readTally?: () => Tally | null;
}

const say = (text: string) => void process.stdout.write(`${text}\n`);

function packageProgram(path: string): string {
  return join(ROOT, "node_modules", path);
}

/** Runs all checks, goes on after a failed one, and returns the exit code. */
export async function runChecks({ isQuick }: { isQuick: boolean }): Promise<number> {
  const startedAt = performance.now();
  const reports = mkdtempSync(join(tmpdir(), "provenote-reports-"));
  mkdirSync(join(ROOT, "node_modules", ".cache"), { recursive: true });
  const tallies = await inPairs(quickChecks(reports), runQuietly);
  if (!isQuick) {
    tallies.push(await runLoudly(vitest("database", "db", reports)));
    const built = await runLoudly({ name: "build", args: ["scripts/build.mjs", "--if-stale"] });
    tallies.push(built);
    tallies.push(built.failed > 0 ? skipBrowser() : await runBrowserTests(reports));
  }
  rmSync(reports, { recursive: true, force: true });
  const { passed, failed } = addTallies(tallies);
  say(`\nAll checks took ${seconds(startedAt)}.`);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

function quickChecks(reports: string): Check[] {
  return [
    {
      name: "lint",
      args: [
        packageProgram("eslint/bin/eslint.js"),
        "--max-warnings",
        "0",
        "--cache",
        "--cache-location",
        join(ROOT, "node_modules", ".cache", "eslint") + "/",
        ".",
      ],
    },
    { name: "types", args: [packageProgram("typescript/bin/tsc"), "--noEmit"] },
    vitest("unit", "unit", reports),
    {
      name: "format",
      args: [
        packageProgram("prettier/bin/prettier.cjs"),
        "--check",
        "--log-level",
        "warn",
        "--cache",
        ".",
      ],
    },
  ];
}

function vitest(name: string, project: string, reports: string): Check {
  const report = join(reports, `${project}.json`);
  return {
    name,
    args: [
      packageProgram("vitest/vitest.mjs"),
      "run",
      "--project",
      project,
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    readTally: () => readVitestTally(report),
  };
}

/** A browser that is missing is one failed check with advice, not a reason to keep quiet about the others. */
async function runBrowserTests(reports: string): Promise<Tally> {
  const browser = await findOrInstallBrowser(say);
  if (browser.path === null) {
    say(`✘ browser: ${browser.advice}`);
    return { passed: 0, failed: 1 };
  }
  const report = join(reports, "browser.json");
  return runLoudly({
    name: "browser",
    args: [packageProgram("@playwright/test/cli.js"), "test", "--reporter=list,json"],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PROVENOTE_TEST_BROWSER: browser.path },
    readTally: () => readPlaywrightTally(report),
  });
}

function skipBrowser(): Tally {
  say("✘ browser: not run, since the build failed");
  return { passed: 0, failed: 1 };
}

/** Two at a time, for two cores; each result is shown whole when its check is over. */
async function inPairs(checks: Check[], run: (check: Check) => Promise<Tally>): Promise<Tally[]> {
  const waiting = [...checks];
  const tallies: Tally[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      tallies.push(await run(next));
    }
  };
  await Promise.all([work(), work()]);
  return tallies;
}

async function runQuietly(check: Check): Promise<Tally> {
  const startedAt = performance.now();
  const ran = await runProgram(process.execPath, check.args, { cwd: ROOT, isQuiet: true });
  return conclude(check, ran, startedAt);
}

async function runLoudly(check: Check): Promise<Tally> {
  say(`\n── ${check.name} ──`);
  const startedAt = performance.now();
  const ran = await runProgram(process.execPath, check.args, {
    cwd: ROOT,
    isQuiet: false,
    environment: check.environment ?? {},
  });
  return conclude(check, ran, startedAt);
}

/** A check that ends badly without naming a failed test (a crash, no tests at all) has failed all the same. */
function conclude(check: Check, { code, output }: Ran, startedAt: number): Tally {
  const counted = check.readTally?.() ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  const isBroken = code !== 0 && counted.failed === 0;
  const tally = isBroken ? { passed: counted.passed, failed: 1 } : counted;
  const mark = tally.failed === 0 ? "✔" : "✘";
  const count =
    check.readTally === undefined ? "" : ` ${tally.passed} passed, ${tally.failed} failed`;
  if (tally.failed > 0 && output !== "") {
    say(`\n${output.trimEnd()}`);
  }
  say(`${mark} ${check.name}:${count} (${seconds(startedAt)})`);
  return tally;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
