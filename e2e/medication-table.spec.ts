import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures";
import { dialog, drawer } from "./setup/models-steps";

const TITLE = "Warfarin and any NSAID";
const OTHER = "Warfarin and any SSRI or 2 others";
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const rows = (page: Page) => page.getByRole("table", { name: "Rows of the medication table" });
const acts = (page: Page) => drawer(page).getByRole("button");

async function openTable(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "Medication table" })).toBeVisible();
}

/** Searches by name; pressed again until the page has come alive. */
async function search(page: Page, name: string): Promise<void> {
  await page.getByLabel("Medicine, generic or brand, or words of a row").fill(name);
  await page.getByRole("button", { name: "Search", exact: true }).click();
}

async function openRow(page: Page, title: string): Promise<void> {
  await expect(async () => {
    await search(page, "Coumadin");
    await expect(page.getByText(/ rows for warfarin$/)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole("button", { name: title, exact: true }).click();
  await expect(drawer(page).getByRole("heading", { name: title, exact: true })).toBeVisible();
}

async function giveReason(page: Page, button: string): Promise<void> {
  await dialog(page).getByRole("textbox").fill("The label was changed in March.");
  await dialog(page).getByRole("button", { name: button, exact: true }).click();
  await expect(dialog(page)).toBeHidden();
}

test("a clinician reviews a row by name, the office recalls it, and compliance sees both", async ({
  page,
  openPage,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await openTable(page, "/medication-table");
  await openRow(page, TITLE);
  expect(page.url()).not.toContain("oumadin");
  await expect(drawer(page)).toContainText(
    "Compiled from the cited sources, not reviewed by a pharmacist",
  );
  await drawer(page).getByRole("button", { name: "Review this row" }).click();
  await dialog(page).getByRole("button", { name: "Review row" }).click();
  await expect(dialog(page)).toContainText("Say who you are, at least 2 characters.");
  await dialog(page).getByLabel("Your profession or qualification").fill("Pharmacist, PharmD");
  await dialog(page).getByRole("button", { name: "Review row" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(drawer(page)).toContainText(/Reviewed by .*Lindqvist/);
  await expect(rows(page).getByRole("row").filter({ hasText: TITLE })).toContainText("Reviewed");

  const office = await openPage();
  await signIn(office, "j.rautavaara");
  await openTable(office, "/admin/medication-table");
  await openRow(office, TITLE);
  await expect(acts(office).filter({ hasText: "Review this row" })).toHaveCount(0);
  await drawer(office).getByRole("button", { name: "Recall this row" }).click();
  await giveReason(office, "Recall row");
  await expect(drawer(office)).toContainText("Recalled here: new drafts do not use it.");
  await drawer(office).getByRole("button", { name: "List the notes" }).click();
  await expect(drawer(office)).toContainText(/No note quotes it\.|[0-9]+ notes?:/);
  await expect(drawer(office).getByRole("link")).toHaveCount(0);

  const officer = await openPage();
  await signIn(officer, "m.dreyfus");
  await openTable(officer, "/table-reviews");
  await openRow(officer, TITLE);
  await expect(drawer(officer)).toContainText("The label was changed in March.");
  await expect(drawer(officer)).toContainText("Pharmacist, PharmD");
  for (const name of ["Review this row", "Put this row back", "Withdraw review"]) {
    await expect(drawer(officer).getByRole("button", { name })).toHaveCount(0);
  }

  await drawer(office).getByRole("button", { name: "Put this row back" }).click();
  await giveReason(office, "Put row back");
  await drawer(page).getByRole("button", { name: "Withdraw review" }).click();
  await giveReason(page, "Withdraw review");
  await expect(drawer(page)).toContainText("not reviewed by a pharmacist");
});

test("the office chooses reviewed rows only, is told when that leaves none, and goes back", async ({
  page,
  signIn,
}) => {
  await signIn(page, "j.rautavaara");
  await openTable(page, "/admin/medication-table");
  await expect(async () => {
    await page.getByRole("button", { name: "Use reviewed rows only" }).click();
    await expect(dialog(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await giveReason(page, "Use reviewed rows only");
  await expect(page.getByText("No row is in use")).toBeVisible();
  await page.getByRole("button", { name: "Use every row" }).click();
  await giveReason(page, "Use every row");
  await expect(page.getByText("No row is in use")).toHaveCount(0);
  await expect(page.getByText(/Drafts are checked against all/)).toBeVisible();
});

test("rows are narrowed by kind and state, paged, and an unknown name is never called safe", async ({
  page,
  signIn,
}) => {
  await signIn(page, "t.okafor");
  await openTable(page, "/medication-table");
  await expect(async () => {
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await expect(page.getByText("Page 2 of")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByLabel("Kind").selectOption("Kidney");
  await expect(page.getByText("Page 1 of")).toBeVisible();
  await expect(rows(page).getByRole("row").nth(1)).toContainText("Kidney");
  await search(page, "Nosuchmedicine");
  await expect(page.getByText("No row of this kind and state speaks of it.")).toBeVisible();
  await page.getByRole("button", { name: "Show all rows" }).click();
  await search(page, "Nosuchmedicine");
  await expect(page.getByText("is said to be not covered, never safe")).toBeVisible();
  await page.getByRole("button", { name: "Show all rows" }).click();
  await rows(page).getByRole("row").nth(1).click();
  await expect(drawer(page)).toBeVisible();
  await expect(acts(page).filter({ hasText: /Review|Recall|List the notes/ })).toHaveCount(0);
});

test("the pages of the offices are not for each other, and a coordinator has none", async ({
  page,
  signIn,
}) => {
  await signIn(page, "r.pellingham");
  for (const path of ["/admin/medication-table", "/table-reviews", "/medication-table"]) {
    await page.goto(path);
    await expect(page.getByText("This page is not for your role.")).toBeVisible();
  }
});

test("the rows are stepped through and opened by keyboard, and Esc leads back", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await openTable(page, "/medication-table");
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("[data-row]:focus")).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  await page.locator("[data-row]").first().focus();
  await page.keyboard.press("j");
  const second = page.locator("[data-row]").nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(drawer(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer(page)).toBeHidden();
  await expect(second).toBeFocused();
});

for (const theme of ["light", "dark"] as const) {
  test(`the page, a row and its dialogs have no accessibility fault, ${theme}`, async ({
    page,
    signIn,
  }) => {
    const expectAccessible = async (what: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
      expect(found, what).toEqual([]);
    };
    await page.emulateMedia({ colorScheme: theme });
    await signIn(page, "a.lindqvist");
    for (const width of [1440, 820]) {
      await page.setViewportSize({ width, height: width === 820 ? 1180 : 900 });
      await openTable(page, "/medication-table");
      await expectAccessible(`rows, ${width}`);
      await openRow(page, OTHER);
      await expectAccessible(`row, ${width}`);
      await drawer(page).getByRole("button", { name: "Review this row" }).click();
      await expectAccessible(`review, ${width}`);
      await dialog(page).getByRole("button", { name: "Go back" }).click();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ).toBe(true);
    }
  });
}
