import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_PROGRAM = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const PLAYWRIGHT = fileURLToPath(
  new URL("../../node_modules/@playwright/test/cli.js", import.meta.url),
);

/** Flags for a browser in a container, that talks to nobody but the application. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type BrowserSearch =
  | { readonly path: string; readonly advice: null }
  | { readonly path: null; readonly advice: string };

/** A Chromium that is installed: on the search path, as a Mac application, or Playwright's own. */
export function findBrowser(searchPath: string = process.env["PATH"] ?? ""): string | null {
  const onPath = searchPath
    .split(delimiter)
    .flatMap((folder) => PROGRAMS.map((program) => join(folder, program)));
  return [...onPath, MAC_PROGRAM].find((path) => isExecutable(path)) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run.
    return false;
  }
}

/** Playwright knows where its own download lies; asking costs a second, so it comes last. */
async function findPlaywrightBrowser(): Promise<string | null> {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return path !== "" && existsSync(path) ? path : null;
}

/** Looks for a browser, then for a way to get one: Debian's package as root, else Playwright's download. */
export async function findOrInstallBrowser(say: (text: string) => void): Promise<BrowserSearch> {
  const found = findBrowser() ?? (await findPlaywrightBrowser());
  if (found !== null) {
    return { path: found, advice: null };
  }
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Installing the package chromium …");
    const quiet = { stdio: ["ignore", "ignore", "inherit"] as ("ignore" | "inherit")[] };
    spawnSync("apt-get", ["update", "-qq"], quiet);
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      ...quiet,
      env: environment,
    });
  }
  const packaged = findBrowser();
  if (packaged !== null) {
    return { path: packaged, advice: null };
  }
  say("Downloading Playwright's Chromium …");
  spawnSync(process.execPath, [PLAYWRIGHT, "install", "chromium"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const downloaded = await findPlaywrightBrowser();
  return downloaded === null
    ? {
        path: null,
        advice:
          "no Chromium was found and none could be fetched. Install one (Debian: apt-get install chromium; " +
          "elsewhere: Google Chrome) and run npm test again.",
      }
    : { path: downloaded, advice: null };
}
