import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { draftNote, pasteText, sentence, SHOWCASE } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const preview = (page: Page): Locator => page.getByRole("region", { name: "Preview" });
const foot = (page: Page): Locator => page.getByRole("region", { name: "Save template" });
const part = (page: Page, number: number): Locator =>
  page.getByRole("listitem", { name: `Part ${number}`, exact: true });

async function copyShipped(page: Page, name: string): Promise<void> {
  await page.goto("/templates");
  await page
    .getByRole("region", { name: "Shipped with Provenote" })
    .getByRole("link", { name: `Copy ${name}` })
    .click();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue(
    new RegExp(`^${name}, copy`),
  );
}

test("a clinician copies a shipped template, changes it by keyboard alone, and drafts with it", async ({
  page,
  signIn,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "a.lindqvist");
  await copyShipped(page, "DAP");
  await expect(preview(page).getByRole("heading", { name: "Data" })).toBeVisible();

  await page.getByRole("textbox", { name: "Name" }).fill("Ward round");
  const plan = page.getByRole("textbox", { name: "Heading 3" });
  await plan.fill("What to do");
  await plan.press("Alt+ArrowUp");
  await expect(page.getByRole("textbox", { name: "Heading 2" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Heading 2" })).toHaveValue("What to do");
  await expect(preview(page).getByRole("heading").nth(2)).toHaveText("What to do");

  await part(page, 2).getByRole("button", { name: "Add a topic" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: /^Allergies/ }).focus();
  await page.keyboard.press("Enter");
  await expect(
    part(page, 2).getByRole("button", { name: "Take Allergies out of What to do" }),
  ).toBeVisible();
  await expect(part(page, 1).getByRole("button", { name: /^Take Allergies out of/ })).toHaveCount(
    0,
  );

  await expect(foot(page)).toContainText("Not saved yet");
  await page.keyboard.press("Control+s");
  await expect(foot(page)).toContainText("Saved as version 1");
  await expect(page).toHaveURL(/\/templates\/[0-9a-f-]{36}$/);

  await pasteText(page, SHOWCASE.text);
  const picker = page.getByRole("combobox", { name: "Template" });
  await picker.selectOption({ label: "Ward round, yours" });
  await draftNote(page);
  const note = page.getByRole("region", { name: "Note" });
  await expect(note.getByRole("heading", { level: 3 })).toHaveText([
    "Data",
    "What to do",
    "Assessment",
  ]);
  await expect(
    note.getByRole("grid", { name: "What to do" }).getByText("Allergy: penicillin (rash)."),
  ).toBeVisible();
  await expect(sentence(page, "Cardiology referral.")).toBeVisible();
  await expect(page.getByText("Ward round, version 1.")).toBeVisible();

  await page.goto("/paste");
  await expect(picker.locator("option:checked")).toHaveText("Ward round, yours");
});

test("faults are said beside their fields, and changes are not left behind unasked", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await page.goto("/templates/new");
  // A template is previewed before it has a name.
  await expect(preview(page)).toContainText("A synthetic case");
  await page.getByRole("button", { name: "Add a heading" }).click();
  await expect(page.getByRole("textbox", { name: "Heading 2" })).toBeFocused();
  await foot(page).getByRole("button", { name: "Save version 1" }).click();
  await expect(foot(page)).toContainText("Not saved: see what is marked above.");
  await expect(page.getByText("Give the name.")).toBeVisible();
  await expect(part(page, 2).getByText("Give the heading.")).toBeVisible();
  await expect(part(page, 2).getByText("Choose at least one topic.")).toBeVisible();
  await expect(preview(page)).toContainText("Not complete yet");

  await page.getByRole("link", { name: "All templates" }).click();
  const dialog = page.getByRole("dialog", { name: "Leave without saving" });
  await dialog.getByRole("button", { name: "Go back" }).click();
  await expect(page.getByRole("textbox", { name: "Heading 2" })).toBeVisible();
  await page.getByRole("link", { name: "All templates" }).click();
  await dialog.getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("heading", { name: "Note templates" })).toBeVisible();
});

test("versions stay, an older one is put back, and an archived template can be chosen no more", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await copyShipped(page, "BIRP");
  await page.getByRole("textbox", { name: "Name" }).fill("Group session");
  await foot(page).getByRole("button", { name: "Save version 1" }).click();
  await expect(foot(page)).toContainText("Saved as version 1");
  await page.getByRole("textbox", { name: "Heading 1" }).fill("What was seen");
  await foot(page).getByRole("button", { name: "Save version 2" }).click();
  await expect(foot(page)).toContainText("Saved as version 2");
  await page.getByRole("button", { name: "Put version 1 into the form" }).click();
  await expect(page.getByRole("textbox", { name: "Heading 1" })).toHaveValue("Behavior");
  await foot(page).getByRole("button", { name: "Discard changes" }).click();
  await expect(page.getByRole("textbox", { name: "Heading 1" })).toHaveValue("What was seen");

  await page.getByRole("button", { name: "Archive" }).click();
  await page
    .getByRole("dialog", { name: "Archive Group session" })
    .getByRole("button", { name: "Archive" })
    .click();
  await expect(page.getByRole("heading", { name: "Note templates" })).toBeVisible();
  await expect(page.getByText("Group session")).toHaveCount(0);
  await page.goto("/paste");
  await expect(
    page.getByRole("combobox", { name: "Template" }).getByText("Group session"),
  ).toHaveCount(0);
});

