import {
  askToSign,
  decideEverything,
  draftNote,
  pasteText,
  sentence,
  SHOWCASE,
} from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const UNFILED = "Not filed in a chart yet: only you can see it, and it cannot be signed.";

test("a draft made before filing is its author's alone until it is filed, and is signed only then", async ({
  page,
  openPage,
  signIn,
  application,
}) => {
  test.setTimeout(90_000);
  await signIn(page, "a.lindqvist");
  await pasteText(page, SHOWCASE.text);
  const note = await draftNote(page);
  await expect(page.getByText(UNFILED)).toBeVisible();
  await expect(page.getByRole("region", { name: "Patient", exact: true })).toHaveCount(0);

  const colleague = await openPage();
  await signIn(colleague, "r.achterberg");
  await colleague.goto(note);
  await expect(colleague.getByText(/This chart was not opened\./)).toBeVisible();
  await expect(colleague.getByText("sildenafil")).toHaveCount(0);

  await decideEverything(page);
  await sentence(page, "Cardiology referral.").dblclick();
  await page.getByRole("textbox", { name: "Sentence" }).fill("Cardiology referral, this week.");
  await page.keyboard.press("Enter");
  const foot = page.getByRole("region", { name: "Save and sign" });
  await expect(foot.getByText("File this text in a chart before signing.").last()).toBeVisible();
  await foot.getByRole("button", { name: "Sign note" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const refused = await page.request.post(`/api${note}/sign`, {
    headers: { Origin: application.baseUrl },
    data: { checksum: "0".repeat(64) },
  });
  expect(refused.ok()).toBe(false);

  await page.getByRole("button", { name: "File in Brennick, Harold" }).click();
  await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
    "Brennick, Harold",
  );
  await expect(page.getByText(UNFILED)).toHaveCount(0);
  await expect(sentence(page, "Cardiology referral, this week.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "All 3 decided" })).toBeVisible();
  await colleague.reload();
  await expect(sentence(colleague, "Cardiology referral, this week.")).toBeVisible();

  const dialog = await askToSign(page);
  await expect(dialog).toContainText("Brennick, Harold");
  await dialog.getByRole("button", { name: "Sign note" }).click();
  await expect(page.getByText("Unchanged since signing")).toBeVisible();
});
