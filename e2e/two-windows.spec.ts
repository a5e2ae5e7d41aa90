import { pasteText, textBox } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

test("of two windows on one text the later does not write over the other", async ({
  page,
  signIn,
  expectedConsole,
}) => {
  expectedConsole.push(/409 \(Conflict\)/);
  await signIn(page, "a.lindqvist");
  await pasteText(page, "Cough for two days.");
  await expect(page.getByText(/Saved \d\d:\d\d$/)).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await textBox(other).fill("Cough for two days. Lungs clear.");
  await expect(other.getByText(/Saved \d\d:\d\d$/)).toBeVisible();

  const refused = page.waitForResponse((response) => response.status() === 409);
  await textBox(page).fill("Cough for two weeks.");
  await refused;
  await expect(page.getByText("Not saved", { exact: true })).toBeVisible();
  await expect(textBox(page)).toHaveValue("Cough for two weeks.");
  await other.reload();
  await expect(textBox(other)).toHaveValue("Cough for two days. Lungs clear.");
});
