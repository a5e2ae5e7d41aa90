import type { Page } from "@playwright/test";
import { draftNote, pasteText, textBox } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const TEXT = `Pt: Quentin Examplar DOB 03/11/1968 MRN 7701-0926
CC: cough
HPI: 58M with cough for two weeks. No fever. Denies chest pain.
Exam: Lungs clear.
A/P: Acute bronchitis. Fluids and rest. Return if fever.`;

const dialog = (page: Page) => page.getByRole("dialog", { name: "Kind of record" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Opens the dialog behind the button; pressed again until the page has come alive. */
async function ask(page: Page, name: string): Promise<void> {
  await expect(async () => {
    if (!(await dialog(page).isVisible())) await button(page, name).click({ timeout: 2_000 });
    await expect(dialog(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

async function save(page: Page): Promise<void> {
  await dialog(page).getByRole("button", { name: "Save" }).click();
}

test("a counselling text is kept from models before its draft, and opened beside its note with a reason", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await pasteText(page, TEXT);
  await expect(page.getByRole("region", { name: "Your text" })).toContainText(/Saved/);
  await ask(page, "Kind of record");
  await dialog(page).getByLabel("This text is").selectOption({ label: "Psychotherapy notes" });
  await expect(dialog(page)).toContainText("No language model is asked about this text");
  await expect(dialog(page).getByLabel("Why may a model see more?")).toHaveCount(0);
  await save(page);
  await expect(button(page, "Psychotherapy notes")).toBeVisible();
  await page.reload();
  await expect(button(page, "Psychotherapy notes")).toBeVisible();

  await draftNote(page);
  await ask(page, "Psychotherapy notes");
  await dialog(page).getByLabel("This text is").selectOption({ label: "Ordinary record" });
  await save(page);
  await expect(dialog(page).getByRole("alert")).toContainText("Nothing was changed yet.");
  await dialog(page).getByLabel("Why may a model see more?").fill("Marked by mistake.");
  await save(page);
  await expect(dialog(page)).toBeHidden();
  await expect(button(page, "Kind of record")).toBeVisible();
  await page.reload();
  await ask(page, "Kind of record");
  await dialog(page).getByLabel("No language model may read this text").check();
  await save(page);
  await expect(button(page, "No language model")).toBeVisible();
});

test("what is said before the first word goes with the first save, and a nurse only closes", async ({
  page,
  signIn,
}) => {
  await signIn(page, "t.okafor");
  await page.goto("/paste");
  await ask(page, "Kind of record");
  await dialog(page).getByLabel("No language model may read this text").check();
  await save(page);
  await expect(dialog(page)).toBeHidden();
  await expect(button(page, "No language model")).toBeVisible();
  await textBox(page).fill("Cough for two weeks. No fever.");
  await expect(page.getByRole("region", { name: "Your text" })).toContainText(/Saved/);
  await page.reload();
  await expect(textBox(page)).toHaveValue("Cough for two weeks. No fever.");
  await ask(page, "No language model");
  await dialog(page).getByLabel("No language model may read this text").uncheck();
  await save(page);
  await expect(dialog(page).getByRole("alert")).toContainText("Only a clinician");
  await dialog(page).getByLabel("No language model may read this text").check();
  await dialog(page).getByLabel("This text is").selectOption({ label: "Restricted record" });
  await save(page);
  await expect(button(page, "Restricted record, no model")).toBeVisible();
});
