import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures";

const WRONG = "E-mail or password is not right.";
/** The browser reports each refused sign-in as a failed request. */
const REFUSED = /status of 401/;

async function trySignIn(page: Page, email: string, password: string): Promise<void> {
  const answered = page.waitForResponse(/\/api\/auth\/callback\/password/);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await answered;
}

test("the right password opens the role's own home", async ({ page, signIn }) => {
  await signIn(page, "a.lindqvist");
  await expect(page).toHaveURL(/\/paste$/);
});

test("a wrong password and an unknown address are answered in the same words", async ({
  page,
  expectedConsole,
}) => {
  expectedConsole.push(REFUSED);
  await page.goto("/sign-in");
  await trySignIn(page, "n.nobody@alder.example", "not the password");
  await expect(page.getByRole("alert").filter({ hasText: WRONG })).toBeVisible();
  await trySignIn(page, "k.bassey@alder.example", "not the password");
  await expect(page.getByRole("alert").filter({ hasText: WRONG })).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in/);
});

test("after five wrong tries the account is locked, and the page says until when", async ({
  page,
  expectedConsole,
}) => {
  expectedConsole.push(REFUSED);
  await page.goto("/sign-in");
  for (let tried = 0; tried < 5; tried += 1) {
    await trySignIn(page, "s.vantongeren@alder.example", `wrong ${tried}`);
  }
  await expect(page.getByText(WRONG)).toBeVisible();
  await trySignIn(page, "s.vantongeren@alder.example", "wrong again");
  await expect(
    page.getByText(/^Too many tries\. Try again at \d\d:\d\d, or ask your administrator\.$/),
  ).toBeVisible();
});

test("signing out acts on the next request of every page that was open", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  const old = await context.newPage();
  await old.goto("/patients");
  await expect(old.getByRole("link", { name: "Brennick, Harold" })).toBeVisible();
  await page.getByRole("button", { name: /theme and sign out/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await old.reload();
  await expect(old).toHaveURL(/\/sign-in/);
  const answer = await old.request.get("/api/session");
  expect(answer.status()).toBe(401);
});

test("a token kept from before the sign-out opens nothing", async ({ page, context, signIn }) => {
  await signIn(page, "a.lindqvist");
  const kept = await context.cookies();
  await page.getByRole("button", { name: /theme and sign out/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await context.clearCookies();
  await context.addCookies(kept);
  await page.goto("/patients");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a session that the administrator ends opens nothing from its next request on", async ({
  page,
  openPage,
  signIn,
}) => {
  await signIn(page, "t.okafor");
  const administrator = await openPage();
  await signIn(administrator, "j.rautavaara");
  await administrator.goto("/admin/sessions");
  const rows = administrator.getByRole("row").filter({ hasText: "Okafor-Lund" });
  await expect(rows.first()).toBeVisible();
  for (let left = await rows.count(); left > 0; left -= 1) {
    await rows.first().getByRole("button", { name: "End session" }).click();
    await expect(rows).toHaveCount(left - 1);
  }
  await page.goto("/patients");
  await expect(page).toHaveURL(/\/sign-in/);
});
