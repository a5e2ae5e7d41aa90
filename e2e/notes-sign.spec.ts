import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import {
  askToSign,
  decideEverything,
  draftInChart,
  fileInProposedChart,
  draftNote,
  pasteText,
  sentence,
  SHOWCASE,
  sourceLine,
} from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

type Verified = { readonly status: number | null; readonly out: string };

function verify(...args: string[]): Verified {
  const run = spawnSync(process.execPath, ["bin/provenote.mjs", "note", "verify", ...args], {
    encoding: "utf8",
  });
  return { status: run.status, out: run.stdout };
}

/** Presses an export link and keeps the file. */
async function download(page: Page, name: string, path: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("complementary").getByRole("link", { name, exact: true }).click(),
  ]);
  await file.saveAs(path);
  return readFileSync(path);
}

test("from a pasted text to a signed note that verifies offline and that the log knows of", async ({
  page,
  openPage,
  signIn,
}, testInfo) => {
  test.setTimeout(120_000);
  const started = Date.now();
  await signIn(page, "a.lindqvist");
  await test.step("identifiers are counted by kind and taken out of the preview", async () => {
    await pasteText(page, SHOWCASE.text);
    await expect(page.getByText(/^1\d identifiers recognised$/)).toBeVisible();
    const kinds = page.getByRole("group", { name: "Step through a kind" });
    for (const kind of ["Name", "Date", "Place", "Contact", "Number"]) {
      await expect(
        kinds.getByRole("button", { name: new RegExp(`^${kind} ?[1-9]`) }),
      ).toBeVisible();
    }
    const preview = page.getByRole("region", { name: "Text without identifiers" });
    await expect(preview).toContainText("[NAME_1]");
    for (const known of ["Harold", "Brennick", "4471-0926", "555-0143", "Juniper", "03/11/1968"]) {
      await expect(preview).not.toContainText(known);
    }
    await expect(preview).toContainText("sildenafil 50 mg prn");
    await expect(page.getByText("Second check clear")).toBeVisible();
  });

  await test.step("the chart it names is proposed, and it is filed there", async () => {
    await fileInProposedChart(page, "Brennick, Harold");
    await draftNote(page);
    await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
      "Penicillin (rash)",
    );
    await expect(page.getByText("AI-generated draft: clinical judgment required")).toBeVisible();
    await expect(page.getByRole("heading", { name: "3 things need your eyes" })).toBeVisible();
    await expect(page.getByText("Nothing left this machine.")).toBeVisible();
  });

  await test.step("a sentence lights its lines, and a line lights its sentences", async () => {
    const row = sentence(page, /^.*Sildenafil 50 mg/i).first();
    await row.click();
    await expect(row).toHaveAttribute("aria-selected", "true");
    await expect(sourceLine(page, 11)).toHaveAttribute("aria-selected", "true");
    await expect(sourceLine(page, 11).locator(".lit-span")).toHaveText(/sildenafil 50 mg prn/);
    await sourceLine(page, 18).click();
    await expect(sourceLine(page, 11)).toHaveAttribute("aria-selected", "false");
    await expect(sentence(page, /nitroglycerin 0\.4 mg/i).first()).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await expect(row).toHaveAttribute("aria-selected", "false");
  });

  await test.step("sentences are edited, added, deleted, taken back and reordered", async () => {
    await sentence(page, "Stress echo this week.").dblclick();
    await page.getByRole("textbox", { name: "Sentence" }).fill("Stress echo on Thursday.");
    await page.keyboard.press("Enter");
    await expect(sentence(page, "Stress echo on Thursday.")).toContainText("Yours");

    await sentence(page, "Cardiology referral.").click();
    await page.keyboard.press("o");
    await page.getByRole("textbox", { name: "Sentence" }).fill("Nitroglycerin use was taught.");
    await page.keyboard.press("Enter");
    await expect(sentence(page, "Nitroglycerin use was taught.")).toContainText("Yours");

    await sentence(page, "Mild dyspnea").or(sentence(page, "Mild DOE")).first().click();
    await page.keyboard.press("Delete");
    await expect(page.getByText("Sentence deleted")).toBeVisible();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(page.getByText("Sentence deleted")).toHaveCount(0);

    const words = page.getByRole("region", { name: "Note" }).getByRole("row");
    await sentence(page, "Nitroglycerin use was taught.").click();
    const before = (await words.allInnerTexts()).findIndex((text) => text.includes("was taught"));
    await page.keyboard.press("Alt+ArrowUp");
    await expect
      .poll(async () =>
        (await words.allInnerTexts()).findIndex((text) => text.includes("was taught")),
      )
      .toBe(before - 1);
  });

  await test.step("the three things are decided, and a version is saved", async () => {
    await page.getByRole("button", { name: "Two months is right" }).click();
    await page.getByRole("button", { name: "Add to allergies" }).click();
    await decideEverything(page);
    await expect(page.getByRole("heading", { name: "All 3 decided" })).toBeVisible();
    await page.getByRole("button", { name: "Save version" }).click();
    await expect(page.getByText(/^SOAP, version 2\./)).toBeVisible();
  });

  await test.step("it is signed as shown, and is unchanged since", async () => {
    const dialog = await askToSign(page);
    await expect(dialog).toContainText("You sign version 3 exactly as shown.");
    await expect(dialog).toContainText("3 of 3 things");
    await dialog.getByRole("button", { name: "Sign note" }).click();
    await expect(
      page.getByText(/^AI-assisted; reviewed and signed by .*Lindqvist/).first(),
    ).toBeVisible();
    await expect(page.getByText("AI-generated draft: clinical judgment required")).toHaveCount(0);
    await expect(page.getByText("Unchanged since signing")).toBeVisible();
    await expect(page.getByText("Stress echo on Thursday.")).toBeVisible();
  });

  await test.step("text, PDF and bundle are exported", async () => {
    const text = (await download(page, "Text", testInfo.outputPath("note.txt"))).toString("utf8");
    expect(text).toContain("Stress echo on Thursday.");
    expect(text).not.toContain("UNSIGNED AI-GENERATED DRAFT");
    const pdf = await download(page, "PDF", testInfo.outputPath("note.pdf"));
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  });

  await test.step("the bundle verifies offline, for whom it says and not more", async () => {
    const path = testInfo.outputPath("note.json");
    const bundle = (await download(page, "Bundle for offline check", path)).toString("utf8");
    const { serviceKeys } = JSON.parse(bundle) as { serviceKeys: { publicKey: string }[] };
    const fingerprint = createHash("sha256")
      .update(Buffer.from(serviceKeys[0]?.publicKey ?? "", "hex"))
      .digest("hex");
    const untrusted = verify(path);
    expect(untrusted.status).toBe(3);
    expect(untrusted.out).toContain("SELF-CONSISTENT, SIGNER UNKNOWN");
    expect(untrusted.out).toContain(fingerprint);
    const trusted = verify(path, "--trust", fingerprint);
    expect(trusted.status).toBe(0);
    expect(trusted.out).toContain("VALID: unchanged");

    const changed = join(testInfo.outputDir, "changed.json");
    writeFileSync(changed, bundle.replace("Stress echo on Thursday.", "Stress echo on Tuesday. "));
    const forged = verify(changed, "--trust", fingerprint);
    expect(forged.status).toBe(1);
    expect(forged.out).toContain("INVALID: do not rely on this note.");
  });

  await test.step("the compliance officer finds all of it, and the look-up is an entry too", async () => {
    const officer = await openPage();
    await signIn(officer, "m.dreyfus");
    await officer.goto("/audit");
    await officer.getByRole("button", { name: /Who opened this chart\?/ }).click();
    const dialog = officer.getByRole("dialog", { name: "Choose a patient" });
    await dialog.getByLabel("By").selectOption({ label: "MRN" });
    await dialog.getByLabel("Looked for").fill("4471-0926");
    await dialog
      .getByLabel("Why do you need to know who this is?")
      .fill("Complaint of the family, case 12.");
    await dialog.getByRole("button", { name: "Look up" }).click();
    await dialog
      .getByRole("listitem")
      .filter({ hasText: "Brennick, Harold" })
      .getByRole("button", { name: "Choose" })
      .click();
    await expect(dialog).toBeHidden();
    const entries = officer.getByRole("table", { name: "Entries" });
    await expect(entries.getByRole("row").filter({ hasText: "Viewed note" }).first()).toBeVisible();

    await officer.getByRole("button", { name: "More filters" }).click();
    for (const action of [
      "Asked for a draft",
      "Draft arrived",
      "Edited note",
      "Saved version",
      "Signed note",
      "Checked a signature",
      "Exported note",
      "Looked up an identity",
    ]) {
      await officer.getByLabel("Action", { exact: true }).selectOption({ label: action });
      await expect(officer).toHaveURL(/action=/);
      const newest = entries.getByRole("row").nth(1);
      await expect(newest).toContainText(action);
      const at = await newest.locator("time").first().getAttribute("datetime");
      expect(Date.parse(at ?? ""), `${action} is of this run`).toBeGreaterThan(started);
    }
    await expect(officer.getByText("sildenafil")).toHaveCount(0);
  });
});

test("an unsigned copy begins by saying that it is one", async ({ page, signIn }) => {
  await signIn(page, "a.lindqvist");
  const note = await draftInChart(page, SHOWCASE.text, "Brennick, Harold");
  const answer = await page.request.get(`/api${note}/export?format=text`);
  expect(await answer.text()).toMatch(/^UNSIGNED AI-GENERATED DRAFT/);
});

test("a note with open things is not signed: the button leads to the first of them", async ({
  page,
  signIn,
  application,
}) => {
  await signIn(page, "a.lindqvist");
  const note = await draftInChart(page, SHOWCASE.text, "Brennick, Harold");
  await page
    .getByRole("region", { name: "Save and sign" })
    .getByRole("button", { name: "Sign note" })
    .click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(
    page.getByRole("listitem", { name: "Thing 1" }).getByRole("button").first(),
  ).toBeFocused();
  const saved = await page.request.post(`/api${note}/sign`, {
    headers: { Origin: application.baseUrl },
    data: { checksum: "0".repeat(64) },
  });
  expect(saved.ok()).toBe(false);
});
