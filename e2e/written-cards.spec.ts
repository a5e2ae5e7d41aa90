import type { Locator, Page } from "@playwright/test";
import { askToSign, decideEverything, draftInChart, sentence } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const TEXT = `ALDER STREET CLINIC    Visit 11/20/2026
Pt: Harold Brennick   DOB 03/11/1968   MRN 4471-0926
CC: sore knee and chest pain yesterday
HPI: 58M with pain in the right knee for a week, worse on stairs. Chest pain yesterday, gone now.
Meds: warfarin 5 mg daily
Labs: INR 2.4, Troponin 0.42 ng/mL
A/P: Osteoarthritis of the knee.
- acetaminophen 500 mg TID prn`;
const CARD = /warfarin and ibuprofen|ibuprofen and warfarin/i;

const things = (page: Page): Locator =>
  page.getByRole("region", { name: "Things that need your eyes" });

/** The open card that says this. */
const card = (page: Page, title: RegExp): Locator =>
  things(page)
    .getByRole("listitem", { name: /^Thing \d+$/ })
    .filter({ hasText: title });

test("what a clinician writes raises a card, which is decided before anybody signs", async ({
  page,
  signIn,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "a.lindqvist");
  await draftInChart(page, TEXT, "Brennick, Harold");
  await decideEverything(page);
  await expect(card(page, CARD)).toHaveCount(0);
  const box = page.getByRole("textbox", { name: "Sentence" });

  await test.step("the card appears while the sentence is being written, and the caret stays", async () => {
    await sentence(page, /acetaminophen 500 mg/i).click();
    await page.keyboard.press("o");
    await box.pressSequentially("Start ibuprofen 400 mg TID.");
    await box.press("Home");
    await expect(card(page, CARD)).toBeVisible();
    await expect(box).toBeFocused();
    await expect(box).toBeInViewport();
    await page.keyboard.type("Please ");
    await expect(box).toHaveValue("Please Start ibuprofen 400 mg TID.");
    await page.keyboard.press("Enter");
  });

  await test.step("it blocks signing, and [Sign note] leads to it", async () => {
    await page
      .getByRole("region", { name: "Save and sign" })
      .getByRole("button", { name: "Sign note" })
      .click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(things(page).locator("li button:focus")).toHaveCount(1);
  });

  await test.step("other words take it away, and the first ones bring it back", async () => {
    await card(page, CARD).getByRole("button", { name: "Edit the plan" }).click();
    await box.fill("Avoid ibuprofen.");
    await page.keyboard.press("Enter");
    await expect(things(page).getByText(CARD)).toHaveCount(0);
    await sentence(page, "Avoid ibuprofen.").dblclick();
    await box.fill("Start ibuprofen 400 mg TID.");
    await page.keyboard.press("Enter");
    await expect(card(page, CARD)).toBeVisible();
  });

  await test.step("overridden with a reason it is signed with the note", async () => {
    await card(page, CARD)
      .getByRole("button", { name: /^Override/ })
      .click();
    const override = page.getByRole("dialog", { name: "Override" });
    await override.getByRole("radio", { name: "Already monitored" }).check();
    await override.getByRole("button", { name: "Override" }).click();
    await expect(things(page)).toContainText("Overridden: Already monitored");
    await decideEverything(page);
    const dialog = await askToSign(page);
    await dialog.getByRole("button", { name: "Sign note" }).click();
    const decided = page
      .locator("section")
      .filter({
        has: page.getByRole("heading", { name: "Decided before signing" }),
      })
      .last();
    await expect(decided).toContainText(CARD);
    await expect(decided).toContainText("Overridden: Already monitored");
  });
});

test("[Sign note] pressed before the first save leads to what the save raises", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await draftInChart(page, TEXT, "Brennick, Harold");
  await decideEverything(page);
  await sentence(page, /acetaminophen 500 mg/i).click();
  await page.keyboard.press("o");
  await page.getByRole("textbox", { name: "Sentence" }).fill("Start ibuprofen 400 mg TID.");
  await page
    .getByRole("region", { name: "Save and sign" })
    .getByRole("button", { name: "Sign note" })
    .click();
  await expect(things(page).locator("li button:focus")).toHaveCount(1);
  await expect(card(page, CARD)).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a value without its reference is said to be documented, and not to be missing", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await draftInChart(page, TEXT, "Brennick, Harold");
  const source = page.getByRole("region", { name: "Source" }).first();
  await source.getByRole("tab", { name: /^Diagnoses/ }).click();
  const value = source.getByRole("region", {
    name: "Value documented, not judged",
  });
  await expect(value).toContainText("raised troponin: “");
  await expect(value).toContainText("Troponin 0.42 ng/mL");
  await expect(source.getByRole("region", { name: "Not yet documented" })).not.toContainText(
    "troponin",
  );
});
