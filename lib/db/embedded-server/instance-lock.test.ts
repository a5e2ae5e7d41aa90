import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acquireInstanceLock, lockHolder } from "./instance-lock";
import { processStart } from "./process-table";

let home = "";
const file = () => join(home, "run.json");

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "provenote-lock-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function holdAs(pid: number, startedAt: string, children: object[] = []): void {
  writeFileSync(file(), JSON.stringify({ pid, startedAt, children }));
}

/** Another living process of this machine. */
async function withSleeper<T>(work: (pid: number) => Promise<T>): Promise<T> {
  const child = spawn("sleep", ["30"], { stdio: "ignore" });
  await new Promise((resolve) => child.once("spawn", resolve));
  try {
    return await work(child.pid ?? 0);
  } finally {
    child.kill("SIGKILL");
  }
}

describe("the lock of a home folder", () => {
  test("is taken, names its holder to no other user, and is given back", async () => {
    const lock = await acquireInstanceLock(home);
    expect(await lockHolder(home)).toMatchObject({ pid: process.pid });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    lock.release();
    expect(existsSync(file())).toBe(false);
    expect(await lockHolder(home)).toBeNull();
  });

  test("is refused while its holder lives", async () => {
    await withSleeper(async (pid) => {
      holdAs(pid, processStart(pid));
      await expect(acquireInstanceLock(home)).rejects.toMatchObject({ code: "db.already_running" });
    });
  });

  test.each([
    ["of a process that is gone", () => holdAs(2 ** 22 - 3, "node start.mjs")],
    ["whose number another program has by now", () => holdAs(1, "node start.mjs")],
    ["that a full disk cut off", () => writeFileSync(file(), '{"pid": 1')],
    ["that is empty", () => writeFileSync(file(), "")],
  ])("is taken over from a file %s", async (_case, leave) => {
    leave();
    const lock = await acquireInstanceLock(home);
    expect((await lockHolder(home))?.pid).toBe(process.pid);
    lock.release();
  });

  test("tells which children a killed holder left running, and not those that are gone", async () => {
    await withSleeper(async (pid) => {
      holdAs(2 ** 22 - 3, "node start.mjs", [
        { pid, startedAt: processStart(pid) },
        { pid: 2 ** 22 - 4, startedAt: "node worker.mjs" },
        { pid: 1, startedAt: "node web.mjs" },
      ]);
      const lock = await acquireInstanceLock(home);
      expect(lock.leftBehind.map((child) => child.pid)).toEqual([pid]);
      lock.release();
    });
  });

  test("records the children that are running now", async () => {
    const lock = await acquireInstanceLock(home);
    lock.setChildren([process.pid]);
    const { children } = JSON.parse(readFileSync(file(), "utf8")) as { children: object[] };
    expect(children).toEqual([{ pid: process.pid, startedAt: processStart(process.pid) }]);
    lock.release();
  });
});
