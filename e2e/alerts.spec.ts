import AxeBuilder from "@axe-core/playwright";
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { startProtocolServer, type ProtocolServer } from "../lib/llm/testing/protocol-server";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { pasteText } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";
import { asSuperuser } from "./setup/superuser-database";

/** What leaks is held back; the two offices are told, look at it, and say what it was. */
const NAME = `Leaking server ${Date.now().toString(36)}`;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let server: ProtocolServer;
let administrator: ApiSession;
let saved: { deploymentId: string; version: number } | null = null;

async function setUp(isEnabled: boolean): Promise<void> {
  const id = saved === null ? {} : { deploymentId: saved.deploymentId };
  saved = await administrator.ask("POST", "/api/models/deployments", {
    ...id,
    basedOn: saved?.version ?? 0,
    content: {
      name: NAME,
      provider: "openai_compatible",
      model: "leaking-8b",
      endpoint: `${server.url}/v1`,
      zone: "on_premises",
      dataClass: "deidentified",
      roles: ["clinician"],
      tasks: ["section_drafter"],
      limits: { maxOutputTokens: 800, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd: null },
      isEnabled,
    },
    key: { apiKey: "test-key-of-the-house" },
  });
}

test.beforeAll(async ({ application }) => {
  server = await startProtocolServer();
  administrator = await openApiSession(application, "j.rautavaara");
});
test.afterAll(async () => {
  if (saved !== null) await setUp(false);
  await administrator.close();
  await server.close();
});

const waiting = (page: Page) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: "To look at" }) });
const done = (page: Page) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: "Looked at" }) });
const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join()}`,
  );
};

test("an answer that names somebody else is held back, and an officer closes its alert", async ({
  page,
  openPage,
  signIn,
  application,
}) => {
  test.setTimeout(180_000);
  await setUp(true);
  server.answerWith(({ prompt }) => {
    const [, id = "F1"] = /^(F\d+): /m.exec(prompt) ?? [];
    const text = "Mr. Vasquez, MRN 55204171, has lupus, too.";
    return { text: JSON.stringify({ sentences: [{ text, facts: [id] }] }) };
  });
  await signIn(page, "a.lindqvist");
  await pasteText(page, "HPI: 58M with cough for two weeks. No fever.\nA/P: Acute bronchitis.");
  await page.getByRole("button", { name: "Draft note" }).click();
  await expect(page.getByRole("region", { name: "Save and sign" })).toBeVisible({
    timeout: 90_000,
  });
  await expect(page.getByRole("main")).toContainText("two weeks");
  await expect(page.getByRole("main")).not.toContainText(/Vasquez|55204171/);

  const officer = await openPage();
  await signIn(officer, "m.dreyfus");
  const link = officer
    .getByRole("navigation", { name: "Compliance" })
    .getByRole("link", { name: /^Alerts/ });
  await expect(link).toContainText(/\d+ to look at/);
  await link.click();
  await expect(officer.getByRole("heading", { name: "Alerts", exact: true })).toBeVisible();
  const row = waiting(officer).getByRole("listitem").filter({ hasText: NAME }).first();
  await expect(row).toContainText("Somebody who is not in the text");
  await expect(row).toContainText("section drafter");
  await expect(row).toContainText(/Run [0-9a-f-]{36} · call [0-9a-f-]{36}/);
  await expect(officer.getByRole("main")).not.toContainText(/Vasquez|55204171|lupus/);
  const run = /Run ([0-9a-f-]{36})/.exec((await row.textContent()) ?? "")?.[1] ?? "none";
  const before = await waiting(officer).getByRole("listitem").filter({ hasText: run }).count();

  for (const theme of ["light", "dark"]) {
    const url = application.baseUrl;
    await officer.context().addCookies([{ name: "provenote-theme", value: theme, url }]);
    for (const size of [
      { width: 1440, height: 900 },
      { width: 820, height: 1180 },
      { width: 720, height: 450 },
    ]) {
      await officer.setViewportSize(size);
      await officer.reload();
      await expect(officer.locator("html")).toHaveAttribute("data-theme", theme);
      await expect(row).toBeVisible();
      expect(await violations(officer)).toEqual([]);
    }
  }
  await officer.setViewportSize({ width: 1440, height: 900 });

  const look = row.getByRole("button", { name: /^Looked at/ });
  await expect(async () => {
    await look.click();
    await expect(officer.getByRole("dialog")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const dialog = officer.getByRole("dialog");
  expect(await violations(officer)).toEqual([]);
  await dialog.getByRole("button", { name: "Close the alert" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Choose what it was.");
  await dialog.getByLabel("What was it?").selectOption({ label: "Something else" });
  await dialog.getByRole("button", { name: "Close the alert" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Say in at least 10 characters what it was.");
  await expect(
    dialog.getByLabel(/^Close the .*other alerts? like it of this run, too$/),
  ).toBeChecked();
  await dialog.getByLabel("In words").fill("The made-up server of a test.");
  await dialog.getByRole("button", { name: "Close the alert" }).click();
  await expect(dialog).toBeHidden();
  // The others of the run went along.
  expect(before).toBeGreaterThan(1);
  await expect(waiting(officer).getByRole("listitem").filter({ hasText: run })).toHaveCount(0);
  await expect(done(officer).getByRole("listitem").filter({ hasText: run })).toHaveCount(before);
  await expect(done(officer).getByRole("listitem").filter({ hasText: run }).first()).toContainText(
    "Something else. Dreyfus",
  );
  await setUp(false);
});

test("a made-up patient's chart is refused like any other, and the administrator is told who asked", async ({
  page,
  openPage,
  signIn,
  application,
  expectedConsole,
}) => {
  // The refused page answers as every refused page does.
  expectedConsole.push(/40[34]/);
  const ids = () =>
    asSuperuser<{ id: string }>(
      application.home,
      "SELECT id FROM honeytoken_patient ORDER BY id LIMIT 1",
    );
  await expect.poll(async () => (await ids()).length, { timeout: 40_000 }).toBe(1);
  const [{ id } = { id: "" }] = await ids();
  await signIn(page, "a.lindqvist");
  const said: string[] = [];
  for (const patientId of [id, randomUUID()]) {
    await page.goto(`/patients/${patientId}`);
    await expect(page.getByRole("main")).toContainText("not opened");
    said.push(((await page.getByRole("main").textContent()) ?? "").replaceAll(patientId, ""));
  }
  expect(said[0]).toBe(said[1]);

  const office = await openPage();
  await signIn(office, "j.rautavaara");
  await office.goto("/admin");
  await expect(office.getByRole("main")).toContainText(/\d+ alerts? waits? to be looked at/);
  await office.goto("/admin/alerts");
  const row = waiting(office)
    .getByRole("listitem")
    .filter({ hasText: "chart was asked for" })
    .first();
  await expect(row).toContainText("by Lindqvist");
  await expect(office.getByRole("main")).not.toContainText(id);
  expect(await violations(office)).toEqual([]);
});

test("alerts are no page of a clinician", async ({ page, signIn, expectedConsole }) => {
  expectedConsole.push(/40[34]/);
  await signIn(page, "a.lindqvist");
  for (const path of ["/alerts", "/admin/alerts"]) {
    await page.goto(path);
    await expect(page.getByRole("main")).toContainText("This page is not for your role.");
    await expect(page.getByRole("main")).not.toContainText("To look at");
  }
});
