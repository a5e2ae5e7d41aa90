import { expect, test } from "./setup/fixtures";

test("a chart is closed to language models with a reason, and a consent opens it for whom it names", async ({
  page,
  signIn,
  expectedConsole,
}) => {
  expectedConsole.push(/status of 400/);
  await signIn(page, "a.lindqvist");
  await page.goto("/patients");
  await page.getByRole("link", { name: "Brennick, Howard" }).click();
  const cardOf = (name: string) =>
    page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) });
  const card = cardOf("Language models");
  const change = async (sensitivity: string, models: string, reason: string): Promise<void> => {
    await card.getByRole("button", { name: "Change" }).click();
    const dialog = page.getByRole("dialog", { name: "Language models and this chart" });
    await dialog.getByLabel("This is").selectOption({ label: sensitivity });
    await dialog.getByLabel("Language models").selectOption(models);
    if (reason !== "") await dialog.getByLabel("Why").fill(reason);
    await dialog.getByRole("button", { name: "Save" }).click();
  };

  await change("Ordinary record", "no", "");
  const dialog = page.getByRole("dialog", { name: "Language models and this chart" });
  await expect(dialog.getByText("Nothing was changed yet.")).toBeVisible();
  await dialog.getByRole("button", { name: "Go back" }).click();

  await change("Ordinary record", "no", "The patient asked for it.");
  await expect(card.getByText("No model")).toBeVisible();
  await page.reload();
  await expect(card).toContainText("No language model is asked about this chart");

  await change("Substance use treatment record (42 CFR Part 2)", "yes", "Consent was given.");
  const consents = cardOf("Consents to disclosure");
  await expect(consents).toContainText("None recorded");
  await consents.getByRole("button", { name: "Record a consent" }).click();
  const form = page.getByRole("dialog", { name: "Record a consent" });
  await form.getByLabel("Recipient").fill("Northgate AI");
  await form.getByLabel("Purpose").fill("Drafting notes");
  await form.getByLabel("Given on").fill("2026-03-01");
  await form.getByLabel("Ends on").fill("2026-02-01");
  await form.getByLabel("Where the signed paper is kept").fill("Cabinet 4");
  await form.getByRole("button", { name: "Record the consent" }).click();
  await expect(form.getByRole("alert")).toContainText("Nothing was recorded");
  await form.getByLabel("Ends on").fill("");
  await form.getByRole("button", { name: "Record the consent" }).click();
  await expect(consents).toContainText("Northgate AI: Drafting notes");
  await expect(consents.getByText("In force")).toBeVisible();
  await consents.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await expect(consents.getByText("Revoked")).toBeVisible();

  await change("Ordinary record", "yes", "Put back as it was.");
  await expect(card).toContainText("Language models may see the de-identified text");
});
