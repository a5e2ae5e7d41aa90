import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { ApplicationState } from "./setup/application-state";
import { pasteText, SHOWCASE, textBox } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";
import { asSuperuser } from "./setup/superuser-database";

/** A text that takes the drafter seconds: one visit after the other, up to 150,000 characters. */
const LONG = Array.from(
  { length: Math.floor(150_000 / (SHOWCASE.text.length + 2)) },
  () => SHOWCASE.text,
).join("\n\n");

/** The worker among the children of the start command. */
function workerPid(startPid: number): number {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((row) => row !== null)
    .map(([, pid, ppid, args]) => ({ pid: Number(pid), ppid: Number(ppid), args: args ?? "" }));
  const family = new Set([startPid]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, ppid } of rows) if (family.has(ppid)) family.add(pid);
  }
  const worker = rows.find(({ pid, args }) => family.has(pid) && args.includes("worker.mjs"));
  if (worker === undefined) throw new Error("No worker runs.");
  return worker.pid;
}

/** Puts the long text in as autosave does, and opens it where it was left. */
async function openLongText(page: Page, baseUrl: string): Promise<void> {
  const documentId = randomUUID();
  const saved = await page.request.put(`/api/texts/${documentId}`, {
    headers: { Origin: baseUrl },
    data: { text: LONG, marks: [], revision: 0 },
  });
  expect(saved.status()).toBe(200);
  await page.goto(`/paste?text=${documentId}`);
  await expect(textBox(page)).toHaveValue(LONG);
}

/** Presses Draft note while the worker rests, and lets it go on. @returns the note, once its draft is under way. */
async function startLongDraft(page: Page, { baseUrl, home, pid }: ApplicationState) {
  await openLongText(page, baseUrl);
  const worker = workerPid(pid);
  process.kill(worker, "SIGSTOP");
  await page.getByRole("button", { name: "Draft note" }).click();
  await page.waitForURL(/\/notes\//, { timeout: 30_000 });
  const noteId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await expect(page.getByRole("button", { name: "Cancel" })).toBeVisible();
  process.kill(worker, "SIGCONT");
  await expect
    .poll(() => statusOf(home, noteId), { intervals: [20], timeout: 20_000 })
    .toBe("running");
  return { noteId, worker };
}

async function statusOf(home: string, noteId: string): Promise<string | undefined> {
  const [run] = await asSuperuser<{ status: string }>(
    home,
    "SELECT status FROM draft_run WHERE note_id = $1",
    [noteId],
  );
  return run?.status;
}

async function versionsOf(home: string, noteId: string): Promise<number> {
  const [row] = await asSuperuser<{ count: number }>(
    home,
    "SELECT count(*)::int AS count FROM note_version WHERE note_id = $1",
    [noteId],
  );
  return row?.count ?? -1;
}

/** Whether a worker has begun or ended the note's run since then. */
async function wasTakenOver(home: string, noteId: string, since: Date): Promise<boolean> {
  const [run] = await asSuperuser<{ taken: boolean }>(
    home,
    "SELECT status = 'done' OR started_at > $2 AS taken FROM draft_run WHERE note_id = $1",
    [noteId, since],
  );
  return run?.taken === true;
}

test.afterEach(({ application }) => {
  // A worker that a failed test left resting would fail the tests after it.
  process.kill(workerPid(application.pid), "SIGCONT");
});

test("a worker killed in the middle of a draft is replaced within 15 s, and one version results", async ({
  page,
  signIn,
  application,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "a.lindqvist");
  const { noteId, worker: killed } = await startLongDraft(page, application);
  process.kill(killed, "SIGKILL");
  const killedAt = new Date();
  expect(await versionsOf(application.home, noteId), "it was killed before it was done").toBe(0);
  await expect
    .poll(() => wasTakenOver(application.home, noteId, killedAt), {
      timeout: 15_000,
      message: "another worker took the draft over",
    })
    .toBe(true);
  await expect(page.getByText(/^SOAP, version 1\./)).toBeVisible({ timeout: 60_000 });
  expect(workerPid(application.pid)).not.toBe(killed);
  expect(await versionsOf(application.home, noteId)).toBe(1);
});

test("a cancelled draft makes no version, and the text is kept", async ({
  page,
  signIn,
  application,
}) => {
  test.setTimeout(90_000);
  await signIn(page, "a.lindqvist");
  const { noteId, worker } = await startLongDraft(page, application);
  process.kill(worker, "SIGSTOP");
  expect(await statusOf(application.home, noteId)).toBe("running");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Cancelled. No version was made. Your text is kept.")).toBeVisible({
    timeout: 20_000,
  });
  process.kill(worker, "SIGCONT");
  await page.getByRole("button", { name: "Back to the text" }).click();
  await expect(textBox(page)).toHaveValue(LONG);

  // A short draft that the same worker makes afterwards shows that it is past the cancelled one.
  await pasteText(page, SHOWCASE.text);
  await page.getByRole("button", { name: "Draft note" }).click();
  await expect(page.getByText(/^SOAP, version 1\./)).toBeVisible({ timeout: 30_000 });
  expect(await versionsOf(application.home, noteId)).toBe(0);
});

test("a draft under way survives a reload of its page", async ({ page, signIn, application }) => {
  test.setTimeout(90_000);
  await signIn(page, "a.lindqvist");
  const { noteId } = await startLongDraft(page, application);
  await page.reload();
  await expect(page.getByText(/^SOAP, version 1\./)).toBeVisible({ timeout: 60_000 });
  expect(await versionsOf(application.home, noteId)).toBe(1);
});
