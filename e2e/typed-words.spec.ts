import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures";
import { drawer } from "./setup/models-steps";

const TITLE = "Warfarin and azithromycin";
const NAMED = "Happened to Mr. Brennick last week.";

const question = (page: Page) =>
  page.getByRole("alertdialog", { name: "Does this name a patient?" });
const reason = (page: Page) => page.getByRole("dialog").getByRole("textbox");

async function openRow(page: Page): Promise<void> {
  await page.goto("/admin/medication-table");
  await expect(async () => {
    await page.getByLabel("Medicine, generic or brand, or words of a row").fill("Coumadin");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page.getByText(/ rows for warfarin$/)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole("button", { name: TITLE, exact: true }).click();
  await expect(drawer(page).getByRole("heading", { name: TITLE, exact: true })).toBeVisible();
}

test("a reason that looks as if it named a patient is kept only when somebody says that it names none", async ({
  page,
  signIn,
  expectedConsole,
}) => {
  expectedConsole.push(/status of 422/);
  await signIn(page, "j.rautavaara");
  await openRow(page);
  await drawer(page).getByRole("button", { name: "Recall this row" }).click();
  await reason(page).fill(NAMED);
  await page.getByRole("dialog").getByRole("button", { name: "Recall row" }).click();
  await expect(question(page)).toContainText("“Brennick” a name, in the reason");
  await question(page).getByRole("button", { name: "Save as it is" }).click();
  await expect(question(page).getByRole("alert")).toContainText("Say first");

  await question(page).getByRole("button", { name: "Change the words" }).click();
  await expect(question(page)).toBeHidden();

  // The words stand in the form as they were typed.
  await expect(reason(page)).toHaveValue(NAMED);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Nothing was saved");
  await page.getByRole("dialog").getByRole("button", { name: "Recall row" }).click();
  await question(page).getByLabel("These words name no patient").check();
  await question(page).getByRole("button", { name: "Save as it is" }).click();
  await expect(question(page)).toBeHidden();
  await expect(drawer(page)).toContainText("Recalled here: new drafts do not use it.");

  await drawer(page).getByRole("button", { name: "Put this row back" }).click();
  await reason(page).fill("The label has not changed after all.");
  await page.getByRole("dialog").getByRole("button", { name: "Put row back" }).click();
  await expect(drawer(page)).not.toContainText("Recalled here");
});
