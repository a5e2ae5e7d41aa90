import type { Page } from "@playwright/test";
import { draftNote, pasteText, SHOWCASE, textBox } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const TITLE = "This text may belong to another patient";

/** Chooses Howard Brennick's chart for a text that names Harold Brennick. */
async function fileInHoward(page: Page): Promise<void> {
  await pasteText(page, SHOWCASE.text);
  const foot = page.getByRole("region", { name: "File and draft" });
  await expect(foot).toContainText("Brennick, Harold");
  await foot.getByRole("button", { name: "Choose another" }).click();
  const dialog = page.getByRole("dialog", { name: "Choose a chart" });
  await dialog.getByRole("textbox", { name: "Name or MRN" }).fill("Brennick");
  await dialog.getByRole("button", { name: "Find" }).click();
  await dialog
    .getByRole("listitem")
    .filter({ hasText: "Brennick, Howard" })
    .getByRole("button", { name: "File in this chart" })
    .click();
  await expect(page.getByRole("heading", { name: TITLE })).toBeVisible();
}

/** How many encounters the open chart lists. */
function encounters(page: Page): Promise<number> {
  return page.getByRole("navigation", { name: "Encounters" }).getByRole("listitem").count();
}

test("the stop says what differs, adds nothing, and leads to the right chart", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await page.goto("/patients");
  await page.getByRole("link", { name: "Brennick, Howard" }).click();
  await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
    "Brennick, Howard",
  );
  const before = await encounters(page);

  await fileInHoward(page);
  await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
    "Brennick, Howard",
  );
  await expect(
    page.getByText("Drafting has stopped. Your text is saved. Nothing was added to this chart."),
  ).toBeVisible();
  const compared = page.getByRole("region", { name: "Chart and text compared" });
  const row = (label: string) => compared.getByRole("row").filter({ hasText: label });
  await expect(row("MRN")).toContainText("4471-0962");
  await expect(row("MRN")).toContainText("4471-0926");
  await expect(row("MRN")).toContainText("line 2");
  await expect(row("MRN")).toContainText("Differs");
  await expect(row("Name")).toContainText("Differs");
  await expect(row("Birth date")).toContainText("3 Nov 1974");
  await expect(row("Birth date")).toContainText("11 Mar 1968");
  await expect(row("Sex")).not.toContainText("Differs");
  expect(await encounters(page), "nothing was added").toBe(before);

  const safe = page.getByRole("button", { name: "File in Brennick, Harold" });
  await expect(safe).toBeFocused();
  await safe.click();
  await expect(page).toHaveURL(/\/paste\?text=/);
  await expect(textBox(page)).toHaveValue(SHOWCASE.text);
  await expect(page.getByRole("region", { name: "File and draft" })).toContainText(
    "Filed in this chart.",
  );
  await draftNote(page);
  await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
    "Brennick, Harold",
  );
});

test("keeping it in this chart needs a reason, and then drafting goes on", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await fileInHoward(page);
  await page.getByRole("button", { name: "Keep in this chart, with a reason" }).click();
  const dialog = page.getByRole("dialog", { name: "Keep in this chart" });
  const reason = dialog.getByLabel("Why is this the right chart?");
  await reason.fill("short");
  await reason.press("Enter");
  await expect(dialog.getByText(/10 characters|more/).first()).toBeVisible();
  await expect(dialog).toBeVisible();
  await reason.fill("Registered twice; the desk merges the charts today.");
  await reason.press("Enter");
  await expect(page).toHaveURL(/\/paste\?text=/);
  const foot = page.getByRole("region", { name: "File and draft" });
  await expect(foot).toContainText("Brennick, Howard");
  await expect(foot).toContainText("Filed in this chart.");
  await draftNote(page);
  await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
    "Brennick, Howard",
  );
});

test("a text changed to another patient after it was filed stops before it is drafted", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await pasteText(page, SHOWCASE.text);
  const foot = page.getByRole("region", { name: "File and draft" });
  await foot.getByRole("button", { name: "File in this chart" }).click();
  await expect(foot).toContainText("Filed in this chart.");
  await textBox(page).fill(
    SHOWCASE.text
      .replace("Harold Brennick", "Howard Brennick")
      .replace("03/11/1968", "11/03/1974")
      .replace("4471-0926", "4471-0962"),
  );
  await page.getByRole("button", { name: "Draft note" }).click();
  await expect(page.getByRole("heading", { name: TITLE })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
    "Brennick, Harold",
  );
});
