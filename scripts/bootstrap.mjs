/**
 * What must run before `node_modules` exists: Node built-ins only, on any Node from 20.9. Installs when the
 * packages are missing or do not match the lock file, and goes on under the Node 24 that they bring.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** The oldest Node whose crypto has what `lib/crypto` needs. */
const NEEDED = [24, 7];
const OLDEST_OUTSIDE = [20, 9];
const CHILD_MARK = "PROVENOTE_INNER_NODE";

/** Ends the program with one plain message, no stack trace. */
export function fail(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

/** Runs `npm ci` when it is needed. Returns true when it ran. */
export function ensureInstalled() {
  if (!isAtLeast(process.versions.node, OLDEST_OUTSIDE)) {
    fail(
      `Provenote needs Node ${OLDEST_OUTSIDE.join(".")} or later; this is ${process.versions.node}.`,
    );
  }
  if (!installIsStale()) return false;
  refuseLinkedModules();
  process.stdout.write("Installing packages (npm ci) …\n");
  const npm = process.env.npm_execpath;
  const args = [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const [program, list] = npm?.endsWith(".js") ? [process.execPath, [npm, ...args]] : ["npm", args];
  const result = spawnSync(program, list, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (result.error !== undefined || result.status !== 0) {
    fail("npm ci failed: see above. The network must reach the npm registry for the first start.");
  }
  mkdirSync(dirname(lockStampPath()), { recursive: true });
  writeFileSync(lockStampPath(), lockDigest());
  return true;
}

/** `npm ci` empties the folder that a link leads to, which is another checkout's. */
function refuseLinkedModules() {
  const modules = join(root, "node_modules");
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  fail(
    "Packages are not installed: node_modules is a link to another folder, which npm ci would empty. " +
      "Remove the link and start again, or install where it leads.",
  );
}

function lockStampPath() {
  return join(root, "node_modules", ".cache", "provenote", "lock.sha256");
}

function lockDigest() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

/** By content where we installed ourselves; else by time, since somebody ran npm himself. */
function installIsStale() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return true;
  const lock = join(root, "package-lock.json");
  const isNewer = statSync(lock).mtimeMs > statSync(installed).mtimeMs;
  if (!isNewer) return false;
  return !existsSync(lockStampPath()) || readFileSync(lockStampPath(), "utf8") !== lockDigest();
}

/** The Node that came with the packages, else this one when it is new enough, else null. */
export function innerNode() {
  const packaged = join(
    root,
    "node_modules",
    `node-${process.platform}-${process.arch}`,
    "bin",
    "node",
  );
  if (
    existsSync(packaged) &&
    spawnSync(packaged, ["--version"], { stdio: "ignore" }).status === 0
  ) {
    return packaged;
  }
  return isAtLeast(process.versions.node, NEEDED) ? process.execPath : null;
}

/**
 * Returns when this process already runs under the right Node; otherwise runs `script` again under it, passes
 * signals on, and ends with its exit code.
 */
export async function continueUnderInnerNode(script, args) {
  const program = innerNode();
  if (program === null) {
    fail(
      `Provenote needs Node ${NEEDED.join(".")} or later on ${process.platform}-${process.arch}, where npm ` +
        `brings none along; this is ${process.versions.node}. Install Node 24 and start again.`,
    );
  }
  if (process.env[CHILD_MARK] !== undefined || isSameProgram(program)) return;
  process.exit(await runAndForward(program, [script, ...args], { [CHILD_MARK]: "1" }));
}

function isSameProgram(program) {
  return program === process.execPath && isAtLeast(process.versions.node, NEEDED);
}

/** Runs a program in the foreground. The message channel tells it when we are gone, `kill -9` included. */
function runAndForward(program, args, extraEnvironment) {
  const child = spawn(program, args, {
    cwd: process.cwd(),
    env: { ...process.env, ...extraEnvironment, PATH: pathWithTools() },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // Ctrl-C reaches the child by itself; passing it on a second time would mean "stop at once".
    process.on(signal, () => signal !== "SIGINT" && child.kill(signal));
  }
  return new Promise((resolve) => {
    child.once("error", () => fail(`Cannot run ${program}.`));
    child.once("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}

/** PATH with the package's programs, and so its Node, in front. */
export function pathWithTools() {
  return `${join(root, "node_modules", ".bin")}:${process.env.PATH ?? "/usr/bin:/bin"}`;
}

function isAtLeast(version, [major, minor]) {
  const [haveMajor = 0, haveMinor = 0] = version.split(".").map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}
