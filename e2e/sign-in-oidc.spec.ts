import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures";

/** The provider's own pages have no icon. */
const NO_ICON = /status of 404/;

/** Goes through the provider's own pages: its log-in form, then its consent form. */
async function signInAtProvider(page: Page, name: string): Promise<void> {
  // Their letters come from another host, which a test does not ask.
  await page.route(/fonts\.googleapis\.com/, (route) =>
    route.fulfill({ contentType: "text/css", body: "" }),
  );
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with Partner clinic" }).click();
  await page.waitForURL(/\/interaction\//);
  await page.getByPlaceholder("Enter any login").fill(name);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("a person whom the provider vouches for gets the role of the mapped claim", async ({
  page,
  openPage,
  signIn,
  expectedConsole,
}) => {
  expectedConsole.push(NO_ICON);
  await signInAtProvider(page, "dr.ferrante");
  await expect(page).toHaveURL(/\/paste$/);
  await page.getByRole("button", { name: /theme and sign out/ }).click();
  await expect(page.getByText("dr.ferrante@partner.example")).toBeVisible();
  await expect(page.getByText(/^Clinician/)).toBeVisible();

  const administrator = await openPage();
  await signIn(administrator, "j.rautavaara");
  await administrator.goto("/admin/people");
  await expect(
    administrator.getByRole("row").filter({ hasText: "dr.ferrante@partner.example" }),
  ).toContainText("Clinician");
});

test("a person without a mapped role is not let in, and is told so", async ({
  page,
  expectedConsole,
}) => {
  expectedConsole.push(NO_ICON);
  await signInAtProvider(page, "visitor");
  await expect(page).toHaveURL(/\/sign-in\?error=no_role/);
  await expect(
    page.getByText("Partner clinic did not let you in. Ask your administrator for access."),
  ).toBeVisible();
  await page.goto("/paste");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("signing in a second time leads to the same account", async ({
  page,
  openPage,
  signIn,
  expectedConsole,
}) => {
  expectedConsole.push(NO_ICON);
  await signInAtProvider(page, "dr.ferrante");
  await expect(page).toHaveURL(/\/paste$/);
  const administrator = await openPage();
  await signIn(administrator, "j.rautavaara");
  await administrator.goto("/admin/people");
  await expect(
    administrator.getByRole("row").filter({ hasText: "dr.ferrante@partner.example" }),
  ).toHaveCount(1);
});

test("an error that comes back from the provider is said in words, with what to do", async ({
  page,
}) => {
  await page.goto("/sign-in?error=OAuthCallback");
  await expect(
    page.getByText("Partner clinic did not answer. You can try again or use your password."),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign in with Partner clinic" })).toBeVisible();
});

test("an error in the address is never shown as it stands", async ({ page }) => {
  await page.goto("/sign-in?error=%3Cb%3Ecall%20555-0199%3C%2Fb%3E");
  await expect(page.getByText("Partner clinic did not answer.", { exact: false })).toBeVisible();
  await expect(page.getByText("555-0199")).toHaveCount(0);
});
