import { type Page } from "@playwright/test";
import { startProtocolServer, type ProtocolServer } from "../lib/llm/testing/protocol-server";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { draftNote, pasteText, sentence } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const TEXT = `Pt: Quentin Examplar DOB 03/11/1968 MRN 7701-0926
CC: cough
HPI: 58M with cough for two weeks. No fever. Denies chest pain.
Meds: lisinopril 20 mg daily
Allergies: penicillin (rash)
Exam: Lungs clear.
A/P: Acute bronchitis. Fluids and rest. Return if fever.`;
const NAME = `Asked server ${Date.now().toString(36)}`;

let server: ProtocolServer;
let administrator: ApiSession;
let deployment: { deploymentId: string; version: number } | null = null;

/** The deployment of this file, as the page would save it; switched off again at the end. */
async function save(isEnabled: boolean): Promise<void> {
  const content = {
    name: NAME,
    provider: "openai_compatible",
    model: "asked-8b",
    endpoint: `${server.url}/v1`,
    zone: "on_premises",
    dataClass: "deidentified",
    roles: ["clinician"],
    tasks: ["chat", "section_drafter"],
    limits: { maxOutputTokens: 800, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd: null },
    isEnabled,
  };
  const id = deployment === null ? {} : { deploymentId: deployment.deploymentId };
  deployment = await administrator.ask<NonNullable<typeof deployment>>(
    "POST",
    "/api/models/deployments",
    { ...id, basedOn: deployment?.version ?? 0, content, key: { apiKey: "test-key-of-the-asked" } },
  );
}

const source = (page: Page) => page.getByRole("region", { name: "Source" });
const questions = (page: Page) =>
  source(page).getByRole("list", { name: "Questions, newest first" });

async function ask(page: Page, question: string): Promise<void> {
  await source(page).getByRole("tab", { name: "Ask" }).click();
  const box = source(page).getByRole("textbox", { name: "Ask about this case" });
  await box.fill(question);
  await box.press("Enter");
  await expect(questions(page)).toContainText(question);
  await expect(box).toHaveValue("");
}

async function draftAgain(page: Page, section: string, words: string): Promise<void> {
  await page
    .getByRole("region", { name: "Note" })
    .getByRole("button", { name: `Section ${section}` })
    .click();
  await page.getByRole("menuitem", { name: words }).click();
}

test.beforeAll(async ({ application }) => {
  server = await startProtocolServer();
  administrator = await openApiSession(application, "j.rautavaara");
});
test.afterAll(async () => {
  if (deployment !== null) await save(false);
  await administrator.close();
  await server.close();
});

test("with no model the text answers, its lines light up, and a cited sentence is added as one's own", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await pasteText(page, TEXT);
  await draftNote(page);
  await ask(page, "What is he allergic to?");
  const answer = questions(page).getByRole("listitem").filter({ hasText: "penicillin (rash)" });
  await expect(answer.first()).toBeVisible({ timeout: 20_000 });
  await expect(questions(page)).toContainText("No language model was asked.");
  const cited = questions(page).getByRole("button", { name: /penicillin \(rash\)/ });
  await cited.click();
  await expect(cited).toHaveAttribute("aria-pressed", "true");
  await expect(source(page).getByRole("group", { name: "Lit lines" })).toContainText("Allergies");

  await ask(page, "Does he ski?");
  await expect(questions(page)).toContainText("That is not a no", { timeout: 20_000 });

  await questions(page).getByRole("button", { name: "Add to note" }).click();
  await page.getByRole("menuitem", { name: "Subjective" }).click();
  await expect(source(page)).toContainText("Added to the note as your own words");
  await expect(sentence(page, "Allergies: penicillin (rash)")).not.toHaveCount(0);
  await expect(questions(page)).toContainText("What is he allergic to?");
});

