import { expect, type Page } from "@playwright/test";

export const deployments = (page: Page) => page.getByRole("table", { name: "Deployments" });
export const agreements = (page: Page) => page.getByRole("table", { name: "Agreements" });
export const drawer = (page: Page) => page.getByRole("complementary");
export const dialog = (page: Page) => page.getByRole("dialog");
export const day = (fromNow: number): string =>
  new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);

export async function openModels(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "Models and agreements" })).toBeVisible();
}

/** Opens the details of a row; pressed again until the page has come alive. */
export async function openRow(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await page.getByRole("button", { name, exact: true }).first().click();
    await expect(drawer(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(drawer(page).getByRole("heading", { name, exact: true })).toBeVisible();
}

/** Sets, as an administrator, whether text with identifiers may go to a model, as a new version of the policy. */
export async function allowIdentified(page: Page, isAllowed: boolean): Promise<void> {
  await openModels(page, "/admin/models");
  const card = page.locator("section").filter({
    has: page.getByRole("heading", { name: "What models may be sent" }),
  });
  const button = card.getByRole("button", { name: /^Save as version \d+$/ });
  const choice = card.getByLabel("Text with identifiers may go to a model");
  await expect(async () => {
    await choice.setChecked(isAllowed);
    await expect(button).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const version = /\d+$/.exec((await button.textContent()) ?? "")?.[0] ?? "";
  await button.click();
  await expect(card.getByText(`Version ${version}`, { exact: true })).toBeVisible();
  await expect(choice).toBeChecked({ checked: isAllowed });
}
