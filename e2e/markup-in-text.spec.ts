import { expect, test } from "./setup/fixtures";

const MARKUP = `<script>alert("one")</script>
SUBJECTIVE: Cough <img src=x onerror=alert(2)> for three days. <b>No fever.</b>
OBJECTIVE: BP 128/76. <svg onload=alert(3)> [link](javascript:alert(4)) {{constructor}}
ASSESSMENT AND PLAN: Rest. "><iframe src="https://evil.example"></iframe>
`;

test("markup and script in a note are words: shown, drafted, never run", async ({
  page,
  signIn,
  application,
}) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(application.baseUrl)) foreign.push(request.url());
  });
  // A dialog that a script opened would stay open and hold the page: it is closed and counted.
  let dialogs = 0;
  page.on("dialog", (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await signIn(page, "a.lindqvist");
  const box = page.getByRole("textbox", { name: /text/i }).first();
  await box.fill(MARKUP);
  await expect(box).toHaveValue(MARKUP);
  await expect(page.getByText(/Saved \d/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: /Draft note/ }).click();
  await expect(page.getByText("AI-generated draft").first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText("<b>No fever.</b>").first()).toBeVisible();
  await expect(page.locator("main img, main svg[onload], main iframe, main b")).toHaveCount(0);
  expect(dialogs).toBe(0);
  // No address outside, and by the quiet console no refused one either.
  expect(foreign.filter((url) => !url.startsWith("data:"))).toEqual([]);
});

test("a file that is no text is refused in words, and what was typed stays", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  const box = page.getByRole("textbox", { name: /text/i }).first();
  await box.fill("Cough for three days.");
  for (const [name, buffer] of [
    ["picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0xff])],
    ["program.exe", Buffer.from("MZ plain words")],
  ] as const) {
    const file = { name, mimeType: "text/plain", buffer };
    await page.getByLabel("Open a text file").setInputFiles(file);
    await expect(page.getByText("This file is not text. It was not opened.")).toBeVisible();
    await expect(box).toHaveValue("Cough for three days.");
  }
});

test("a text that is too long is told so, and no character of it is cut", async ({
  page,
  signIn,
  expectedConsole,
}) => {
  expectedConsole.push(/status of 413/);
  await signIn(page, "a.lindqvist");
  const box = page.getByRole("textbox", { name: /text/i }).first();
  await box.fill("word ".repeat(40_001));
  await expect(page.getByText(/The limit is 200,000/).first()).toBeVisible();
  expect(await box.inputValue()).toHaveLength(200_005);
});
