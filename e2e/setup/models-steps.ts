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
