import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures";
import { asSuperuser } from "./setup/superuser-database";
import { databasePids, findWorker, signal, workerPid } from "./setup/processes";

test("while the database does not answer, the text stays, and afterwards it is kept once", async ({
  page,
  signIn,
  application,
  expectedConsole,
}) => {
  test.setTimeout(150_000);
  expectedConsole.push(/Failed to load resource/);
  await signIn(page, "a.lindqvist");
  const saves = followSaves(page);
  const box = page.getByRole("textbox", { name: /text/i }).first();
  await box.fill("Cough for two days.");
  await expect(page.getByText(/Saved \d/)).toBeVisible({ timeout: 20_000 });

  signal(databasePids(application.home), "SIGSTOP");
  try {
    await box.pressSequentially(" Worse at night.");
    await expect(page.getByText(/Not saved/)).toBeVisible({ timeout: 20_000 });
    await expect(
      page.getByText(/No connection since .* What you typed is in this page/),
    ).toBeVisible({
      timeout: 45_000,
    });
    await box.pressSequentially(" No fever.");
    await expect(box).toHaveValue("Cough for two days. Worse at night. No fever.");
  } finally {
    signal(databasePids(application.home), "SIGCONT");
  }
  await expect(page.getByText(/Saved \d/)).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await expect(page.getByRole("textbox", { name: /text/i }).first()).toHaveValue(
    "Cough for two days. Worse at night. No fever.",
  );
  expect(new Set(saves.map(({ path }) => path)).size).toBe(1);
  const kept = saves.flatMap(({ revision }) => revision ?? []);
  expect(kept).toEqual(kept.map((_revision, at) => at + 1));
  expect(kept.length).toBeGreaterThan(1);
});

test("while the server's disk is full, the text stays, and afterwards it is kept once", async ({
  page,
  signIn,
  application,
  expectedConsole,
}) => {
  test.setTimeout(90_000);
  expectedConsole.push(/503 \(Service Unavailable\)/);
  await signIn(page, "a.lindqvist");
  const saves = followSaves(page);
  const box = page.getByRole("textbox", { name: /text/i }).first();
  await box.fill("Cough for two days.");
  await expect(page.getByText(/Saved \d/)).toBeVisible({ timeout: 20_000 });
  await asSuperuser(
    application.home,
    `CREATE FUNCTION pretend_full() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
     CREATE TRIGGER pretend_full BEFORE INSERT OR UPDATE ON source_document
       FOR EACH STATEMENT EXECUTE FUNCTION pretend_full()`,
  );
  try {
    await box.pressSequentially(" Worse at night.");
    await page.waitForResponse((response) => response.status() === 503);
    await expect(page.getByText("Not saved yet")).toBeVisible();
    await expect(box).toHaveValue("Cough for two days. Worse at night.");
  } finally {
    await asSuperuser(application.home, "DROP FUNCTION pretend_full() CASCADE");
  }
  await expect(page.getByText(/Saved \d/)).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(page.getByRole("textbox", { name: /text/i }).first()).toHaveValue(
    "Cough for two days. Worse at night.",
  );
  expect(new Set(saves.map(({ path }) => path)).size).toBe(1);
});

test("a draft waits for its worker, says so, and goes on by itself when another comes", async ({
  page,
  signIn,
  application,
}) => {
  test.setTimeout(90_000);
  await signIn(page, "a.lindqvist");
  const stopped = workerPid(application.home);
  signal([stopped], "SIGSTOP");
  await page.getByRole("textbox", { name: /text/i }).first().fill("Cough for two days. BP 120/80.");
  await page.getByRole("button", { name: /Draft note/ }).click();
  await expect(page.getByText(/^Paused: the drafter stopped/)).toBeVisible({ timeout: 20_000 });
  signal([stopped], "SIGKILL");
  await expect(page.getByText("Cough for two days").first()).toBeVisible();
  await expect(page.getByText("AI-generated draft").first()).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => findWorker(application.home) ?? stopped).not.toBe(stopped);
});

type Save = { readonly path: string; readonly revision: number | null };

/** Every save the page sends, with the revision the server made of it; null where it made none. */
function followSaves(page: Page): Save[] {
  const saves: Save[] = [];
  page.on("response", async (response) => {
    if (response.request().method() !== "PUT") return;
    const path = new URL(response.url()).pathname;
    const body = (await response.json()) as { revision?: number };
    saves.push({ path, revision: response.ok() ? (body.revision ?? null) : null });
  });
  return saves;
}
