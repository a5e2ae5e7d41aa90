import { defineConfig } from "@playwright/test";

const browser = process.env.PROVENOTE_TEST_BROWSER ?? "/usr/bin/chromium";

/** Flags that keep an installed Chromium from calling home and let it run as root in a container. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** One application for all specs, started by the real scripts; specs run one after the other, never twice. */
export default defineConfig({
  testDir: "e2e",
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
      args: FLAGS,
      ...(browser === "playwright" ? {} : { executablePath: browser }),
    },
  },
});
