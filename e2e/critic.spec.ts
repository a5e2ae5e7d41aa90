import { expect, test } from "./setup/fixtures";
import {
  askToSign,
  decideEverything,
  fileInProposedChart,
  pasteText,
  sentence,
  SHOWCASE,
} from "./setup/clinician-steps";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { startProtocolServer, type ProtocolServer } from "../lib/llm/testing/protocol-server";

/** Another for each run of the tests; before the demo clinic's own critic by name, since the first of them is asked. */
const NAME = `House reader ${Date.now().toString(36)}`;
/** Long enough that each agent is seen at work. */
const SLOW_MS = 700;
/** Seven answers of a slow model, on a busy machine. */
const PATIENT = { timeout: 60_000 };

let server: ProtocolServer;
let administrator: ApiSession;
let deployment: { deploymentId: string; version: number } | null = null;

async function save(isEnabled: boolean): Promise<void> {
  const content = {
    name: NAME,
    provider: "openai_compatible",
    model: "house-8b",
    endpoint: `${server.url}/v1`,
    zone: "on_premises",
    dataClass: "deidentified",
    roles: ["clinician"],
    tasks: ["section_drafter", "critic"],
    limits: { maxOutputTokens: 1_600, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd: null },
    isEnabled,
  };
  const id = deployment === null ? {} : { deploymentId: deployment.deploymentId };
  deployment = await administrator.ask<NonNullable<typeof deployment>>(
    "POST",
    "/api/models/deployments",
    { ...id, basedOn: deployment?.version ?? 0, content, key: { apiKey: "test-key-of-the-house" } },
  );
}

const numbered = (prompt: string, letter: string) =>
  [...prompt.matchAll(new RegExp(`^(${letter}\\d+): (.*)$`, "gm"))].map(
    ([, id = "", text = ""]) => ({ id, text }),
  );

/** Drafts by saying each fact again; as critic disputes what is said of dyspnea and supports the rest. */
function answer(prompt: string): { text: string } {
  const facts = numbered(prompt, "F");
  const claims = numbered(prompt, "C");
  if (claims.length === 0) {
    return {
      text: JSON.stringify({ sentences: facts.map(({ id, text }) => ({ text, facts: [id] })) }),
    };
  }
  const exertion = facts.find(({ text }) => /DOE/.test(text)) ?? facts[0];
  return {
    text: JSON.stringify({
      stances: claims.map(({ id, text }) =>
        /DOE|dyspnea/.test(text)
          ? {
              claim: id,
              stance: "disputes",
              facts: [exertion?.id ?? "F1"],
              reason: "other",
              words: "How mild it is was never asked.",
            }
          : {
              claim: id,
              stance: "supports",
              facts: [facts[0]?.id ?? "F1"],
              reason: "none",
              words: "",
            },
      ),
    }),
  };
}

test.beforeAll(async ({ application }) => {
  server = await startProtocolServer();
  server.answerWith(async ({ prompt }) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    return answer(prompt);
  });
  administrator = await openApiSession(application, "j.rautavaara");
  await save(true);
});
test.afterAll(async () => {
  await save(false);
  await administrator.close();
  await server.close();
});

test("a critic's dissent is decided with a reason, and stands under the signature", async ({
  page,
  signIn,
}) => {
  test.setTimeout(240_000);
  await signIn(page, "a.lindqvist");
  await pasteText(page, SHOWCASE.text);
  await fileInProposedChart(page, "Brennick, Harold");

  await test.step("each agent is seen at work: what it does, with which model", async () => {
    await page.getByRole("button", { name: "Draft note" }).click();
    const steps = page.getByRole("region", { name: "Drafting" });
    await expect(steps).toContainText(new RegExp(`${NAME}, section \\d of \\d`), PATIENT);
    await expect(steps).toContainText(new RegExp(`${NAME}, claims \\d+ of \\d+`), PATIENT);
    await expect(page.getByRole("region", { name: "Save and sign" })).toBeVisible(PATIENT);
  });

  const things = page.getByRole("region", { name: "Things that need your eyes" });
  await test.step("the disputed sentence is a thing to decide, and holds the signature", async () => {
    const more = things.getByRole("button", { name: /^and \d+ more$/ });
    if (await more.isVisible()) await more.click();
    const dissent = things.getByRole("listitem").filter({ hasText: "Disputed: “" });
    await expect(dissent).toHaveCount(1);
    await expect(dissent).toContainText(`${NAME} disputes it: facts speak against it.`);
    await expect(dissent).toContainText("How mild it is was never asked.");
    for (const name of ["Edit the sentence", "Delete it", "Keep, with a reason"]) {
      await expect(dissent.getByRole("button", { name })).toBeVisible();
    }
    for (const { rawBody } of server.requests) {
      expect(rawBody).not.toMatch(/Brennick|4471-0926|03\/11\/1968|Marisol/);
    }
  });

  await test.step("the second look says who read the draft, and what of the chosen sentence", async () => {
    await page.getByRole("tab", { name: "Second look 1" }).click();
    const panel = page.getByRole("tabpanel").filter({ hasText: "Disputed" });
    await expect(panel).toContainText("The embedded critic looked at");
    await expect(panel).toContainText(
      new RegExp(`${NAME} looked at \\d+ sentences and disputed 1\\.`),
    );
    await sentence(page, /Lungs clear/i)
      .first()
      .click();
    const chosen = panel.getByRole("region", { name: "The chosen sentence" });
    await expect(chosen).toContainText("The embedded critic found nothing against it.");
    await expect(chosen).not.toContainText("%");
  });

  await test.step("it is kept with a reason, and the note is signed", async () => {
    await page.getByRole("button", { name: "Two months is right" }).click();
    await decideEverything(page);
    const dialog = await askToSign(page);
    await dialog.getByRole("button", { name: "Sign note" }).click();
    await expect(page.getByText("Unchanged since signing")).toBeVisible();
  });

  await test.step("the dissent stands on the signed page, with its reason", async () => {
    const aside = page.getByRole("complementary", { name: "Signature and versions" });
    await expect(aside).toContainText("Second look");
    const disputed = aside.getByRole("list", { name: "Disputed" }).getByRole("listitem");
    await expect(disputed).toHaveCount(1);
    await expect(disputed).toContainText(`${NAME} disputes it: facts speak against it.`);
    await expect(disputed).toContainText("Known and discussed with the patient.");
  });
});
