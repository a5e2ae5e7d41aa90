import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, renameSync, statSync } from "node:fs";

const MAX_LOG_BYTES = 10 * 1024 * 1024;
/** A process that dies sooner than this after its start is given a growing pause before the next try. */
const HEALTHY_MS = 2_000;
const MAX_PAUSE_MS = 5_000;

export interface ProcessPlan {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Where its output goes; null lets it through to the terminal. */
  readonly logFile: string | null;
}

export interface SupervisedProcess {
  readonly name: string;
  pid(): number | null;
  /** Ends it and everything it started, asks first and insists after `patienceMs`. Not started again. */
  stop(patienceMs?: number): Promise<void>;
  /** Ends it now; it is started again. */
  restart(): void;
}

/**
 * Starts a process in a group of its own (so that Ctrl-C reaches only us, and we end things in order) and
 * starts it again whenever it dies. `onChange` hears of each start and death.
 */
export function supervise(
  plan: ProcessPlan,
  onChange: (event: "started" | "died", code: number | null) => void,
): SupervisedProcess {
  let child: ChildProcess | null = null;
  let isStopping = false;
  let quickDeaths = 0;
  let retry: NodeJS.Timeout | null = null;

  const launch = () => {
    const startedAt = performance.now();
    child = spawnWithLog(plan);
    onChange("started", null);
    let isOver = false;
    const over = (code: number | null) => {
      if (isOver) {
        return;
      }
      isOver = true;
      child = null;
      if (isStopping) {
        return;
      }
      onChange("died", code);
      quickDeaths = performance.now() - startedAt < HEALTHY_MS ? quickDeaths + 1 : 0;
      const pauseMs = quickDeaths === 0 ? 0 : Math.min(MAX_PAUSE_MS, 250 * 2 ** quickDeaths);
      retry = setTimeout(launch, pauseMs);
    };
    child.once("error", () => over(null));
    child.once("exit", over);
  };
  launch();

  return {
    name: plan.name,
    pid: () => child?.pid ?? null,
    restart: () => endGroup(child?.pid, "SIGTERM"),
    stop: async (patienceMs = 8_000) => {
      isStopping = true;
      if (retry !== null) {
        clearTimeout(retry);
      }
      const running = child;
      if (running?.pid === undefined) {
        return;
      }
      await endPolitely(running, patienceMs);
    },
  };
}

async function endPolitely(child: ChildProcess, patienceMs: number): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  endGroup(child.pid, "SIGTERM");
  const insist = setTimeout(() => endGroup(child.pid, "SIGKILL"), patienceMs);
  await ended;
  clearTimeout(insist);
  // Grandchildren that did not listen.
  endGroup(child.pid, "SIGKILL");
}

/** Signals a process and its descendants; one that is gone already is no error. */
export function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) {
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") {
      throw error;
    }
  }
}

function spawnWithLog(plan: ProcessPlan): ChildProcess {
  const log = plan.logFile === null ? null : openLog(plan.logFile);
  const output = log ?? "inherit";
  const child = spawn(plan.program, plan.args, {
    cwd: plan.cwd,
    env: plan.environment,
    detached: true,
    stdio: ["ignore", output, output],
  });
  if (log !== null) {
    closeSync(log);
  }
  return child;
}

function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > MAX_LOG_BYTES) {
    renameSync(path, `${path}.1`);
  }
  return openSync(path, "a", 0o600);
}
