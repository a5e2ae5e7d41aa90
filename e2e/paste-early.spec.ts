import { SHOWCASE, textBox } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

test("a text pasted before the page's program has loaded is kept, checked and saved", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  let load = (): void => undefined;
  const mayLoad = new Promise<void>((resolve) => {
    load = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await mayLoad;
    await route.continue();
  });
  await page.goto("/paste", { waitUntil: "commit" });
  await textBox(page).fill(SHOWCASE.text);
  await expect(page.getByText("0 identifiers recognised")).toBeVisible();
  load();
  await expect(page.getByText(/^1\d identifiers recognised$/)).toBeVisible();
  await expect(page.getByText(/Saved \d\d:\d\d$/)).toBeVisible();
  await expect(textBox(page)).toHaveValue(SHOWCASE.text);
});
