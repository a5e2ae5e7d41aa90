/**
 * `npm test`: everything that must hold, on a fresh machine too. `npm run check` (--quick): format, lint, types
 * and unit tests. Goes on after a failing step; the last line is `N passed, N failed` over all of them.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { continueUnderInnerNode, ensureInstalled, pathWithTools, root } from "./bootstrap.mjs";
import { findBrowser } from "./find-browser.mjs";

const args = process.argv.slice(2);
const isQuick = args.includes("--quick");
ensureInstalled();
await continueUnderInnerNode(fileURLToPath(import.meta.url), args);

const { generateIfStale } = await import("./generate.mjs");
generateIfStale();

const reports = join(root, "node_modules", ".cache", "provenote", "reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
const problems = [];
const startedAt = performance.now();

await Promise.all([
  check("format", "prettier", ["--check", ".", "--log-level", "warn"]),
  check("types", "tsc", ["--noEmit"]),
]);
await check("lint", "eslint", [
  "--max-warnings",
  "0",
  "--cache",
  "--cache-location",
  "node_modules/.cache/eslint/",
  ".",
]);
await vitest("unit");
if (!isQuick) {
  await vitest("db");
  const built = await check("build", process.execPath, [
    join(root, "scripts", "build.mjs"),
    "--if-stale",
  ]);
  const browser = built ? findBrowser() : null;
  if (browser !== null) await browserTests(browser);
  else if (built) note("browser", "no browser to test with");
}

const { passed, failed } = total;
process.stdout.write(`\n${problems.map((problem) => `FAILED ${problem}\n`).join("")}`);
process.stdout.write(`Took ${Math.round((performance.now() - startedAt) / 1000)} s\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

/** One command that passes or fails as a whole. */
async function check(name, program, programArgs) {
  const before = performance.now();
  const code = await run(program, programArgs);
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)\n`);
  if (code === 0) total.passed += 1;
  else note(name, `exit code ${code}`);
  return code === 0;
}

async function vitest(project) {
  const file = join(reports, `${project}.json`);
  const code = await run("vitest", [
    "run",
    "--project",
    project,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  count(project, code, file, (report) => [
    report.numPassedTests,
    report.numFailedTests + report.numFailedTestSuites * Number(report.numFailedTests === 0),
  ]);
}

async function browserTests(browser) {
  const file = join(reports, "browser.json");
  const code = await run("playwright", ["test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    PROVENOTE_TEST_BROWSER: browser,
  });
  count("browser", code, file, ({ stats, errors }) => [
    stats.expected,
    stats.unexpected + stats.flaky + errors.length,
  ]);
}

/** Adds a runner's own counts; a runner that failed without naming a test counts as one failure. */
function count(name, code, file, read) {
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    note(name, `no report (exit code ${code})`);
    return;
  }
  const [passed, failed] = counts;
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) problems.push(`${name}: ${failed} of ${passed + failed}`);
  else if (code !== 0) note(name, `exit code ${code} although no test failed`);
  else if (passed === 0) note(name, "no test ran");
  process.stdout.write(
    `${failed === 0 && code === 0 ? "ok    " : "FAILED"} ${name}: ${passed} passed, ${failed} failed\n`,
  );
}

function note(name, what) {
  total.failed += 1;
  problems.push(`${name}: ${what}`);
}

function run(program, programArgs, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, programArgs, {
      cwd: root,
      env: { ...process.env, ...environment, PATH: pathWithTools(), NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
