import { expect, test } from "./setup/fixtures";

test("a clinician signs in with a password and stands in the paste box", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await expect(page).toHaveURL(/\/paste$/);
  await expect(page.getByRole("textbox", { name: /text/i }).first()).toBeFocused();
});
