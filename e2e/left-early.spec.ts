import type { Page } from "@playwright/test";
import { draftInChart, sentence, SHOWCASE } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

test("an edit is kept when the page is left, loaded again or signed out of at once", async ({
  page,
  signIn,
}) => {
  test.setTimeout(90_000);
  await signIn(page, "a.lindqvist");
  const note = await draftInChart(page, SHOWCASE.text, "Brennick, Harold");

  await edit(page, "Cardiology referral.", "Cardiology referral, left.");
  await page.getByRole("link", { name: "Patients", exact: true }).click();
  await expect(page).toHaveURL(/\/patients/);
  await page.goBack();
  await expect(sentence(page, "Cardiology referral, left.")).toBeVisible();

  await edit(page, "Cardiology referral, left.", "Cardiology referral, loaded.");
  // The browser asks; a person takes a moment to read the question, and the save goes on meanwhile.
  page.once("dialog", (question) => setTimeout(() => void question.accept(), 1_000));
  await page.reload();
  await expect(sentence(page, "Cardiology referral, loaded.")).toBeVisible();

  await edit(page, "Cardiology referral, loaded.", "Cardiology referral, signed out.");
  await page.getByRole("button", { name: /Lindqvist/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, "a.lindqvist");
  await page.goto(note);
  await expect(sentence(page, "Cardiology referral, signed out.")).toBeVisible();
});

async function edit(page: Page, before: string, after: string): Promise<void> {
  await sentence(page, before).dblclick();
  await page.getByRole("textbox", { name: "Sentence" }).fill(after);
  await page.keyboard.press("Enter");
  await expect(sentence(page, after)).toBeVisible();
}
