import type { Page } from "@playwright/test";
import {
  askToSign,
  decideEverything,
  fileInProposedChart,
  pasteText,
  SHOWCASE,
} from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const DRAFT_MS = 20_000;

const tab = (page: Page, name: RegExp) =>
  page.getByRole("region", { name: "Source" }).getByRole("tab", { name }).first();

async function signAs(page: Page, path: string, name: string, button: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel("Your name, as a signature").fill("Somebody Else");
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByText("Sign with your own given and family name.")).toBeVisible();
  await page.getByLabel("Your name, as a signature").fill(name);
  await page.getByRole("button", { name: button, exact: true }).click();
}

/** The name as the page asks for it. */
async function ownName(page: Page): Promise<string> {
  const hint = await page.getByText(/^As in your account: /).innerText();
  return hint.replace("As in your account: ", "");
}

test("two people sign for emergency mode; red flags come first, the note follows, and an approved code is signed", async ({
  page,
  openPage,
  signIn,
  expectedConsole,
}) => {
  test.setTimeout(120_000);
  expectedConsole.push(/400/);
  const clinician = await openPage();
  await signIn(clinician, "a.lindqvist");
  const emergency = clinician.getByRole("switch", { name: "Emergency: red flags first" });

  await test.step("it is off, and one signature switches nothing on", async () => {
    await clinician.goto("/paste");
    await expect(clinician.getByRole("button", { name: "Draft note" })).toBeVisible();
    await expect(emergency).toHaveCount(0);
    await signIn(page, "j.rautavaara");
    await page.goto("/admin/emergency-mode");
    await expect(page.getByText("Off. Nobody has signed what it is for.")).toBeVisible();
    await expect(page.getByText(/Not a triage tool/)).toBeVisible();
    await signAs(page, "/admin/emergency-mode", await ownName(page), "Sign");
    await expect(page.getByText(/a compliance officer has to sign too/)).toBeVisible();
    await clinician.reload();
    await expect(clinician.getByRole("button", { name: "Draft note" })).toBeVisible();
    await expect(emergency).toHaveCount(0);
  });

  const officer = await openPage();
  await test.step("a compliance officer signs second", async () => {
    await signIn(officer, "m.dreyfus");
    await officer.goto("/intended-use");
    await signAs(officer, "/intended-use", await ownName(officer), "Sign and switch on");
    await expect(officer.getByText(/^On\. Clinicians and nurses/)).toBeVisible();
  });

  await test.step("the card shows red flags before the note, and stays until the note is opened", async () => {
    await pasteText(clinician, SHOWCASE.text);
    await fileInProposedChart(clinician, "Brennick, Harold");
    await emergency.check();
    await clinician.getByRole("button", { name: "Draft note" }).click();
    const card = clinician.getByRole("region", { name: "Red flags first" });
    await expect(card).toBeVisible({ timeout: DRAFT_MS });
    await expect(card).toContainText("assess now");
    await expect(card).toContainText("exertional chest pain");
    await expect(card).toContainText("acute coronary syndrome");
    await expect(card).toContainText("Must not be missed");
    await expect(card).not.toContainText(/low acuity|safe to|discharge/i);
    await expect(clinician.getByText("The note is here.")).toBeVisible({ timeout: DRAFT_MS });
    await expect(card).toBeVisible();
    await clinician.getByRole("button", { name: "Open the note" }).click();
    await expect(clinician.getByRole("region", { name: "Save and sign" })).toBeVisible();
  });

  await test.step("the diagnoses are the first thing beside the note, each with its lines", async () => {
    await expect(tab(clinician, /^Diagnoses \d+$/)).toHaveAttribute("aria-selected", "true");
    const flags = clinician.getByRole("region", { name: "Red flags" }).first();
    const flag = flags.getByRole("button", { name: /exertional chest pain/ });
    await flag.click();
    await expect(flag).toHaveAttribute("aria-pressed", "true");
    await clinician
      .getByRole("button", { name: "Add to assessment: acute coronary syndrome" })
      .first()
      .click();
    const box = clinician.getByRole("region", { name: "Note" }).getByRole("textbox");
    await expect(box).toHaveValue(/^Acute coronary syndrome considered\. For:/);
    await box.press("Escape");
  });

  await test.step("one code is approved and another rejected", async () => {
    const codes = clinician.getByRole("region", { name: "Codes" }).first();
    await codes.getByRole("button", { name: "Approve I10", exact: true }).click();
    await codes.getByRole("button", { name: "Reject E78.5", exact: true }).click();
    await expect(codes).toContainText("Approved");
    await expect(codes).toContainText("Rejected");
  });

  await test.step("the signed page shows the approved code alone", async () => {
    await decideEverything(clinician);
    const dialog = await askToSign(clinician);
    await dialog.getByRole("button", { name: "Sign note" }).click();
    await expect(clinician.getByText(/AI-assisted; reviewed and signed by/).first()).toBeVisible();
    const approved = clinician.getByRole("region", { name: "Codes approved" });
    await expect(approved).toContainText("I10");
    await expect(approved).toContainText("Essential (primary) hypertension");
    await expect(approved).not.toContainText("E78.5");
    await expect(approved).not.toContainText("E11.9");
  });

  await test.step("withdrawn, the switch is gone", async () => {
    await officer.getByRole("button", { name: "Withdraw" }).click();
    const dialog = officer.getByRole("dialog");
    await dialog.getByRole("textbox").fill("End of the trial period.");
    await dialog.getByRole("button", { name: "Withdraw" }).click();
    await expect(officer.getByText(/^Off\. The signature was withdrawn/)).toBeVisible();
    await clinician.goto("/paste");
    await expect(clinician.getByRole("button", { name: "Draft note" })).toBeVisible();
    await expect(emergency).toHaveCount(0);
  });
});
