import {
  askToSign,
  decideEverything,
  draftInChart,
  sentence,
  SHOWCASE,
} from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

/** The browser reports the refused signature as a failed request. */
const REFUSED = /status of 409/;

test("of two clinicians who are about to sign one wins, and the other reads who did and keeps the edits", async ({
  page,
  openPage,
  signIn,
  expectedConsole,
}) => {
  test.setTimeout(90_000);
  expectedConsole.push(REFUSED);
  await signIn(page, "a.lindqvist");
  const note = await draftInChart(page, SHOWCASE.text, "Brennick, Harold");
  await decideEverything(page);
  await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();

  const colleague = await openPage();
  await signIn(colleague, "r.achterberg");
  await colleague.goto(note);
  await expect(colleague.getByRole("heading", { name: "All 3 decided" })).toBeVisible();
  const first = await askToSign(page);
  const second = await askToSign(colleague);

  await first.getByRole("button", { name: "Sign note" }).click();
  await expect(page.getByText("Unchanged since signing")).toBeVisible();
  await second.getByRole("button", { name: "Sign note" }).click();
  await expect(second.getByRole("alert")).toBeVisible();
  await second.getByRole("button", { name: "Go back" }).click();
  await expect(colleague.getByText(/Lindqvist.* signed this note at \d\d:\d\d\./)).toBeVisible();
  await expect(colleague.getByText("Yours was not signed. Your edits are kept.")).toBeVisible();

  await colleague.getByRole("button", { name: "See theirs" }).click();
  await expect(
    colleague.getByText(/^AI-assisted; reviewed and signed by .*Lindqvist/).first(),
  ).toBeVisible();
  await expect(colleague.getByRole("checkbox", { name: /Compare version/ })).toHaveCount(2);
});

test("two signatures sent at the same moment make one signed version", async ({
  page,
  openPage,
  signIn,
  expectedConsole,
}) => {
  test.setTimeout(90_000);
  expectedConsole.push(REFUSED);
  await signIn(page, "a.lindqvist");
  const note = await draftInChart(page, SHOWCASE.text, "Brennick, Harold");
  await decideEverything(page);
  await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
  const colleague = await openPage();
  await signIn(colleague, "r.achterberg");
  await colleague.goto(note);
  const dialogs = [await askToSign(page), await askToSign(colleague)];
  const answers = [page, colleague].map((each) => each.waitForResponse(/\/sign$/));
  await Promise.all(
    dialogs.map((dialog) => dialog.getByRole("button", { name: "Sign note" }).click()),
  );
  const statuses = (await Promise.all(answers)).map((answer) => answer.status());
  expect(statuses.sort()).toEqual([200, 409]);
});

test("a colleague who changed the note after it was read makes the signature stale", async ({
  page,
  openPage,
  signIn,
  expectedConsole,
}) => {
  test.setTimeout(90_000);
  expectedConsole.push(REFUSED);
  await signIn(page, "a.lindqvist");
  const note = await draftInChart(page, SHOWCASE.text, "Brennick, Harold");
  await decideEverything(page);
  await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
  const dialog = await askToSign(page);

  const colleague = await openPage();
  await signIn(colleague, "r.achterberg");
  await colleague.goto(note);
  await sentence(colleague, "Cardiology referral.").dblclick();
  const saved = colleague.waitForResponse(/\/working-copy$/);
  await colleague.getByRole("textbox", { name: "Sentence" }).fill("Cardiology referral, urgent.");
  await colleague.keyboard.press("Enter");
  expect((await saved).status()).toBe(200);

  await dialog.getByRole("button", { name: "Sign note" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await dialog.getByRole("button", { name: "Go back" }).click();
  await expect(page.getByText(/^The note changed at \d\d:\d\d\./)).toBeVisible();
  await page.getByRole("button", { name: /^Show version/ }).click();
  await expect(sentence(page, "Cardiology referral, urgent.")).toBeVisible();
  await expect(page.getByText("AI-generated draft: clinical judgment required")).toBeVisible();
});
