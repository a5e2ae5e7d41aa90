import type { Page } from "@playwright/test";
import { openApiSession } from "./setup/api-session";
import { readState } from "./setup/application-state";
import { pasteText, textBox } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";
import {
  askForReview,
  LOT,
  POLICY_NUMBER,
  setSecondLook,
  STOPPED_TEXT,
} from "./setup/review-world";

const CLOSED = /The text is closed\./;

async function policyOfClinic(secondLook: "replace" | "stop"): Promise<void> {
  const administrator = await openApiSession(readState(), "j.rautavaara");
  await setSecondLook(administrator, secondLook);
  await administrator.close();
}

test.beforeAll(() => policyOfClinic("stop"));
test.afterAll(() => policyOfClinic("replace"));

/** Drafts a text that is stopped, and asks for a review of it. @returns the address of the note it waits for. */
async function draftUntilStopped(page: Page): Promise<string> {
  await pasteText(page, STOPPED_TEXT);
  await page.getByRole("button", { name: "Draft note" }).click();
  await expect(page.getByText(/^Stopped: .* still in the text/)).toBeVisible({
    timeout: 20_000,
  });
  const note = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Show them" }).click();
  await expect(page.getByRole("button", { name: "Ask for a review" })).toBeVisible();
  return note;
}

test("a stopped text goes to the privacy reviewer, who decides with the keys, and its draft arrives", async ({
  page,
  openPage,
  signIn,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "a.lindqvist");
  const note = await draftUntilStopped(page);
  await page.getByRole("button", { name: "Ask for a review" }).click();
  await expect(page.getByText("Waits for the privacy reviewer since")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Waits for the privacy reviewer since")).toBeVisible();

  const reviewer = await openPage();
  await signIn(reviewer, "p.sorensen");
  await expect(reviewer).toHaveURL(/\/reviews$/);
  const row = reviewer.getByRole("row").filter({ hasText: "A. Lindqvist" });
  await expect(row).toHaveCount(1);
  await expect(reviewer.getByText(LOT)).toHaveCount(0);
  await row.getByRole("link", { name: /^Open/ }).click();
  await expect(reviewer.getByRole("heading", { name: /^Review R-/ })).toBeVisible();
  await expect(reviewer).toHaveTitle(/^Review\b(?!.*R-)/);
  const text = reviewer.getByRole("textbox", { name: "Text under review, read only" });
  await expect(text).toHaveValue(STOPPED_TEXT);
  const address = reviewer.url();

  // Pressed too early it leads to what is open, and sends nothing.
  await reviewer.getByRole("button", { name: "Send decision" }).click();
  await expect(reviewer.getByText("2 left to decide.")).toBeVisible();
  const list = reviewer.getByRole("list", { name: "Suspected identifiers" });
  const current = list.locator("li[aria-current=true]");
  await reviewer.keyboard.press("c");
  await reviewer.keyboard.press("u");
  await expect(reviewer.getByText("2 left to decide.")).toBeVisible();
  for (let left = 2; left > 0; left -= 1) {
    const isLot = (await current.innerText()).includes(LOT);
    await reviewer.keyboard.press(isLot ? "c" : "m");
  }
  await expect(list).toContainText("Identifies nobody: left in");
  await expect(list).toContainText("Identifies somebody: taken out");
  await reviewer.keyboard.press("Control+Enter");
  await expect(reviewer.getByText("Drafting goes on for the person who asked.")).toBeVisible();
  await expect(row).toHaveCount(0);
  await reviewer.goBack();
  await expect(reviewer.getByText(LOT)).toHaveCount(0);
  await reviewer.goto(address);
  await expect(reviewer.getByText(CLOSED)).toBeVisible();
  await expect(reviewer.getByText(LOT)).toHaveCount(0);

  await expect(page.getByText("The review is done: drafting goes on.")).toBeVisible();
  await page.getByRole("link", { name: "Open the draft" }).click();
  await expect(page).toHaveURL(new RegExp(`${note}$`));
  await expect(page.getByRole("region", { name: "Save and sign" })).toBeVisible({
    timeout: 20_000,
  });
});

test("a text that is taken back or changed is closed to the reviewer at once", async ({
  page,
  openPage,
  signIn,
  expectedConsole,
}) => {
  test.setTimeout(120_000);
  expectedConsole.push(/status of 409/);
  await signIn(page, "a.lindqvist");
  await draftUntilStopped(page);
  await page.getByRole("button", { name: "Ask for a review" }).click();
  const waits = page.getByText("Waits for the privacy reviewer since");
  await expect(waits).toBeVisible();

  const reviewer = await openPage();
  await signIn(reviewer, "p.sorensen");
  await reviewer.getByRole("link", { name: /^Open/ }).click();
  await expect(reviewer.getByRole("button", { name: "Send decision" })).toBeVisible();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByText("The review was taken back.")).toBeVisible();
  await reviewer.keyboard.press("m");
  await reviewer.keyboard.press("m");
  await reviewer.keyboard.press("Control+Enter");
  await expect(reviewer.getByText("Nothing was decided.")).toBeVisible();
  await reviewer.getByRole("alert").getByRole("link", { name: "Back to the queue" }).click();
  await expect(reviewer.getByText(/^Nothing waits\./)).toBeVisible();

  await page.getByRole("button", { name: "Draft note" }).click();
  await page.getByRole("button", { name: "Show them" }).click();
  await page.getByRole("button", { name: "Ask for a review" }).click();
  await expect(waits).toBeVisible();
  await textBox(page).press("End");
  await textBox(page).pressSequentially(" x");
  await expect(page.getByText("The review was taken back.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Your text", exact: true })).toContainText("Saved");
  await reviewer.reload();
  await expect(reviewer.getByText(/^Nothing waits\./)).toBeVisible();
});

