import AxeBuilder from "@axe-core/playwright";
import { openApiSession } from "./setup/api-session";
import { readState } from "./setup/application-state";
import { expect, test } from "./setup/fixtures";
import { day, dialog, drawer, openModels, openRow } from "./setup/models-steps";

const NAME = "Saltmarsh local";
const VENDOR = "Saltmarsh Hosting";

const agreement = (bytes: number) => ({
  vendor: VENDOR,
  kind: "baa",
  terms: {
    scope: ["hosting"],
    covers: "none",
    coversPart2: false,
    retentionDays: null,
    training: "not_said",
    region: null,
  },
  signedOn: day(-1),
  effectiveOn: day(-1),
  expiresOn: day(-1),
  documentName: "größe 'n*.bin",
  document: Buffer.alloc(bytes, 7).toString("base64"),
});

test.beforeAll(async () => {
  const office = await openApiSession(readState(), "j.rautavaara");
  await office.ask("POST", "/api/models/deployments", {
    basedOn: 0,
    content: {
      name: NAME,
      provider: "openai_compatible",
      model: "made-up",
      endpoint: "http://127.0.0.1:9/v1",
      zone: "on_premises",
      dataClass: "deidentified",
      roles: [],
      tasks: [],
      limits: {},
      isEnabled: false,
    },
  });
  await office.ask("POST", "/api/agreements", agreement(12));
  await office.close();
});

test("a document of several megabytes arrives whole, and one of more than 10 MB not at all", async () => {
  const office = await openApiSession(readState(), "j.rautavaara");
  const body = agreement(9_900_000);
  const { agreementId } = await office.ask<{ agreementId: string }>(
    "POST",
    "/api/agreements",
    body,
  );
  const kept = await office.send({
    method: "GET",
    path: `/api/agreements/${agreementId}/document`,
  });
  expect((await kept.body()).equals(Buffer.from(body.document, "base64"))).toBe(true);
  expect(kept.headers()["content-disposition"]).toBe(
    "attachment; filename=\"agreement\"; filename*=UTF-8''gr%C3%B6%C3%9Fe%20%27n%2A.bin",
  );
  expect(kept.headers()["cache-control"]).toContain("no-store");
  const larger = await office.send({
    method: "POST",
    path: "/api/agreements",
    body: agreement(10_000_001),
  });
  expect(larger.status()).toBe(413);
  await office.close();
});

for (const who of ["a.lindqvist", "t.okafor", "r.pellingham", "p.sorensen"] as const) {
  test(`neither page opens for ${who}`, async ({ page, signIn }) => {
    await signIn(page, who);
    for (const path of ["/admin/models", "/agreements"]) {
      await page.goto(path);
      await expect(page.getByText("This page is not for your role.")).toBeVisible();
      await expect(page.getByText(VENDOR)).toHaveCount(0);
    }
  });
}

test("each office has its own page", async ({ page, openPage, signIn }) => {
  await signIn(page, "j.rautavaara");
  await page.goto("/agreements");
  await expect(page.getByText("This page is not for your role.")).toBeVisible();
  const officer = await openPage();
  await signIn(officer, "m.dreyfus");
  await officer.goto("/admin/models");
  await expect(officer.getByText("This page is not for your role.")).toBeVisible();
});

test("a connection test says what came of it, and that nothing about a patient was sent", async ({
  page,
  signIn,
}) => {
  await signIn(page, "j.rautavaara");
  await openModels(page, "/admin/models");
  await openRow(page, NAME);
  await drawer(page).getByRole("button", { name: "Test connection" }).click();
  await expect(drawer(page)).toContainText("Nothing about a patient was sent", { timeout: 45_000 });
  const calls = page.getByRole("table", { name: "Last calls through the door" });
  const row = calls.getByRole("row").filter({ hasText: NAME }).first();
  await expect(row).toContainText("Connection test");
  await expect(row).toContainText("Failed");
});

test("the rows are stepped through and opened by keyboard, and Esc leads back", async ({
  page,
  signIn,
}) => {
  await signIn(page, "j.rautavaara");
  await openModels(page, "/admin/models");
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("[data-row]:focus")).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  await page.locator("[data-row]").first().focus();
  await page.keyboard.press("j");
  await expect(page.locator("[data-row]").nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(drawer(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer(page)).toBeHidden();
});

for (const theme of ["light", "dark"] as const) {
  test(`the filled page, its details and its forms have no accessibility fault, ${theme}`, async ({
    page,
    signIn,
  }) => {
    const expectAccessible = async (what: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
      expect(found, what).toEqual([]);
    };
    await page.emulateMedia({ colorScheme: theme });
    await signIn(page, "j.rautavaara");
    for (const size of [
      { width: 1440, height: 900 },
      { width: 820, height: 1180 },
    ]) {
      await page.setViewportSize(size);
      await openModels(page, "/admin/models");
      await openRow(page, VENDOR);
      await expectAccessible(`agreement, ${size.width}`);
      await page.keyboard.press("Escape");
      await expect(drawer(page)).toBeHidden();
      await openRow(page, NAME);
      await expectAccessible(`deployment, ${size.width}`);
      await drawer(page).getByRole("button", { name: "Edit" }).click();
      await expect(dialog(page)).toBeVisible();
      await expectAccessible(`form, ${size.width}`);
      await dialog(page).getByRole("button", { name: "Go back" }).click();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        "nothing scrolls sideways",
      ).toBeLessThanOrEqual(0);
    }
  });
}