test("a section drafted again keeps an edited sentence; feedback without a model is kept and drafts nothing", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  await pasteText(page, TEXT);
  await draftNote(page);
  await sentence(page, "Acute bronchitis").first().dblclick();
  await page.getByRole("textbox", { name: "Sentence" }).fill("Likely viral bronchitis.");
  await page.keyboard.press("Enter");
  await draftAgain(page, "Assessment and Plan", "Draft assessment and plan again");
  await expect(
    page.getByText("Assessment and plan was drafted again and came out the same."),
  ).toBeVisible({ timeout: 20_000 });
  await expect(sentence(page, "Likely viral bronchitis.")).toHaveCount(1);
  await expect(sentence(page, "Acute bronchitis")).toHaveCount(0);

  await sentence(page, "cough for two weeks").first().click();
  await page.getByRole("button", { name: "Feedback" }).click();
  const dialog = page.getByRole("dialog", { name: "Feedback on this sentence" });
  await dialog.getByRole("radio", { name: "Too long" }).check();
  await expect(dialog).toContainText("nothing is drafted again");
  await dialog.getByRole("button", { name: "Give feedback" }).click();
  await expect(page.getByText("Your feedback is kept with this note.")).toBeVisible();
});

test("a model answers with checked sentences, and drafts a section again with what was said of it", async ({
  page,
  signIn,
}) => {
  await save(true);
  server.answerWith(({ prompt }) => {
    const lines = [...prompt.matchAll(/^([LF]\d+): (.*)$/gm)];
    const idOf = (words: string) => lines.find(([, , text]) => text?.includes(words))?.[1] ?? "";
    const isChat = prompt.includes("Question:");
    const sentences = isChat
      ? [
          { text: "He takes lisinopril 20 mg daily.", sources: [idOf("lisinopril")] },
          { text: "He has pneumonia.", sources: [idOf("Lungs clear")] },
          { text: "See https://collect.example/?q=1 for more.", sources: [idOf("lisinopril")] },
        ]
      : lines.map(([, id = "", text = ""]) => ({
          text: text.replace("Fluids", "Plenty of fluids"),
          facts: [id],
        }));
    return { text: JSON.stringify({ sentences }) };
  });
  await signIn(page, "a.lindqvist");
  await pasteText(page, TEXT);
  await draftNote(page);
  const before = server.requests.length;
  await ask(page, "What does Quentin take?");
  await expect(questions(page)).toContainText("He takes lisinopril 20 mg daily.", {
    timeout: 20_000,
  });
  await expect(questions(page)).toContainText("No source in this case");
  await expect(questions(page)).toContainText("1 sentence was held back");
  await expect(page.getByRole("main")).not.toContainText("collect.example");
  await expect(questions(page)).toContainText(`Answered by ${NAME}, on premises.`);
  await expect(page.getByRole("region", { name: "Note" })).toContainText(
    `Questions and further drafting sent to ${NAME}, on premises: `,
  );
  for (const { rawBody } of server.requests.slice(before)) {
    expect(rawBody).not.toMatch(/Examplar|Quentin|7701-0926|03\/11\/1968/);
  }

  await sentence(page, "Plenty of fluids").first().click();
  await page.getByRole("button", { name: "Feedback" }).click();
  const dialog = page.getByRole("dialog", { name: "Feedback on this sentence" });
  await dialog.getByRole("textbox").fill("Say it shorter.");
  server.answerWith(({ prompt }) => {
    const facts = [...prompt.matchAll(/^(F\d+): (.*)$/gm)];
    const sentences = facts.map(([, id = "", text = ""]) => ({ text, facts: [id] }));
    return { text: JSON.stringify({ sentences }) };
  });
  const asked = server.requests.length;
  await dialog.getByRole("button", { name: "Give and draft again" }).click();
  await expect(page.getByText(/^Assessment and plan was drafted again: /)).toBeVisible({
    timeout: 20_000,
  });
  await expect(sentence(page, "Plenty of fluids")).toHaveCount(0);
  expect(
    server.requests
      .slice(asked)
      .map(({ rawBody }) => rawBody)
      .join(),
  ).toContain("Say it shorter.");
});