test("a reviewer opens nothing else of the chart, and nobody else opens the review", async ({
  page,
  openPage,
  signIn,
}) => {
  const state = readState();
  const author = await openApiSession(state, "a.lindqvist");
  const reviewing = await openApiSession(state, "p.sorensen");
  const { documentId, reviewId } = await askForReview(author, reviewing);
  for (const path of [`/api/texts/${documentId}`, `/api/texts/${documentId}/review`]) {
    expect((await reviewing.send({ method: "GET", path })).status(), path).toBe(403);
  }
  await signIn(page, "p.sorensen");
  for (const path of [`/paste?text=${documentId}`, `/reviews/${documentId}`]) {
    await page.goto(path);
    await expect(page.getByText(/was not opened|not for your role/)).toBeVisible();
    await expect(page.getByText(POLICY_NUMBER)).toHaveCount(0);
  }
  for (const who of ["a.lindqvist", "b.brennick", "j.rautavaara", "m.dreyfus"] as const) {
    const other = await openPage();
    await signIn(other, who);
    await other.goto(`/reviews/${reviewId}`);
    await expect(other.getByText("This page is not for your role.")).toBeVisible();
    await expect(other.getByText(POLICY_NUMBER)).toHaveCount(0);
  }
  await author.ask("POST", `/api/texts/${documentId}/review/withdraw`);
  await author.close();
  await reviewing.close();
});

test("the log names who looked at which text and how it was decided, and holds no word of it", async ({
  page,
  signIn,
}) => {
  const state = readState();
  const author = await openApiSession(state, "a.lindqvist");
  const reviewer = await openApiSession(state, "p.sorensen");
  const { documentId, reviewId } = await askForReview(author, reviewer);
  await reviewer.send({ method: "GET", path: `/reviews/${reviewId}` });
  await author.ask("POST", `/api/texts/${documentId}/review/withdraw`);
  await signIn(page, "m.dreyfus");
  await page.goto("/audit?period=1");
  for (const words of ["Asked for a privacy review", "Opened text for review"]) {
    await expect(page.getByText(words).first()).toBeVisible();
  }
  await expect(page.getByText(LOT)).toHaveCount(0);
  await author.close();
  await reviewer.close();
});
