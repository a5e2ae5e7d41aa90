import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import {
  askToSign,
  decideEverything,
  draftInChart,
  draftNote,
  pasteText,
  sentence,
  SHOWCASE,
} from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const sourcePane = (page: Page): Locator => page.getByRole("region", { name: "Source" }).first();

async function openEvidence(page: Page): Promise<Locator> {
  await sourcePane(page)
    .getByRole("tab", { name: /^Evidence(?: \d+)?$/ })
    .click();
  const panel = sourcePane(page).getByRole("tabpanel");
  await expect(panel.getByRole("searchbox", { name: "Search the library" })).toBeVisible();
  return panel;
}

async function search(panel: Locator, words: string): Promise<void> {
  await panel.getByRole("searchbox", { name: "Search the library" }).fill(words);
  await panel.getByRole("button", { name: "Search", exact: true }).click();
}

/** The library is made once, after the start; nothing waits for it, so the spec does. */
async function untilLibraryStands(page: Page): Promise<void> {
  await pasteText(page, "Cough for two weeks. No fever.\nA/P: Acute bronchitis. Rest.");
  await draftNote(page);
  const panel = await openEvidence(page);
  await expect(async () => {
    await search(panel, "gout");
    await expect(panel.getByRole("heading", { name: "Gout", exact: true })).toBeVisible();
  }).toPass({ timeout: 120_000 });
}

test("references stand beside a draft, light its sentences, are searched for, attached, removed and signed with it", async ({
  page,
  signIn,
}) => {
  test.setTimeout(240_000);
  await signIn(page, "a.lindqvist");
  await untilLibraryStands(page);
  await draftInChart(page, SHOWCASE.text, "Brennick, Harold");
  const panel = await openEvidence(page);

  await test.step("by problem, in the library's words, with who wrote and who read them", async () => {
    const hypertension = panel.getByRole("region", { name: "References for: Hypertension" });
    await expect(
      hypertension.getByRole("heading", { name: "High blood pressure (hypertension)" }),
    ).toBeVisible();
    await expect(hypertension.getByRole("blockquote").first()).not.toBeEmpty();
    await expect(
      hypertension
        .getByText(/^Written by us from general knowledge on .*; not reviewed by a clinician\.$/)
        .first(),
    ).toBeVisible();
    await expect(
      panel.getByRole("region", { name: "References for: Start metoprolol" }),
    ).toBeVisible();
    await expect(
      panel.getByRole("region", { name: /myocardial|stroke|nitroglycerin/i }),
    ).toHaveCount(0);
  });

  await test.step("and the way to the patient's own earlier notes is a link alone", async () => {
    await expect(
      panel.getByRole("link", { name: "Similar past notes, in the chart" }),
    ).toHaveAttribute("href", /^\/patients\/[0-9a-f-]{36}$/);
  });

  await test.step("one lights the sentence that it was chosen for", async () => {
    await panel
      .getByRole("button", { name: /^Light the sentence Hypertension above goal/ })
      .first()
      .click();
    await expect(sentence(page, "Hypertension above goal.")).toHaveAttribute(
      "aria-selected",
      "true",
    );
  });

  await test.step("a search leaves out who it is about, and what it finds is attached to the sentence", async () => {
    await search(panel, "Harold Brennick, thiazide for high blood pressure");
    await expect(
      panel.getByText("Names and numbers were taken out before the search."),
    ).toBeVisible();
    await panel
      .getByRole("button", { name: "Attach Thiazide-type diuretics to the selected sentence" })
      .click();
    const own = panel.getByRole("region", { name: "References for: Hypertension above goal." });
    await expect(own.getByText("Attached by you.")).toBeVisible();
  });

  await test.step("one is removed, and put back, and removed", async () => {
    const remove = panel.getByRole("button", { name: /^Remove the reference Metoprolol/ });
    await remove.click();
    await panel.getByRole("button", { name: /^Put back the reference Metoprolol/ }).click();
    await remove.click();
    await expect(panel.getByRole("region", { name: "Removed references" })).toContainText(
      "Metoprolol",
    );
  });

  await test.step("the page has nothing that axe objects to", async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  await test.step("what stands is signed with the note, and listed under it and in its copy", async () => {
    await decideEverything(page);
    const dialog = await askToSign(page);
    await dialog.getByRole("button", { name: "Sign note" }).click();
    const consulted = page.getByRole("region", { name: "References consulted" });
    await expect(consulted.getByRole("heading", { name: "Thiazide-type diuretics" })).toBeVisible();
    await expect(consulted).toContainText("High blood pressure (hypertension)");
    await expect(consulted).not.toContainText("Metoprolol");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("complementary").getByRole("link", { name: "Text", exact: true }).click(),
    ]);
    const stream = await file.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    expect(text).toContain("REFERENCES CONSULTED");
    expect(text).toContain("Thiazide-type diuretics");
    expect(text).not.toMatch(/\d\. Metoprolol/);
  });
});

test("a draft for which the library has nothing says so", async ({ page, signIn }) => {
  await signIn(page, "a.lindqvist");
  await pasteText(page, "Heel hurts in the morning.\nA/P: Plantar fasciitis. Ice.");
  await draftNote(page);
  const panel = await openEvidence(page);
  await expect(panel.getByText("Nothing in the library fits.")).toBeVisible();
});
