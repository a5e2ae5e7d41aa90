import { spawnSync } from "node:child_process";
import { existsSync, watchFile } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { acquireInstanceLock, type InstanceLock } from "@/lib/db/embedded-server/instance-lock";
import { isAlive } from "@/lib/db/embedded-server/process-table";
import { createHome } from "@/lib/db/embedded-server/local-secrets";
import { openDatabase, type OpenDatabase } from "@/lib/db/open-database";
import { env, databaseChoice, type Environment } from "@/lib/env";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { describeDemoAccounts, markDemoSeeded, needsDemoSeed } from "./demo-accounts";
import { allDatabaseEnvironment, webEnvironment, workerEnvironment } from "./process-environment";
import { createProgress, type Progress } from "./progress";
import { untilStopped } from "./stop-request";
import { endGroup, supervise, type SupervisedProcess } from "./supervised-process";
import { chooseWebPort } from "./web-port";

export interface StartOptions {
  readonly isDev: boolean;
  readonly isDemoForced: boolean;
}

/** Starts everything, stays until stopped, stops everything. Returns the exit code. */
export async function startApp(options: StartOptions): Promise<number> {
  const progress = createProgress((text) => void process.stdout.write(text));
  const stop = untilStopped();
  let lock: InstanceLock | null = null;
  let database: OpenDatabase | null = null;
  const processes: SupervisedProcess[] = [];
  let code = 0;
  try {
    const settings = env();
    databaseChoice(settings);
    await createHome(settings.PROVENOTE_HOME);
    lock = await acquireInstanceLock(settings.PROVENOTE_HOME);
    await endLeftBehind(lock, progress);
    const { port, taken } = await chooseWebPort(settings.PORT);
    if (taken.length > 0) {
      progress.step(`Port ${taken.join(", ")} is taken: using ${port}`);
    }
    database = await openDatabase(settings, (step) => progress.step(step));
    if (database.notice !== null) {
      progress.step(`Note: ${database.notice}`);
    }
    if (stop.isRequested()) return 130;
    build(settings, options, progress);
    if (stop.isRequested()) return 130;
    await seedDemo(settings, options, database, progress);
    if (stop.isRequested()) return 130;
    processes.push(...startProcesses({ settings, options, database, port, progress, lock }));
    await Promise.race([announce(settings, port, progress), stop.requested]);
    await stop.requested;
  } catch (error) {
    code = 1;
    // Ctrl-C ends the build as well, and is heard by us a moment later.
    await sleep(50);
    if (stop.isRequested()) return 130;
    if (!isProvenoteError(error)) {
      throw error;
    }
    progress.say(`\nCannot start: ${error.message}`);
  } finally {
    progress.step("Stopping");
    await Promise.all(processes.map((each) => each.stop()));
    await database?.stop();
    lock?.release();
    progress.step("Stopped");
  }
  return code;
}

/** Waits until they are gone, since one of them holds the port. */
async function endLeftBehind({ leftBehind }: InstanceLock, progress: Progress): Promise<void> {
  for (const { pid } of leftBehind) {
    progress.step(`Ending process ${pid}, left by a start that was killed`);
    endGroup(pid, "SIGKILL");
  }
  const deadline = performance.now() + 3_000;
  while (leftBehind.some(({ pid }) => isAlive(pid)) && performance.now() < deadline) {
    await sleep(20);
  }
}

/** In a process of its own, which gives its memory back when it is done. */
function build(
  { PROVENOTE_ROOT: root }: Environment,
  { isDev }: StartOptions,
  progress: Progress,
): void {
  progress.step(
    isDev ? "Building worker and command line" : "Checking the build (minutes when it is stale)",
  );
  const script = join(root, "scripts", "build.mjs");
  const result = spawnSync(process.execPath, [script, isDev ? "--bundles" : "--if-stale"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (result.status !== 0) {
    throw new ProvenoteError("unavailable", "start.build_failed", "The build failed: see above.");
  }
}

async function seedDemo(
  settings: Environment,
  { isDemoForced }: StartOptions,
  database: OpenDatabase,
  progress: Progress,
): Promise<void> {
  const { PROVENOTE_HOME: home, PROVENOTE_ROOT: root, PROVENOTE_PROFILE: profile } = settings;
  const hasSeed = existsSync(join(root, "cli", "demo-seed.ts"));
  if (!hasSeed || !needsDemoSeed(home, profile, database.kind, isDemoForced)) {
    return;
  }
  progress.step("Making the synthetic demo organization");
  const result = spawnSync(process.execPath, [join(root, "bin", "provenote.mjs"), "demo", "seed"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: allDatabaseEnvironment(settings, database),
  });
  if (result.status !== 0) {
    throw new ProvenoteError(
      "unavailable",
      "start.seed_failed",
      "Making the demo organization failed: see above. The next start tries again.",
    );
  }
  await markDemoSeeded(home);
}

interface Running {
  readonly settings: Environment;
  readonly options: StartOptions;
  readonly database: OpenDatabase;
  readonly port: number;
  readonly progress: Progress;
  readonly lock: InstanceLock;
}

function startProcesses(running: Running): SupervisedProcess[] {
  const { settings, options, database, port, progress, lock } = running;
  const { PROVENOTE_HOME: home, PROVENOTE_ROOT: root } = settings;
  const started: SupervisedProcess[] = [];
  const launch = (name: string, args: readonly string[], environment: NodeJS.ProcessEnv) => {
    const logFile = options.isDev ? null : join(home, "logs", `${name}.log`);
    const plan = { name, program: process.execPath, args, cwd: root, environment, logFile };
    const supervised = supervise(plan, (event, code) => {
      if (event === "died") {
        progress.step(`The ${name} process ended (code ${code ?? "none"}): starting it again`);
      }
      // On the next turn, when a first start is in the list.
      setImmediate(() => {
        const pids = started.flatMap((each) => each.pid() ?? []);
        lock.setChildren(pids);
      });
    });
    started.push(supervised);
    return supervised;
  };
  const bundle = join(root, "dist", "worker.mjs");
  if (existsSync(bundle)) {
    const worker = launch(
      "worker",
      ["--enable-source-maps", bundle],
      workerEnvironment(settings, database),
    );
    if (options.isDev) {
      launch(
        "bundler",
        [join(root, "scripts", "build.mjs"), "--watch"],
        workerEnvironment(settings, database),
      );
      watchFile(bundle, { interval: 500, persistent: false }, () => worker.restart());
    }
  }
  const web = ["--enable-source-maps", join(root, "dist", "web.mjs")];
  launch("web", options.isDev ? [...web, "--dev"] : web, webEnvironment(settings, database, port));
  return started;
}

async function announce(settings: Environment, port: number, progress: Progress): Promise<void> {
  const url = `http://127.0.0.1:${port}`;
  progress.step("Waiting for the pages");
  const deadline = performance.now() + 60_000;
  while (!(await answers(url))) {
    if (performance.now() > deadline) {
      throw new ProvenoteError(
        "unavailable",
        "start.web_silent",
        `The pages do not answer after a minute. See ${join(settings.PROVENOTE_HOME, "logs", "web.log")}.`,
      );
    }
    await sleep(100);
  }
  progress.step("Ready");
  const accounts = await describeDemoAccounts(settings.PROVENOTE_HOME);
  progress.say(
    [
      "",
      ...accounts,
      "",
      `Open ${settings.PUBLIC_URL ?? url}`,
      "Ctrl-C stops everything.",
      "",
    ].join("\n"),
  );
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    // Not listening yet.
    return false;
  }
}
