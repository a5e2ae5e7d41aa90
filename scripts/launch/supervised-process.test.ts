import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { supervise, type SupervisedProcess } from "./supervised-process";

let folder = "";
let running: SupervisedProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "provenote supervised "));
});
afterEach(async () => {
  await running?.stop(200);
  running = null;
  rmSync(folder, { recursive: true, force: true });
});

interface Seen {
  readonly events: string[];
  until(count: number): Promise<void>;
}

/** Supervises one line of JavaScript and notes what happens to it. */
function start(code: string): Seen {
  const events: string[] = [];
  running = supervise(
    {
      name: "probe",
      program: process.execPath,
      args: ["-e", code],
      cwd: folder,
      environment: { NODE_ENV: "test" },
      logFile: join(folder, "probe.log"),
    },
    (event) => events.push(event),
  );
  return {
    events,
    until: async (count) => {
      const deadline = performance.now() + 8_000;
      while (events.length < count && performance.now() < deadline) {
        await sleep(20);
      }
      expect(events.length).toBeGreaterThanOrEqual(count);
    },
  };
}

const FOR_EVER = "setInterval(() => undefined, 1000); console.log('up');";

describe("a supervised process", () => {
  test("is started again when it is killed", async () => {
    const seen = start(FOR_EVER);
    const first = running?.pid() ?? 0;
    process.kill(first, "SIGKILL");
    await seen.until(3);
    expect(seen.events).toEqual(["started", "died", "started"]);
    expect(running?.pid()).not.toBe(first);
  });

  test("is started again after a restart was asked for", async () => {
    const seen = start(FOR_EVER);
    running?.restart();
    await seen.until(3);
    expect(seen.events).toEqual(["started", "died", "started"]);
  });

  test("gets a pause when it dies at once, so that it does not burn the machine", async () => {
    const seen = start("process.exit(1)");
    await seen.until(2);
    await sleep(100);
    expect(seen.events).toEqual(["started", "died"]);
  });

  test("is not started again once it was stopped", async () => {
    const seen = start(FOR_EVER);
    await running?.stop();
    await sleep(100);
    expect(seen.events).toEqual(["started"]);
    expect(running?.pid()).toBeNull();
  });

  test("is ended with force when it does not listen", async () => {
    const seen = start(`process.on("SIGTERM", () => undefined); ${FOR_EVER}`);
    await sleep(300);
    await running?.stop(200);
    expect(seen.events).toEqual(["started"]);
    expect(running?.pid()).toBeNull();
  });

  test("writes to a log that only its owner reads", async () => {
    const seen = start("console.log('a line')");
    await seen.until(2);
    const log = join(folder, "probe.log");
    expect(readFileSync(log, "utf8")).toBe("a line\n");
    expect(statSync(log).mode & 0o777).toBe(0o600);
  });
});
