import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OpenDatabase } from "@/lib/db/open-database";
import { parseEnvironment } from "@/lib/env";
import { describeDemoAccounts, markDemoSeeded, needsDemoSeed } from "./demo-accounts";
import { webEnvironment, workerEnvironment } from "./process-environment";
import { createProgress } from "./progress";
import { chooseWebPort } from "./web-port";

let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "provenote-start-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe("the demo clinic", () => {
  test.each([
    ["demo", "embedded", false, true],
    ["demo", "outside", false, false],
    ["demo", "outside", true, true],
    ["live", "embedded", false, false],
    ["live", "outside", false, false],
  ] as const)("for profile %s, database %s, --demo %s is seeded: %s", (profile, db, forced, is) => {
    expect(needsDemoSeed(home, profile, db, forced)).toBe(is);
  });

  test("is seeded once, and not again when its accounts were deleted for a live clinic", async () => {
    await markDemoSeeded(home);
    expect(needsDemoSeed(home, "demo", "embedded", false)).toBe(false);
    expect(await describeDemoAccounts(home)).toEqual([]);
  });

  test("shows its accounts while their file is there", async () => {
    const accounts = [{ email: "a@alder.example", password: "synthetic-pass", role: "Nurse" }];
    writeFileSync(join(home, "demo-accounts.json"), JSON.stringify({ accounts }));
    const lines = await describeDemoAccounts(home);
    expect(lines[1]).toBe("  a@alder.example  synthetic-pass  Nurse");
  });
});

describe("the port of the pages", () => {
  async function whileTaken<T>(work: (port: number) => Promise<T>): Promise<T> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    try {
      return await work(typeof address === "object" && address !== null ? address.port : 0);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  }

  test("that was set and is taken is an error that names it", async () => {
    await whileTaken(async (port) => {
      await expect(chooseWebPort(port)).rejects.toMatchObject({ code: "start.port_taken" });
      await expect(chooseWebPort(port)).rejects.toThrow(String(port));
    });
  });

  test("is chosen and free where none was set", async () => {
    const { port, taken } = await chooseWebPort(undefined);
    expect(port).toBe(3000 + taken.length);
  });
});

describe("what a process is given", () => {
  const settings = parseEnvironment({ PROVENOTE_HOME: "/h" }, "/r");
  const database: OpenDatabase = {
    kind: "embedded",
    urls: {
      owner: "url-owner",
      app: "url-app",
      jobs: "url-jobs",
      sequencer: "url-seq",
      auditor: "url-aud",
    },
    applied: [],
    wasRunning: false,
    notice: null,
    sessionKey: "session-key",
    stop: () => Promise.resolve(),
  };

  test("is for the pages the application's role alone", () => {
    const given = Object.values(webEnvironment(settings, database, 3000));
    expect(given).toContain("url-app");
    expect(given).toContain("session-key");
    for (const other of ["url-owner", "url-jobs", "url-seq", "url-aud"]) {
      expect(given).not.toContain(other);
    }
  });

  test("is for the worker neither the owner nor the session key", () => {
    const given = Object.values(workerEnvironment(settings, database));
    expect(given).toEqual(expect.arrayContaining(["url-app", "url-jobs", "url-seq", "url-aud"]));
    expect(given).not.toContain("url-owner");
    expect(given).not.toContain("session-key");
  });
});

test("progress carries the seconds since the start", () => {
  const lines: string[] = [];
  let now = 0;
  const progress = createProgress(
    (text) => lines.push(text),
    () => now,
  );
  now = 12_340;
  progress.step("Building");
  progress.say("Open");
  expect(lines).toEqual(["[ 12.3 s] Building\n", "Open\n"]);
});
