import type { Locator, Page } from "@playwright/test";
import { sentence, SHOWCASE, textBox } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const MOST_TABS = 80;

/** Presses Tab until the control has the focus, as a person without a mouse does. */
async function tabTo(page: Page, control: Locator, key = "Tab"): Promise<void> {
  await expect(control).toBeVisible();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(control, `within ${MOST_TABS} presses of Tab`).toBeFocused();
}

async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

/** Moves along the tabs with the arrow, as fast as the keys go, until this one has the focus; it is chosen then. */
async function pressUntilChosen(page: Page, tab: Locator): Promise<void> {
  const hasFocus = () => tab.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < 8 && !(await hasFocus()); pressed += 1) {
    await page.keyboard.press("ArrowRight");
  }
  await expect(tab).toBeFocused();
  await expect(tab).toHaveAttribute("aria-selected", "true");
}

test("everything from signing in to a signed note works without a mouse", async ({
  page,
  application,
}) => {
  test.setTimeout(120_000);
  const account = application.accounts.find(({ email }) => email.startsWith("a.lindqvist@"));
  await page.goto("/sign-in");
  await expect(page.getByLabel("E-mail")).toBeFocused();
  await page.keyboard.type(account?.email ?? "");
  await page.keyboard.press("Tab");
  await page.keyboard.type(account?.password ?? "");
  await page.keyboard.press("Enter");

  await expect(textBox(page)).toBeFocused();
  await page.keyboard.insertText(SHOWCASE.text);
  const foot = page.getByRole("region", { name: "File and draft" });
  await expect(foot).toContainText("Brennick, Harold");
  await press(page, foot.getByRole("button", { name: "File in this chart" }));
  await expect(foot).toContainText("Filed in this chart.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Save and sign" })).toBeVisible({
    timeout: 20_000,
  });

  await test.step("reading: sentence by sentence, to the source and back", async () => {
    await page.keyboard.press("j");
    const first = page.getByRole("row", { selected: true });
    await expect(first).toBeFocused();
    await page.keyboard.press("s");
    await expect(page.locator("[data-line]:focus")).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("s");
    await expect(first).toBeFocused();
    for (const name of [/^Facts/, "Evidence", "Ask"]) {
      const tab = page.getByRole("tab", { name });
      await page.keyboard.press("F6");
      // The focus moves after the page was drawn: a key pressed before that would start from the row.
      await expect(page.locator("[data-source-view] :focus")).toHaveCount(1);
      await tabTo(page, page.getByRole("tab", { selected: true }), "Shift+Tab");
      await pressUntilChosen(page, tab);
      await expect(tab).toBeInViewport({ ratio: 0.95 });
      await page.keyboard.press("F6");
      await expect(first).toBeFocused();
      await page.keyboard.press("s");
      await expect(page.locator("[data-line]:focus")).toHaveAttribute("aria-selected", "true");
      await page.keyboard.press("s");
      await expect(first).toBeFocused();
      await page.keyboard.press("F6");
      await expect(page.locator("[data-source-view] :focus")).toHaveCount(1);
      await page.keyboard.press("F6");
      await expect(first).toBeFocused();
    }
    await page.keyboard.press("j");
    await expect(page.getByRole("row").nth(1)).toBeFocused();
    await page.keyboard.press("k");
    await expect(page.getByRole("row").first()).toBeFocused();
  });

  await test.step("writing: edit, add, move, delete, undo", async () => {
    await page.keyboard.press("Enter");
    const box = page.getByRole("textbox", { name: "Sentence" });
    await expect(box).toBeFocused();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Chest pressure on exertion.");
    await page.keyboard.press("Escape");
    await expect(sentence(page, "Chest pressure on exertion.")).toContainText("Yours");
    await expect(sentence(page, "Chest pressure on exertion.")).toBeFocused();
    await page.keyboard.press("o");
    await expect(box).toBeFocused();
    await page.keyboard.type("He came with his wife.");
    await page.keyboard.press("Enter");
    const added = sentence(page, "He came with his wife.");
    await expect(added).toBeFocused();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(page.getByRole("row").first()).toContainText("He came with his wife.");
    await expect(added).toBeFocused();
    await page.keyboard.press("Delete");
    await expect(added).toHaveCount(0);
    await press(page, page.getByRole("button", { name: "Undo", exact: true }));
    await expect(added).toHaveCount(1);
  });

  await test.step("deciding: N goes from thing to thing, the ways out are reached by Tab", async () => {
    const open = page.getByRole("listitem", { name: /^Thing \d$/ });
    await expect(open).toHaveCount(3);
    for (let left = 3; left > 0; left -= 1) {
      await page.keyboard.press("n");
      await expect(open.locator("button:focus")).toHaveCount(1);
      const thing = open.filter({ has: page.locator("button:focus") });
      const wayOut = thing.getByRole("button").last();
      const words = await wayOut.innerText();
      const needsReason = words.includes("with a reason");
      await press(page, wayOut);
      if (words === "Override") {
        await expect(page.getByRole("dialog").getByRole("radio").first()).toBeFocused();
        await page.keyboard.press("Space");
        await page.keyboard.press("ArrowDown");
        await expect(page.getByRole("radio", { name: "Already monitored" })).toBeChecked();
        await page.keyboard.press("Enter");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
      if (needsReason) {
        await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
        await page.keyboard.type("Known and discussed with the patient.");
        await page.keyboard.press("Enter");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      }
      await expect(open).toHaveCount(left - 1);
    }
  });

  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^SOAP, version 2\./)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  const dialog = page.getByRole("dialog", { name: /^Sign as / });
  await expect(dialog.getByRole("button", { name: "Sign note" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Unchanged since signing")).toBeVisible();
});
