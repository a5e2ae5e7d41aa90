import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "./scripts/test/browser";

const executablePath = process.env["PROVENOTE_TEST_BROWSER"] ?? findBrowser();

/** One application for all specs, started by the real scripts; specs run one after the other, never twice. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/setup/start-application.ts",
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: "test-results",
  use: {
    viewport: { width: 1440, height: 900 },
    timezoneId: "America/New_York",
    locale: "en-US",
    trace: "off",
    screenshot: "off",
    launchOptions: {
      args: BROWSER_FLAGS,
      // Without one, Playwright uses the browser that it downloaded itself.
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
});
