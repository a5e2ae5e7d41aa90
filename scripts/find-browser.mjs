/** A Chromium for the browser tests: an installed one, else Debian's package when root, else Playwright's download. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathWithTools, root } from "./bootstrap.mjs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @returns the path of a browser, `playwright` for the one it downloaded, or null after saying what to install. */
export function findBrowser() {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  if (installDebianPackage() && existsSync("/usr/bin/chromium")) return "/usr/bin/chromium";
  if (runs(join(root, "node_modules", ".bin", "playwright"), ["install", "chromium"]))
    return "playwright";
  process.stderr.write(
    "No browser was found and none could be installed. Install Chromium (Debian: apt-get install chromium) and run npm test again.\n",
  );
  return null;
}

function installDebianPackage() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  process.stdout.write("Installing Debian's package chromium …\n");
  const quiet = ["-qq", "-o=Dpkg::Use-Pty=0"];
  runs("apt-get", ["update", ...quiet]);
  return runs("apt-get", ["install", "-y", "--no-install-recommends", ...quiet, "chromium"]);
}

function runs(program, args) {
  const env = { ...process.env, PATH: pathWithTools(), DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
}
