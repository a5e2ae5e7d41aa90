import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  askToSign,
  decideEverything,
  draftInChart,
  draftNote,
  pasteText,
  SHOWCASE,
} from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const PAIR = "Nitroglycerin and sildenafil are both on the list";
const WORDS = "Sildenafil was given back to the pharmacy.";

type Cards = {
  readonly cards: readonly { readonly summary: string; readonly indicator: string }[];
};

async function cardsOf(page: Page, note: string): Promise<Cards["cards"]> {
  const answer = await page.request.get(`/api${note}/cards`);
  expect(answer.ok()).toBe(true);
  return ((await answer.json()) as Cards).cards;
}

test("a card is overridden with a reason, which stands after a reload and is signed", async ({
  page,
  signIn,
}) => {
  test.setTimeout(90_000);
  await signIn(page, "a.lindqvist");
  const note = await draftInChart(page, SHOWCASE.text, "Brennick, Harold");
  const card = page.getByRole("listitem", { name: "Thing 1" });

  await test.step("the gravest card comes first, with its source", async () => {
    await expect(card).toContainText(PAIR);
    await expect(card).toContainText("Critical");
    await expect(card).toContainText("FDA label, sildenafil: 4 Contraindications.");
    expect(await cardsOf(page, note)).toEqual([
      expect.objectContaining({ summary: PAIR, indicator: "critical" }),
    ]);
  });

  await test.step("it is not overridden without a reason, nor for another one without words", async () => {
    await card.getByRole("button", { name: `Override: ${PAIR}` }).click();
    const dialog = page.getByRole("dialog", { name: "Override" });
    await expect(dialog).toContainText("severe low blood pressure");
    await dialog.getByRole("button", { name: "Override" }).click();
    await expect(dialog.getByRole("alert")).toHaveText("Choose a reason.");
    await dialog.getByRole("radio", { name: "Another reason, in words" }).check();
    await dialog.getByRole("button", { name: "Override" }).click();
    await expect(dialog).toContainText("10 more characters needed.");
    await dialog.getByRole("textbox").fill(WORDS);
    const saved = page.waitForResponse(
      (answer) => answer.url().endsWith("/working-copy") && answer.ok(),
    );
    await dialog.getByRole("button", { name: "Override" }).click();
    await expect(dialog).toHaveCount(0);
    await saved;
  });

  await test.step("the decision stands after a reload, and the card is gone", async () => {
    await page.reload();
    const things = page.getByRole("region", { name: "Things that need your eyes" });
    await expect(things).toContainText(`${PAIR}Overridden: “${WORDS}”`);
    await expect(page.getByRole("heading", { name: "2 things need your eyes" })).toBeVisible();
    expect(await cardsOf(page, note)).toEqual([]);
  });

  await test.step("it is signed with the note", async () => {
    await decideEverything(page);
    const dialog = await askToSign(page);
    await dialog.getByRole("button", { name: "Sign note" }).click();
    const decided = page
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: "Decided before signing" }) })
      .last();
    await expect(decided).toContainText(PAIR);
    await expect(decided).toContainText(`Overridden: “${WORDS}”`);
    await expect(decided).toContainText("Lindqvist");
    await expect(page.getByText("Unchanged since signing")).toBeVisible();
  });
});

test("what the table does not cover is said beside the facts, never as an answer", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await pasteText(page, "58M with cough.\nMeds: zyxoprazole 20 mg daily, metformin 1000 mg BID");
  await draftNote(page);
  await expect(page.getByRole("heading", { name: "Nothing needs a decision" })).toBeVisible();
  const source = page.getByRole("region", { name: "Source" }).first();
  await source.getByRole("tab", { name: /^Facts \d+$/ }).click();
  const checked = source.getByRole("region", { name: "Medicines checked" });
  await expect(checked).toContainText("Not covered by the table: zyxoprazole.");
  await expect(checked).toContainText("eGFR not documented: metformin.");
  await expect(checked).toContainText("not reviewed by a pharmacist");
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [1440, 820]) {
    test(`the override dialog has no accessibility fault, ${theme}, ${width}`, async ({
      page,
      signIn,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 1000 });
      await signIn(page, "a.lindqvist");
      await pasteText(page, SHOWCASE.text);
      await draftNote(page);
      await page.getByRole("button", { name: `Override: ${PAIR}` }).click();
      await expect(page.getByRole("dialog", { name: "Override" })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
