import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { pasteText, SHOWCASE, textBox } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Digits that no recognizer takes for an identifier. */
const CODE = "148/86";

const bar = (page: Page): Locator => page.getByRole("group", { name: "At the cursor" });
const highlight = (page: Page, words: string): Locator =>
  page.getByRole("region", { name: "Your text" }).locator("[data-kind]", { hasText: words });
const checked = (page: Page): Promise<void> =>
  expect(page.getByText("Second check clear")).toBeVisible();

/** Presses the words in the text box; the painted layer under it says where they are. */
async function pressOn(page: Page, words: string): Promise<void> {
  const box = await highlight(page, words).first().boundingBox();
  if (box === null) throw new Error(`${words} is not painted.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Selects words in the text box as a drag would. */
async function select(page: Page, words: string): Promise<void> {
  await textBox(page).evaluate((box: HTMLTextAreaElement, wanted) => {
    const start = box.value.indexOf(wanted);
    box.focus();
    box.setSelectionRange(start, start + wanted.length);
  }, words);
}

async function paste(page: Page, text = SHOWCASE.text): Promise<void> {
  await pasteText(page, text);
  await checked(page);
}

test.beforeEach(async ({ page, signIn }) => signIn(page, "a.lindqvist"));

test("a highlight says what it is and why, and can be confirmed, renamed, rejected and taken back", async ({
  page,
}) => {
  await paste(page);
  await expect(bar(page)).toContainText("Press a highlight to confirm or reject it.");
  const before = await textBox(page).boundingBox();
  await pressOn(page, "4471-0926");
  await expect(bar(page)).toContainText("Record number");
  await expect(bar(page)).toContainText("after “MRN”");
  await expect(bar(page)).toContainText("Found by rules");
  expect(await textBox(page).boundingBox(), "nothing moves").toEqual(before);

  await bar(page).getByRole("button", { name: "Confirm" }).click();
  await expect(bar(page).getByRole("button", { name: "Confirmed" })).toBeVisible();
  await expect(page.getByText("1 confirmed")).toBeVisible();
  await expect(textBox(page)).toBeFocused();

  await bar(page).getByRole("button", { name: "Change kind: Record number" }).click();
  await page.getByRole("menuitem", { name: "Account number" }).click();
  await expect(bar(page)).toContainText("Account number");
  await checked(page);
  await expect(page.getByText("[ACCOUNT_1]")).toBeVisible();

  await bar(page).getByRole("button", { name: "Not an identifier" }).click();
  await expect(highlight(page, "4471-0926")).toHaveCount(0);
  await expect(bar(page)).toContainText("You said so.");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(highlight(page, "4471-0926")).toHaveCount(1);
});

test("a value that is known cannot be rejected, and the bar says why", async ({ page }) => {
  await paste(page);
  await pressOn(page, "Lindqvist");
  await expect(bar(page)).toContainText("cannot be rejected");
  await expect(bar(page).getByRole("button", { name: "Not an identifier" })).toHaveCount(0);
  await page.keyboard.press("Alt+i");
  await expect(highlight(page, "Lindqvist").first()).toBeVisible();
});

test("words are added by selecting them, kept with the text, moved by edits, and offered as a rule", async ({
  page,
  openPage,
  signIn,
}) => {
  await paste(page);
  await select(page, CODE);
  await expect(bar(page)).toContainText("6 characters, not marked");
  await bar(page).getByRole("button", { name: "Mark as", exact: true }).click();
  await page.getByRole("menuitem", { name: "Account number" }).click();
  await expect(highlight(page, CODE)).toHaveCount(1);
  await expect(bar(page)).toContainText("Added by hand");
  await expect(textBox(page)).toBeFocused();

  const sent = page.waitForRequest(/offer-rule/);
  await bar(page).getByRole("button", { name: "Offer as a rule" }).click();
  const body = (await sent).postData() ?? "";
  expect(body).not.toContain(CODE);
  expect(JSON.parse(body)).toEqual({ shape: "999/99", label: null, category: "account" });
  await expect(bar(page)).toContainText("Offered: 999/99");

  await textBox(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("New first line\n");
  await expect(highlight(page, CODE)).toHaveCount(1);
  await expect(page.getByText(/Saved \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(highlight(page, CODE)).toHaveCount(1);

  const office = await openPage();
  await signIn(office, "j.rautavaara");
  await office.goto("/admin/deidentification");
  await expect(office.getByText("999/99").first()).toBeVisible();
});

test("a name has no shape that could be offered", async ({ page }) => {
  await paste(page);
  await select(page, "stress echo");
  await page.keyboard.press("Alt+i");
  await expect(bar(page)).toContainText("Added by hand");
  await expect(bar(page).getByRole("button", { name: "Offer as a rule" })).toHaveCount(0);
});

test("what leaves is the bare text with placeholders, counted, and nothing leaves the machine", async ({
  page,
}) => {
  await paste(page);
  const preview = page.getByRole("region", { name: "What a model would see" });
  await preview.getByRole("button", { name: "What leaves" }).click();
  const text = (await preview.locator("[data-leaving-text]").textContent()) ?? "";
  expect(text).toContain("[NAME_1]");
  expect(text).toContain("sildenafil 50 mg");
  for (const value of ["Brennick", "4471-0926", "Juniper", "555-0143"]) {
    expect(text).not.toContain(value);
  }
  expect(text.split("\n")).toHaveLength(SHOWCASE.text.split("\n").length);
  await expect(preview).toContainText(`${text.length.toLocaleString("en-US")} characters`);
  await expect(preview).toContainText("Nothing leaves this machine");
  await preview.getByRole("button", { name: "Placeholders" }).click();
  await expect(preview.locator("[data-kind]").first()).toBeVisible();
});

test("the attestation says what was taken out and by whom, here and with the draft", async ({
  page,
}) => {
  await paste(page, `${SHOWCASE.text}\nA 58-year-old from Ohio with Fabry disease.`);
  const preview = page.getByRole("region", { name: "What a model would see" });
  await expect(preview).toContainText(/\d+ identifiers taken out: \d+ by rules/);
  await expect(preview).toContainText("Together these may point to one person: raised");
  await preview.getByRole("button", { name: "Details" }).click();
  const details = page.getByRole("dialog", { name: "What was taken out" });
  await expect(details).toContainText("Rare condition, in 1 place");
  await expect(details).not.toContainText(/Fabry|Ohio|Brennick/);
  await page.keyboard.press("Escape");
  await expect(details).toHaveCount(0);

  await page.getByRole("button", { name: "Draft note" }).click();
  await page.getByRole("button", { name: "What was taken out" }).click({ timeout: 30_000 });
  await expect(details).toContainText("Raised");
  await page.keyboard.press("Escape");
  await page.goto(`${page.url()}/history`);
  await expect(page.getByText(/identifiers taken out: \d+ by rules/)).toBeVisible();
});

test("all of it works without a mouse", async ({ page }) => {
  await paste(page);
  await textBox(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Alt+n");
  await expect(bar(page)).toContainText("Confirm");
  await page.keyboard.press("Alt+c");
  await expect(bar(page).getByRole("button", { name: "Confirmed" })).toBeVisible();

  // Names of the staff are nobody's to reject: on to a date.
  while (!(await bar(page).textContent())?.includes("Change kind: Date")) {
    await page.keyboard.press("Alt+n");
    await page.waitForTimeout(50);
  }
  const count = await page.getByText(/identifiers recognised$/).textContent();
  await page.keyboard.press("Alt+i");
  await expect(bar(page)).toContainText("You said so.");
  await expect(page.getByText(/identifiers recognised$/)).not.toHaveText(count ?? "");
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/identifiers recognised$/)).toHaveText(count ?? "");

  await page.keyboard.press("Tab");
  await expect(bar(page).locator("button:focus")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(bar(page).getByRole("button", { name: "Confirm" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(textBox(page)).toBeFocused();
  await expect(bar(page).getByRole("button", { name: "Confirmed" })).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [1440, 820]) {
    test(`the bar and what leaves are accessible in ${theme} at ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await paste(page);
      await select(page, CODE);
      await page.keyboard.press("Alt+i");
      await expect(bar(page)).toContainText("Added by hand");
      await checked(page);
      await page.getByRole("button", { name: "Details" }).click();
      const open = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(open.violations).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "What leaves" }).click();
      const leaving = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(leaving.violations).toEqual([]);
    });
  }
}
