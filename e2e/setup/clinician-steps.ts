import { expect, type Locator, type Page } from "@playwright/test";

/** The sample that shows what this is for: it belongs to Harold Brennick and leaves three things to decide. */
export { SHOWCASE } from "../../lib/drafting/samples/showcase.schema";

const DRAFT_MS = 20_000;

export function textBox(page: Page): Locator {
  return page.getByRole("textbox", { name: "Your text" });
}

/** Puts a text into the empty paste box, as one paste would. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.goto("/paste");
  await textBox(page).fill(text);
}

/** Files the pasted text in the chart that its identity proposes. */
export async function fileInProposedChart(page: Page, name: string): Promise<void> {
  const foot = page.getByRole("region", { name: "File and draft" });
  await expect(foot).toContainText(name);
  await foot.getByRole("button", { name: "File in this chart" }).click();
  await expect(foot).toContainText("Filed in this chart.");
}

/** Presses Draft note and waits for the review page. @returns the address of the note. */
export async function draftNote(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Draft note" }).click();
  await expect(page.getByRole("region", { name: "Save and sign" })).toBeVisible({
    timeout: DRAFT_MS,
  });
  return new URL(page.url()).pathname;
}

/** A draft of the text under review in the chart of the named patient. @returns the address of the note. */
export async function draftInChart(page: Page, text: string, name: string): Promise<string> {
  await pasteText(page, text);
  await fileInProposedChart(page, name);
  return draftNote(page);
}

/** Decides each open thing by its quiet way out, with a reason where one is asked for. */
export async function decideEverything(page: Page): Promise<void> {
  const things = page.getByRole("region", { name: "Things that need your eyes" });
  const open = things.getByRole("listitem", { name: /^Thing \d+$/ });
  await expect(things).toBeVisible();
  for (let left = await open.count(); left > 0; left = await open.count()) {
    const wayOut = open.first().getByRole("button").last();
    const words = await wayOut.innerText();
    const needsReason = words.includes("with a reason");
    await wayOut.click();
    if (words === "Override") {
      const dialog = page.getByRole("dialog", { name: "Override" });
      await dialog.getByRole("radio", { name: "Already addressed" }).check();
      await dialog.getByRole("button", { name: "Override" }).click();
    }
    if (needsReason) {
      const reason = page.getByRole("dialog").getByRole("textbox");
      await reason.fill("Known and discussed with the patient.");
      await reason.press("Enter");
    }
    await expect(open).toHaveCount(left - 1);
  }
}

/** Opens the sign dialog. */
export async function askToSign(page: Page): Promise<Locator> {
  await page
    .getByRole("region", { name: "Save and sign" })
    .getByRole("button", { name: "Sign note" })
    .click();
  const dialog = page.getByRole("dialog", { name: /^Sign as / });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The row of the note that says this. */
export function sentence(page: Page, words: string | RegExp): Locator {
  return page.getByRole("region", { name: "Note" }).getByRole("row").filter({ hasText: words });
}

/** The numbered line of the source. */
export function sourceLine(page: Page, number: number): Locator {
  return page.getByRole("region", { name: "Source" }).locator(`[data-line="${number}"]`).first();
}
