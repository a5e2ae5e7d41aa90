import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "./scripts/test/browser";

/**
 * The browser tests meet the application as a person does: started by `scripts/start.mjs`, in a home folder of
 * its own, with the demo clinic. These variables are set once and inherited by the workers of the runner.
 */
const home = (process.env["PROVENOTE_E2E_HOME"] ??= mkdtempSync(join(tmpdir(), "provenote-e2e-")));
const port = (process.env["PROVENOTE_E2E_PORT"] ??= String(33_000 + (process.pid % 2_000)));
const oidcPort = (process.env["PROVENOTE_E2E_OIDC_PORT"] ??= String(
  35_000 + (process.pid % 2_000),
));
const executablePath = process.env["PROVENOTE_E2E_BROWSER"] ?? findBrowser();
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 1,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    timezoneId: "America/New_York",
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      args: BROWSER_FLAGS,
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/start.mjs`,
    url: baseURL,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    env: {
      PROVENOTE_HOME: home,
      PORT: port,
      // The provider itself is started by the test that signs in through it.
      OIDC_ISSUER: `http://127.0.0.1:${oidcPort}`,
      OIDC_CLIENT_ID: "provenote-e2e",
      OIDC_CLIENT_SECRET: "provenote-e2e-secret-of-the-test-only",
      OIDC_NAME: "the test provider",
    },
  },
});
