import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures";
import {
  agreements,
  allowIdentified,
  day,
  deployments,
  dialog,
  drawer,
  openModels,
  openRow,
} from "./setup/models-steps";

const NAME = "Harbour general";
const VENDOR = "Harbour Models";
const KEY = "made-up-key-of-harbour-7719";
const OLD = { name: "northgate-2024.pdf", text: "%PDF-1.7 The agreement of 2024, made up." };
const NEW = { name: "northgate-2026.pdf", text: "%PDF-1.7 The agreement of 2026, made up." };

/** The newest of the vendor's. */
const agreementRow = (page: Page) =>
  agreements(page).getByRole("row").filter({ hasText: VENDOR }).first();
const deployment = (page: Page) => deployments(page).getByRole("row").filter({ hasText: NAME });

const needsDecision = (page: Page) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: "Needs a decision" }) });
const navigation = (page: Page) => page.getByRole("navigation", { name: "Administration" });

async function addDeployment(page: Page): Promise<void> {
  await expect(async () => {
    await page.getByRole("button", { name: "Add deployment" }).click();
    await expect(dialog(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const form = dialog(page);
  await form.getByLabel("Model", { exact: true }).fill("general-8b");
  await form.getByLabel("Zone").selectOption("Public cloud");
  await form.getByLabel("Address of the server").fill("http://models.harbour.example/v1");
  await form.getByRole("button", { name: "Add deployment" }).click();
  await expect(form).toContainText("Give it a name of at most 60 characters.");
  await form.getByLabel("Name", { exact: true }).fill(NAME);
  await form.getByRole("button", { name: "Add deployment" }).click();
  await expect(form).toContainText("A cloud model has a vendor: name it as its agreement does.");
  await expect(form).toContainText("A cloud model is called over https alone.");
  await form.getByLabel("Address of the server").fill("https://models.harbour.example/v1");
  await form.getByLabel("Vendor").fill(VENDOR);
  await form.getByLabel("Key", { exact: true }).fill(KEY);
  await form.getByLabel("Most a month, US dollars (may be empty)").fill("fifty");
  await form.getByRole("button", { name: "Add deployment" }).click();
  await expect(form).toContainText("An amount in US dollars, or nothing.");
  await form.getByLabel("Most a month, US dollars (may be empty)").fill("50");
  await form.getByRole("button", { name: "Add deployment" }).click();
  await expect(form).toContainText("A limit needs a price, or nobody could keep to it.");
  await form.getByLabel("Price of a million tokens in, US dollars").fill("1");
  await form.getByLabel("Price of a million tokens out, US dollars").fill("4");
  await form.getByRole("button", { name: "Add deployment" }).click();
  await expect(form).toBeHidden();
}

const HOSTS = "Hosts that text may go to under it, one a line";

type Days = { readonly signed: string; readonly expires: string };

async function fillAgreement(page: Page, file: typeof OLD, days: Days): Promise<void> {
  const form = dialog(page);
  await form.getByLabel("Signed on").fill(days.signed);
  await form.getByLabel("Last day (empty: until it is ended)").fill(days.expires);
  await form.getByLabel("Signed document, PDF or any other file, at most 10 MB").setInputFiles({
    name: file.name,
    mimeType: "application/pdf",
    buffer: Buffer.from(file.text),
  });
  await form.getByLabel("Training on what is sent").selectOption("Forbidden");
  // Filled in from the deployment that asks for it, and carried over to the renewal.
  await expect(form.getByLabel(HOSTS)).toHaveValue("models.harbour.example");
  await form.getByRole("button", { name: /^(Add|Renew) agreement$/ }).click();
  await expect(form).toBeHidden();
}

test("a cloud model is refused under an expired agreement, used under a confirmed one, and refused again once it ends", async ({
  page,
  openPage,
  signIn,
  expectedConsole,
}) => {
  expectedConsole.push(/400/);
  await signIn(page, "j.rautavaara");
  await openModels(page, "/admin/models");
  await expect(
    page.getByText("A cloud call with no live agreement is refused before a connection is opened."),
  ).toBeVisible();
  await expect(deployments(page).getByRole("row").nth(1)).toContainText("Embedded drafter");
  await openRow(page, "Embedded drafter");
  await expect(drawer(page)).toContainText("It cannot be switched off");
  await expect(drawer(page).getByRole("button", { name: /Switch/ })).toHaveCount(0);

  await addDeployment(page);
  await expect(deployment(page)).toContainText("Refused");
  await openRow(page, NAME);
  await expect(drawer(page)).toContainText(`There is no agreement with ${VENDOR}.`);
  await expect(drawer(page)).toContainText("never shown again");
  expect(await page.content()).not.toContain(KEY);

  await drawer(page).getByRole("button", { name: "Add agreement" }).click();
  await expect(dialog(page).getByLabel("Vendor", { exact: true })).toHaveValue(VENDOR);
  await fillAgreement(page, OLD, { signed: day(-740), expires: day(-9) });
  await expect(drawer(page)).toContainText(`The agreement with ${VENDOR} expired on`);
  await expect(drawer(page)).toContainText("9 days ago");
  await expect(drawer(page)).toContainText("Nothing is sent and no connection is opened.");
  await expect(agreementRow(page)).toContainText("Expired");
  await expect(needsDecision(page)).toContainText(`The agreement with ${VENDOR} expired on`);
  await expect(navigation(page)).toContainText(/\d expired/);

  await drawer(page).getByRole("button", { name: "Renew agreement" }).click();
  await fillAgreement(page, NEW, { signed: day(-1), expires: day(364) });
  await expect(deployment(page)).toContainText("Refused");
  await expect(drawer(page)).toContainText(
    "opens nothing until a compliance officer has confirmed its document.",
  );
  await openRow(page, VENDOR);
  await expect(drawer(page).getByRole("button", { name: "Confirm the document" })).toHaveCount(0);

  const officer = await openPage();
  await signIn(officer, "m.dreyfus");
  await openModels(officer, "/agreements");
  await expect(officer.getByRole("button", { name: "Add deployment" })).toHaveCount(0);
  await openRow(officer, VENDOR);
  await expect(drawer(officer)).toContainText("To confirm");
  await expect(drawer(officer)).toContainText(
    "You confirm that text may go to: models.harbour.example",
  );
  const confirm = drawer(officer).getByRole("button", { name: "Confirm the document" });
  await confirm.click();
  await expect(drawer(officer)).toContainText("Open the document first");
  const download = officer.waitForEvent("download");
  await drawer(officer).getByRole("button", { name: "Open the document" }).click();
  expect((await download).suggestedFilename()).toBe(NEW.name);
  const stream = await (await download).createReadStream();
  expect((await stream.toArray()).join("")).toBe(NEW.text);
  await expect(drawer(officer)).toContainText("Confirm it when it says what the register says.");
  await confirm.click();
  await expect(confirm).toBeHidden();
  await expect(agreementRow(officer)).toContainText("Live");
  await expect(deployment(officer)).toContainText("In use");
  await officer.getByRole("button", { name: NAME, exact: true }).click();
  await expect(drawer(officer).getByRole("button", { name: /Edit|Switch|Test/ })).toHaveCount(0);
  expect(await officer.content()).not.toContain(KEY);

  await openModels(page, "/admin/models");
  await expect(deployment(page)).toContainText("In use");
  await openRow(page, NAME);
  await drawer(page).getByRole("button", { name: "Switch off" }).click();
  await expect(deployment(page)).toContainText("Off");
  await drawer(page).getByRole("button", { name: "Switch on" }).click();
  await expect(deployment(page)).toContainText("In use");
  await drawer(page).getByRole("button", { name: "Edit" }).click();
  await expect(dialog(page).getByLabel("New key")).toHaveValue("");
  await expect(dialog(page)).toContainText("Left empty, it stays.");
  await dialog(page).getByLabel("Address of the server").fill("https://collector.example/v1");
  await dialog(page).getByRole("button", { name: "Save deployment" }).click();
  await expect(deployment(page)).toContainText("Refused");
  await expect(drawer(page)).toContainText(
    `The agreement with ${VENDOR} does not name collector.example.`,
  );
  await drawer(page).getByRole("button", { name: "Edit" }).click();
  await dialog(page).getByLabel("Address of the server").fill("https://models.harbour.example/v1");
  await dialog(page).getByRole("button", { name: "Save deployment" }).click();
  await expect(deployment(page)).toContainText("In use");

  await officer.getByRole("button", { name: VENDOR, exact: true }).first().click();
  await drawer(officer).getByRole("button", { name: "End agreement" }).click();
  await dialog(officer)
    .getByLabel("Why does it end?")
    .fill("The vendor changed its terms on training.");
  await dialog(officer).getByRole("button", { name: "End agreement" }).click();
  await expect(agreementRow(officer)).toContainText("Ended");
  await expect(deployment(officer)).toContainText("Refused");
});

test("somebody else's version is not written over, and what was typed stays in the form", async ({
  page,
  signIn,
  expectedConsole,
}) => {
  expectedConsole.push(/409/);
  await signIn(page, "j.rautavaara");
  await openModels(page, "/admin/models");
  await openRow(page, NAME);
  await drawer(page).getByRole("button", { name: "Edit" }).click();
  await dialog(page).getByLabel("Model", { exact: true }).fill("general-70b");
  const other = await page.context().newPage();
  await openModels(other, "/admin/models");
  await openRow(other, NAME);
  await drawer(other).getByRole("button", { name: "Switch off" }).click();
  await expect(deployment(other)).toContainText("Off");
  await other.close();
  await dialog(page).getByRole("button", { name: "Save deployment" }).click();
  await expect(dialog(page)).toContainText("Somebody saved another version of this deployment");
  await expect(dialog(page).getByLabel("Model", { exact: true })).toHaveValue("general-70b");
  await dialog(page)
    .getByRole("button", { name: /^Load version \d+$/ })
    .click();
  await expect(dialog(page).getByLabel("Model", { exact: true })).toHaveValue("general-8b");
  await expect(dialog(page).getByLabel("Switched on")).not.toBeChecked();
});

test("the policy is saved as a version", async ({ page, signIn }) => {
  await signIn(page, "j.rautavaara");
  await allowIdentified(page, true);
  // The strictest again, as later specs find it.
  await allowIdentified(page, false);
});

test("an expert's report opens a cloud only once an officer who did not enter it has confirmed it", async ({
  page,
  openPage,
  signIn,
  expectedConsole,
}) => {
  expectedConsole.push(/400/);
  const expert = "P. Halden";
  await signIn(page, "j.rautavaara");
  await openModels(page, "/admin/models");
  await expect(deployment(page)).toContainText("Off");
  await openRow(page, NAME);
  await drawer(page).getByRole("button", { name: "Switch on" }).click();
  await expect(deployment(page)).toContainText("Refused");
  await page.getByRole("button", { name: "Add determination" }).click();
  const form = dialog(page);
  await form.getByLabel("Expert").fill(expert);
  await form.getByLabel("Determined on").fill(day(-30));
  await form.getByLabel("Last day").fill(day(335));
  await form.getByRole("button", { name: "Add determination" }).click();
  await expect(form).toContainText("Choose the signed report.");
  await form.getByLabel("Signed report, PDF or any other file, at most 10 MB").setInputFiles({
    name: "report.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("made up"),
  });
  await form.getByRole("button", { name: "Add determination" }).click();
  await expect(form).toContainText("Say which text it is about.");
  await expect(form).toContainText("Name the hosts that text may go to, at most 20.");
  await form.getByLabel("Which text it is about, prepared how").fill("De-identified notes");
  const hosts = form.getByLabel("Recipients: hosts that text may go to, one a line");
  await hosts.fill("*.harbour.example");
  await form.getByRole("button", { name: "Add determination" }).click();
  await expect(form).toContainText("Give a host such as models.example.com");
  await hosts.fill("models.harbour.example");
  await form.getByRole("button", { name: "Add determination" }).click();
  await expect(form).toBeHidden();
  await openRow(page, expert);
  await expect(drawer(page)).toContainText("To confirm");
  await expect(drawer(page).getByRole("button", { name: "Confirm the report" })).toHaveCount(0);
  await expect(deployment(page)).toContainText("Refused");

  const officer = await openPage();
  await signIn(officer, "m.dreyfus");
  await openModels(officer, "/agreements");
  await expect(needsDecision(officer)).toContainText(`The determination of ${expert} waits`);
  await openRow(officer, expert);
  const confirm = drawer(officer).getByRole("button", { name: "Confirm the report" });
  await confirm.click();
  await expect(drawer(officer)).toContainText("Open the report first");
  const download = officer.waitForEvent("download");
  await drawer(officer).getByRole("button", { name: "Open the report" }).click();
  expect((await download).suggestedFilename()).toBe("report.pdf");
  await expect(drawer(officer)).toContainText("Confirm it when it says what the register says.");
  await confirm.click();
  await expect(confirm).toBeHidden();
  await expect(deployment(officer)).toContainText("In use");
  await drawer(officer).getByRole("button", { name: "End determination" }).click();
  await dialog(officer).getByLabel("Why does it end?").fill("The risk was judged anew.");
  await dialog(officer).getByRole("button", { name: "End determination" }).click();
  await expect(deployment(officer)).toContainText("Refused");

  // Off again, as later specs find it: the first deployment by name would be asked for their drafts.
  await openModels(page, "/admin/models");
  await openRow(page, NAME);
  await drawer(page).getByRole("button", { name: "Switch off" }).click();
  await expect(deployment(page)).toContainText("Off");
});
