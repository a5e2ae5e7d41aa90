import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { draftNote, pasteText, sentence, SHOWCASE } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

/** After the plan somebody tells something: the drafter has no section for it. */
const TEXT = `${SHOWCASE.text}\nWife says he has slept in a chair since June.`;

const sourcePane = (page: Page): Locator => page.getByRole("region", { name: "Source" }).first();
const note = (page: Page): Locator => page.getByRole("region", { name: "Note" });
const fact = (page: Page, name: RegExp): Locator =>
  sourcePane(page).getByRole("button", { name }).first();

async function openTab(page: Page, name: RegExp): Promise<void> {
  await sourcePane(page).getByRole("tab", { name }).click();
}

test("facts, gaps, held-back clauses and coverage stand beside the draft, and lead to the source", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await pasteText(page, TEXT);
  await draftNote(page);

  await openTab(page, /^Facts \d+$/);
  const medications = sourcePane(page).getByRole("region", { name: "Medications" });
  await expect(medications.getByRole("button", { name: /Sildenafil\s*50 mg/ })).toBeVisible();
  await expect(fact(page, /Blood pressure\s*148\/86/)).toBeVisible();
  await expect(fact(page, /Fever.*Not present/)).toBeVisible();

  await fact(page, /Sildenafil/).click();
  await expect(sentence(page, /Sildenafil 50 mg as needed/).first()).toHaveAttribute(
    "data-lit",
    "true",
  );
  const litLines = sourcePane(page).getByRole("group", { name: "Lit lines" });
  await expect(litLines.locator(".lit-span").first()).toContainText("sildenafil");

  await fact(page, /Sildenafil/).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-row]:focus")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-row]:focus")).toHaveAttribute("aria-pressed", "true");

  await openTab(page, /^Source$/);
  await sourcePane(page).getByRole("button", { name: "2 clauses not placed" }).click();
  await expect(sourcePane(page).getByText(/^\d+ of \d+ clauses stand in the note\./)).toBeVisible();
  const listed = sourcePane(page).getByRole("region", { name: "Not placed" });
  await expect(listed.getByText("No section of this note takes it.").first()).toBeVisible();
  await expect(listed.getByRole("button", { name: "Add to allergies" })).toBeVisible();

  await sourcePane(page)
    .getByRole("button", { name: /^Header \d+$/ })
    .click();
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-row]:focus")).toContainText("ALDER STREET CLINIC");
  await sourcePane(page)
    .getByRole("button", { name: /ALDER STREET CLINIC/ })
    .click();
  await expect(litLines.locator(".lit-span").first()).toContainText("ALDER STREET CLINIC");
});

test("a clause without a place is put under a heading and the server counts it as placed", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await pasteText(page, TEXT);
  const address = await draftNote(page);
  await openTab(page, /^Coverage 2$/);
  const listed = sourcePane(page).getByRole("region", { name: "Not placed" });
  await listed.getByRole("button", { name: "Place it under" }).click();
  await page.getByRole("menuitem", { name: "Subjective" }).click();
  const box = page.getByRole("textbox", { name: "Sentence" });
  await expect(box).toHaveValue("Wife says he has slept in a chair since June.");
  await box.press("Escape");
  await expect(sourcePane(page).getByRole("tab", { name: "Coverage 1" })).toBeVisible();

  await page.goto(address);
  const placed = sentence(page, "Wife says he has slept in a chair since June.");
  await expect(placed).toContainText("Yours");
  await placed.click();
  await expect(sourcePane(page).locator('[data-line][data-lit="true"]')).toContainText(
    "Wife says he has slept",
  );
  await expect(sourcePane(page).getByRole("button", { name: "1 clause not placed" })).toBeVisible();
});

test("what the source does not hold is a gap in its section, never a sentence", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await pasteText(page, "CC: cough\nHPI: Cough for two weeks.\nA/P: Acute bronchitis.");
  await draftNote(page);
  const gaps = note(page).getByText(/^Not documented: /);
  await expect(gaps.filter({ hasText: "vital signs" })).toBeVisible();
  await expect(sentence(page, /vital/i)).toHaveCount(0);
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [1440, 820]) {
    test(`facts and coverage have no accessibility fault, ${theme}, ${width}`, async ({
      page,
      signIn,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 1000 });
      await signIn(page, "a.lindqvist");
      await pasteText(page, TEXT);
      await draftNote(page);
      for (const name of [/^Facts \d+$/, /^Coverage \d+$/]) {
        const pane = page.getByRole("region", { name: "Source" }).filter({ visible: true });
        await pane.getByRole("tab", { name }).click();
        await expect(pane.locator("[data-row]").first()).toBeVisible();
        await pane.locator("[data-row]").nth(1).click();
        const shots = process.env["PROVENOTE_SHOTS"];
        if (shots !== undefined) {
          await page.screenshot({
            path: `${shots}/${theme}-${width}-${name.source.slice(1, 5)}.png`,
          });
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  }
}
