import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures";
import { dialog, drawer, openRow } from "./setup/models-steps";

const NAME = "Thistle tea protocol";
const TEXT = "The zebrafinch protocol asks for two cups of thistle tea before the walk.";
const ASKED = `${TEXT} Prof. Examplar of Mercy Hospital wrote this on March 4, 2024.`;
const REFUSED = `${TEXT} MRN: 4471-0926, SSN 123-45-6789.`;

const documents = (page: Page) => page.getByRole("table", { name: "Documents of this clinic" });
const stateOf = (page: Page, title: string) =>
  documents(page).getByRole("row").filter({ hasText: title }).first();

async function openLibrary(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "Reference library" })).toBeVisible();
}

async function add(page: Page, title: string, text: string): Promise<void> {
  await expect(async () => {
    await page.getByRole("button", { name: "Add document" }).first().click();
    await expect(dialog(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await dialog(page).getByLabel("Title").fill(title);
  await dialog(page).getByLabel("Organization or journal").fill("Test clinic");
  await dialog(page).getByLabel("Year").fill("2026");
  await dialog(page)
    .getByLabel(/^File/)
    .setInputFiles({ name: "tea.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await dialog(page).getByRole("button", { name: "Add document" }).click();
  await expect(dialog(page)).toBeHidden();
}

test("an administrator adds a document, and it is read, indexed and archived", async ({
  page,
  signIn,
}) => {
  await signIn(page, "j.rautavaara");
  await openLibrary(page, "/admin/library");
  await add(page, NAME, TEXT);
  await expect(stateOf(page, NAME)).toContainText("Indexed", { timeout: 45_000 });
  await openRow(page, NAME);
  await expect(drawer(page)).toContainText("Not reviewed by a clinician");
  await drawer(page).getByRole("button", { name: "Archive" }).click();
  await dialog(page).getByRole("button", { name: "Archive document" }).click();
  await expect(stateOf(page, NAME)).toContainText("Archived");
});

test("what looks like an identifier waits for a person, and a person's number is refused", async ({
  page,
  signIn,
}) => {
  await signIn(page, "j.rautavaara");
  await openLibrary(page, "/admin/library");
  await add(page, "Tea with an author", ASKED);
  await add(page, "Tea with a number", REFUSED);
  await expect(stateOf(page, "Tea with a number")).toContainText("Refused", { timeout: 45_000 });
  await openRow(page, "Tea with a number");
  await expect(drawer(page)).toContainText("numbers that belong to one person");
  await expect(drawer(page)).not.toContainText("6789");
  await expect(stateOf(page, "Tea with an author")).toContainText("To confirm", {
    timeout: 45_000,
  });
  await openRow(page, "Tea with an author");
  await expect(drawer(page)).toContainText("Page 1:");
  await expect(drawer(page)).not.toContainText("Mercy");
  await drawer(page).getByRole("button", { name: "No patient is in it" }).click();
  await dialog(page).getByRole("textbox").fill("The author and the day of print");
  await dialog(page).getByRole("button", { name: "Confirm" }).click();
  await expect(stateOf(page, "Tea with an author")).toContainText("Indexed", { timeout: 45_000 });
});

test("a clinician finds a card, marks it as read and right, and takes it back", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await openLibrary(page, "/library");
  await expect(page.getByRole("button", { name: "Add document" })).toHaveCount(0);
  await page.getByLabel("Find in title, keywords and text").fill("podagra");
  await openRow(page, "Gout");
  await expect(drawer(page)).toContainText("Not reviewed by a clinician");
  await drawer(page).getByRole("button", { name: "I have read it and it is right" }).click();
  await expect(drawer(page)).toContainText("A. Lindqvist, MD");
  await drawer(page).getByRole("button", { name: "Take back my review" }).click();
  await expect(drawer(page)).toContainText("Not reviewed by a clinician");
});

for (const who of ["a.lindqvist", "t.okafor", "m.dreyfus", "p.sorensen"] as const) {
  test(`the administrator's page does not open for ${who}`, async ({ page, signIn }) => {
    await signIn(page, who);
    await page.goto("/admin/library");
    await expect(page.getByText("This page is not for your role.")).toBeVisible();
  });
}

for (const theme of ["light", "dark"] as const) {
  test(`the page, its details and its form have no accessibility fault, ${theme}`, async ({
    page,
    signIn,
  }) => {
    const expectAccessible = async (what: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
      expect(found, what).toEqual([]);
    };
    await page.emulateMedia({ colorScheme: theme });
    await signIn(page, "j.rautavaara");
    await openLibrary(page, "/admin/library");
    await expect(documents(page)).toBeVisible();
    await expectAccessible("the page");
    await openRow(page, "Tea with a number");
    await expectAccessible("a refused document");
    await page.getByRole("button", { name: "Add document" }).first().click();
    await expectAccessible("the form");
    await page.keyboard.press("Escape");
    await openRow(page, "Abdominal pain in adults");
    await expectAccessible("a card");
    await page.setViewportSize({ width: 820, height: 1100 });
    await expectAccessible("a card on a tablet");
  });
}
