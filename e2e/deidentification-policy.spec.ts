import type { Page } from "@playwright/test";
import { textBox } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

/** No rule of the engine knows this number: only the clinic does. */
const SLIP = "Blue slip 42 was pulled. Cough for three days, no fever.";

const tester = (page: Page) => page.getByRole("region", { name: "What a model would see" });
const openPolicy = async (page: Page): Promise<void> => {
  await page.goto("/admin/deidentification");
  await expect(page.getByRole("heading", { name: "De-identification" })).toBeVisible();
  // What is typed before the page has come alive would stand beside the sample, not in its place.
  await expect(tester(page)).toContainText("Takes metoprolol 50 mg");
};
const saveBar = (page: Page) => page.getByRole("region", { name: "Save the policy" });
const save = async (page: Page): Promise<void> => {
  await saveBar(page)
    .getByRole("button", { name: /^Save as version \d+$/ })
    .click();
  await expect(saveBar(page)).toBeHidden();
};

const addFormat = async (page: Page): Promise<void> => {
  const form = page.getByRole("group", { name: "Add a format" });
  await form.getByLabel("What you call it").fill("Our slip number");
  const written = form.getByLabel("How it is written");
  await written.fill("(9+)+");
  await expect(form).toContainText("Character 1: “(” has no meaning here.");
  await written.fill("999");
  await expect(form).toContainText("It can match a number of 3 digits");
  await written.fill("99");
  await expect(form).toContainText("say which word stands before it");
  await form.getByLabel(/^Only after one of these words/).fill("blue slip");
  await form.getByLabel("A made-up line to try it on").fill("blue slip no. 42, not bed 17");
  await expect(form).toContainText("Takes out “42”");
  await form.getByRole("button", { name: "Add this format" }).click();
};

test("the clinic's own number is highlighted in a paste once its format is saved", async ({
  page,
  openPage,
  signIn,
}) => {
  const clinician = await openPage();
  await signIn(clinician, "a.lindqvist");
  const paste = async () => {
    await clinician.goto("/paste");
    await textBox(clinician).fill(SLIP);
    await expect(clinician.getByText("Second check clear")).toBeVisible();
  };
  await paste();
  await expect(clinician.getByText("0 identifiers recognised")).toBeVisible();

  await signIn(page, "j.rautavaara");
  await openPolicy(page);
  await page.getByLabel("Made-up text").fill(SLIP);
  await expect(tester(page)).toContainText("Blue slip 42 was pulled.");
  await addFormat(page);
  await expect(tester(page)).toContainText("Blue slip [MRN_1] was pulled.");
  await paste();
  await expect(clinician.getByText("0 identifiers recognised")).toBeVisible();
  await save(page);
  const versions = page.getByRole("table", { name: "Versions of the policy" });
  await expect(versions.getByRole("row").nth(1)).toContainText("Rautavaara, Jonna");

  await paste();
  await expect(clinician.getByText("1 identifier recognised")).toBeVisible();
  await expect(clinician.locator('[data-kind="number"]', { hasText: "42" })).toBeVisible();

  await page.getByRole("button", { name: "Remove Our slip number" }).click();
  await save(page);
  await paste();
  await expect(clinician.getByText("0 identifiers recognised")).toBeVisible();
});

test("a choice is tried before it is saved, discarded, and nothing was kept of it", async ({
  page,
  signIn,
}) => {
  await signIn(page, "j.rautavaara");
  await openPolicy(page);
  await page.getByLabel("Made-up text").fill("Seen 11/17/2026, 92-year-old, by Dr. Quillfeather.");
  await expect(tester(page)).toContainText("Seen [DATE_1], [AGE_1]-year-old, by Dr. [NAME_1].");
  await page.getByLabel("Dates", { exact: true }).selectOption("Year kept");
  await page.getByLabel("Ages over 89").selectOption("Written “90 or older”");
  await page.getByLabel("Names of professionals").selectOption("Kept");
  await expect(tester(page)).toContainText("Seen [DATE_1]/2026, 90 or older, by Dr. Quillfeather.");
  await expect(saveBar(page)).toContainText("3 changes are not saved yet");
  await page.getByLabel("One a line").fill("AB 4471-0926");
  await expect(page.getByText("a number can be somebody's")).toBeVisible();
  await expect(saveBar(page).getByRole("button", { name: /^Save/ })).toHaveClass(/border-dashed/);
  await saveBar(page).getByRole("button", { name: "Discard changes" }).click();
  await expect(saveBar(page)).toBeHidden();
  await expect(tester(page)).toContainText("Seen [DATE_1], [AGE_1]-year-old, by Dr. [NAME_1].");
});

test("saving over somebody else's version is refused, and what was chosen stays in the form", async ({
  page,
  openPage,
  signIn,
  expectedConsole,
}) => {
  expectedConsole.push(/409/);
  const other = await openPage();
  for (const each of [page, other]) {
    await signIn(each, "j.rautavaara");
    await openPolicy(each);
  }
  await other.getByLabel("One a line").fill("Silver Sneakers");
  await save(other);
  await page.getByLabel("Dates", { exact: true }).selectOption("Year kept");
  await saveBar(page).getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByText("Somebody saved another version of the policy")).toBeVisible();
  await expect(page.getByLabel("Dates", { exact: true })).toHaveValue("keep_year");
  await page.getByRole("button", { name: /^Load version \d+$/ }).click();
  await expect(page.getByLabel("One a line")).toHaveValue("Silver Sneakers");
  await expect(page.getByLabel("Dates", { exact: true })).toHaveValue("replace");
  await page.getByLabel("One a line").fill("");
  await save(page);
});

test("the page is not for a clinician", async ({ page, signIn }) => {
  await signIn(page, "a.lindqvist");
  await page.goto("/admin/deidentification");
  await expect(page.getByRole("heading", { name: "De-identification" })).toBeHidden();
});
