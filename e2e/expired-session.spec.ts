import type { Page } from "@playwright/test";
import { draftInChart, pasteText, sentence, SHOWCASE, textBox } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";
import { endSessionsOf } from "./setup/superuser-database";

const EMAIL = "a.lindqvist@alder.example";
const COVERED = "You are signed out. This session has ended.";
/** Requests of an ended session are refused; the browser reports them. */
const REFUSED = /status of 401/;

/** Everything that stands in the document, the values of its boxes included. */
function everythingOn(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll("textarea, input")].map(
        (box) => (box as HTMLTextAreaElement).value,
      ),
    ].join("\n"),
  );
}

async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

test("a session that ended covers the page, takes the text out of it and gives it back to its author", async ({
  page,
  signIn,
  application,
  expectedConsole,
}) => {
  expectedConsole.push(REFUSED);
  await signIn(page, "a.lindqvist");
  await pasteText(page, SHOWCASE.text);
  await expect(page.getByText(/Saved \d\d:\d\d$/)).toBeVisible();
  const address = page.url();

  await endSessionsOf(application.home, EMAIL);
  await textBox(page).press("End");
  await page.keyboard.type(" ");
  await expect(page.getByRole("heading", { name: COVERED })).toBeVisible();
  await expect(page.getByText("What was saved comes back to you only.")).toBeVisible();
  const left = await everythingOn(page);
  for (const words of ["Brennick", "4471-0926", "chest pressure", "sildenafil"]) {
    expect(left.includes(words), `"${words}" is gone`).toBe(false);
  }

  await page.getByRole("link", { name: "Sign in" }).click();
  await expect(page.getByText("Welcome back. Your unsaved text is waiting.")).toBeVisible();
  const account = application.accounts.find(({ email }) => email === EMAIL);
  await fillSignIn(page, EMAIL, account?.password ?? "");
  await expect(page).toHaveURL(address);
  await expect(textBox(page)).toHaveValue(SHOWCASE.text);
});

test("another person who signs in on the covered page does not get the text", async ({
  page,
  signIn,
  application,
  expectedConsole,
}) => {
  expectedConsole.push(REFUSED);
  await signIn(page, "a.lindqvist");
  await pasteText(page, SHOWCASE.text);
  await expect(page.getByText(/Saved \d\d:\d\d$/)).toBeVisible();
  await endSessionsOf(application.home, EMAIL);
  await textBox(page).press("End");
  await page.keyboard.type(" ");
  await page.getByRole("link", { name: "Sign in" }).click();
  const other = application.accounts.find(({ email }) => email.startsWith("r.achterberg@"));
  await fillSignIn(page, other?.email ?? "", other?.password ?? "");
  await expect(page).toHaveURL(/\/paste\?text=/);
  await expect(page.getByText("This is recorded.")).toBeVisible();
  expect((await everythingOn(page)).includes("sildenafil")).toBe(false);
  await page.goBack();
  expect((await everythingOn(page)).includes("sildenafil")).toBe(false);
});

test("a session that ended while a note is edited hides the chart, and the saved words come back", async ({
  page,
  signIn,
  application,
  expectedConsole,
}) => {
  expectedConsole.push(REFUSED);
  await signIn(page, "a.lindqvist");
  const note = await draftInChart(page, SHOWCASE.text, "Brennick, Harold");
  await sentence(page, "Cardiology referral.").dblclick();
  const saved = page.waitForResponse(/\/working-copy$/);
  // After a save the page asks for the coverage anew; what ends the session here comes after it.
  const recounted = page.waitForResponse(/\/coverage$/);
  await page.getByRole("textbox", { name: "Sentence" }).fill("Cardiology referral within a week.");
  await page.keyboard.press("Enter");
  expect((await saved).status()).toBe(200);
  await recounted;
  await endSessionsOf(application.home, EMAIL);
  await sentence(page, "Cardiology referral within a week.").dblclick();
  await page.getByRole("textbox", { name: "Sentence" }).press("End");
  await page.keyboard.type(" ");
  await expect(page.getByRole("heading", { name: COVERED })).toBeVisible();
  const left = await everythingOn(page);
  for (const words of ["Brennick", "Penicillin", "Cardiology", "sildenafil"]) {
    expect(left.includes(words), `"${words}" is gone`).toBe(false);
  }
  await page.getByRole("link", { name: "Sign in" }).click();
  const account = application.accounts.find(({ email }) => email === EMAIL);
  await fillSignIn(page, EMAIL, account?.password ?? "");
  await expect(page).toHaveURL(new RegExp(`${note}$`));
  await expect(sentence(page, "Cardiology referral within a week.")).toBeVisible();
});