test("abbreviations stay as typed in the preview, the versions and the draft of a template that keeps them", async ({
  page,
  signIn,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "a.lindqvist");
  await page.goto("/templates/soap");
  const form = page.getByRole("region", { name: "Template", exact: true });
  await expect(form).toContainText("Clinical words. Abbreviations: written out.");
  await copyShipped(page, "SOAP");
  await page.getByRole("textbox", { name: "Name" }).fill("Telegraphic");
  await expect(preview(page)).toContainText("hypertension, hyperlipidemia, type 2 diabetes");
  const abbreviations = page.getByRole("combobox", { name: "Abbreviations" });
  await expect(abbreviations).toHaveAccessibleDescription(
    "The citation always shows the original.",
  );
  await expect(abbreviations.locator("option:checked")).toHaveText("Written out");
  await foot(page).getByRole("button", { name: "Save version 1" }).click();
  await expect(foot(page)).toContainText("Saved as version 1");

  await abbreviations.selectOption({ label: "As typed" });
  await expect(foot(page)).toContainText("Not saved yet");
  await expect(preview(page)).toContainText("HTN, hyperlipidemia, T2DM");
  await foot(page).getByRole("button", { name: "Save version 2" }).click();
  await expect(foot(page)).toContainText("Saved as version 2");
  await page.reload();
  await expect(abbreviations.locator("option:checked")).toHaveText("As typed");
  await expect(page.getByText("3 headings, abbreviations as typed.")).toHaveCount(1);
  await expect(page.getByText("3 headings.")).toHaveCount(1);

  await pasteText(page, SHOWCASE.text);
  await page
    .getByRole("combobox", { name: "Template" })
    .selectOption({ label: "Telegraphic, yours" });
  await draftNote(page);
  await expect(sentence(page, "HTN above goal.")).toBeVisible();
  await page.goto("/paste");
  await page.getByRole("combobox", { name: "Template" }).selectOption({ label: "SOAP" });
});

test("an answer of the server says which abbreviations it takes", async ({ page, signIn }) => {
  await signIn(page, "a.lindqvist");
  await page.goto("/templates/new?from=soap");
  const asked = page.waitForRequest("**/api/templates/preview");
  await page.getByRole("textbox", { name: "Name" }).fill("Telegraphic by hand");
  const request = await asked;
  const body = request.postDataJSON() as { definition: object };
  const answer = await page.request.post("/api/templates/preview", {
    headers: await request.allHeaders().then(({ "content-length": _, ...headers }) => headers),
    data: { ...body, definition: { ...body.definition, abbreviations: "maybe" } },
  });
  expect(answer.status()).toBe(400);
  expect(await answer.json()).toMatchObject({
    error: {
      code: "request.invalid",
      details: {
        fields: [
          {
            field: "definition.abbreviations",
            problem: 'Abbreviations are "expand" or "keep".',
          },
        ],
      },
    },
  });
});

test("the clinic's templates are the administrator's to make, and everybody's to choose", async ({
  page,
  signIn,
  openPage,
}) => {
  await signIn(page, "j.rautavaara");
  await page.goto("/admin/templates");
  await page.getByRole("link", { name: "Copy Progress note" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("House progress note");
  await foot(page).getByRole("button", { name: "Save version 1" }).click();
  await expect(foot(page)).toContainText("Saved as version 1");

  const nurse = await openPage();
  await signIn(nurse, "t.okafor");
  await nurse.goto("/templates");
  await nurse.getByRole("link", { name: "House progress note", exact: true }).click();
  await expect(nurse.getByText("Kept by the clinic's administrators")).toBeVisible();
  await expect(nurse.getByRole("region", { name: "Save template" })).toHaveCount(0);
  await nurse.goto("/paste");
  await nurse
    .getByRole("combobox", { name: "Template" })
    .selectOption({ label: "House progress note, clinic" });

  const officer = await openPage();
  await signIn(officer, "m.dreyfus");
  await officer.goto("/templates");
  await expect(
    officer.getByText("This page is not for your role. This is recorded."),
  ).toBeVisible();
});

test("the summary for the patient shows its reading grade, in the preview and in the draft", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await page.goto("/templates/patient-summary");
  await expect(page.getByText("Shipped with Provenote").last()).toBeVisible();
  await expect(preview(page).getByText(/^Reading grade \d+\.\d/)).toBeVisible();
  await pasteText(page, SHOWCASE.text);
  await page
    .getByRole("combobox", { name: "Template" })
    .selectOption({ label: "Summary for the patient" });
  await draftNote(page);
  await expect(page.getByText(/^Reading grade \d+\.\d/)).toBeVisible();
  await page.getByRole("link", { name: "Paste" }).first().click();
  await page.getByRole("combobox", { name: "Template" }).selectOption({ label: "SOAP" });
});

test("Ctrl K leads to the templates", async ({ page, signIn }) => {
  await signIn(page, "a.lindqvist");
  await page.goto("/notes");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("templ");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/templates$/);
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [1440, 820]) {
    test(`the templates pages have no accessibility fault, ${theme}, ${width}`, async ({
      page,
      signIn,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 1000 });
      await signIn(page, "a.lindqvist");
      for (const [name, path] of [
        ["list", "/templates"],
        ["edit", "/templates/new?from=progress"],
        ["read", "/templates/patient-summary"],
        ["paste", "/paste"],
      ] as const) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        if (name === "edit" || name === "read") {
          await expect(preview(page)).toContainText("Nothing of it is kept.");
        }
        const shots = process.env["PROVENOTE_SHOTS"];
        if (shots !== undefined) {
          await page.screenshot({ path: `${shots}/templates-${theme}-${width}-${name}.png` });
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  }
}
