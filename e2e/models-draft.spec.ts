import { expect, test } from "./setup/fixtures";
import { draftNote, pasteText } from "./setup/clinician-steps";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { startProtocolServer, type ProtocolServer } from "../lib/llm/testing/protocol-server";

const TEXT = `Pt: Quentin Examplar DOB 03/11/1968 MRN 7701-0926
CC: cough
HPI: 58M with cough for two weeks. No fever. Denies chest pain.
Meds: lisinopril 20 mg daily
Exam: Lungs clear.
A/P: Acute bronchitis. Fluids and rest. Return if fever.`;

/** Another for each worker of the tests: no two deployments have one name. */
const NAME = `House server ${Date.now().toString(36)}`;

let server: ProtocolServer;
let administrator: ApiSession;
let deployment: { deploymentId: string; version: number } | null = null;

type Saved = NonNullable<typeof deployment>;

/** The deployment of this file, as the page would save it; switched off again at the end. */
async function save(isEnabled: boolean): Promise<void> {
  const content = {
    name: NAME,
    provider: "openai_compatible",
    model: "house-8b",
    endpoint: `${server.url}/v1`,
    zone: "on_premises",
    dataClass: "deidentified",
    roles: ["clinician"],
    tasks: ["section_drafter"],
    limits: { maxOutputTokens: 800, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd: null },
    isEnabled,
  };
  const basedOn = deployment?.version ?? 0;
  const id = deployment === null ? {} : { deploymentId: deployment.deploymentId };
  deployment = await administrator.ask<Saved>("POST", "/api/models/deployments", {
    ...id,
    basedOn,
    content,
    key: { apiKey: "test-key-of-the-house" },
  });
}

/** Says each fact again; one dose it gets wrong. */
function answer(prompt: string, change: (text: string) => string): { text: string } {
  const facts = [...prompt.matchAll(/^(F\d+): (.*)$/gm)];
  const sentences = facts.map(([, id = "", text = ""]) => ({ text: change(text), facts: [id] }));
  return { text: JSON.stringify({ sentences }) };
}

test.beforeAll(async ({ application }) => {
  server = await startProtocolServer();
  administrator = await openApiSession(application, "j.rautavaara");
  await save(true);
});
test.afterAll(async () => {
  await save(false);
  await administrator.close();
  await server.close();
});

test("a model on premises words a draft; a dose that it got wrong is marked and holds the signature", async ({
  page,
  signIn,
}) => {
  server.answerWith(({ prompt }) => answer(prompt, (text) => text.replace("20 mg", "40 mg")));
  await signIn(page, "a.lindqvist");
  await pasteText(page, TEXT);
  await expect(page.getByText(`${NAME}, on premises, words the sections.`)).toBeVisible();
  await draftNote(page);
  expect(server.requests.length).toBeGreaterThan(2);
  for (const { rawBody, headers } of server.requests) {
    expect(rawBody).not.toMatch(/Examplar|Quentin|7701-0926|03\/11\/1968/);
    expect(headers["authorization"]).toBe("Bearer test-key-of-the-house");
  }
  const things = page.getByRole("region", { name: "Things that need your eyes" });
  await expect(things).toContainText(`Sent to ${NAME}, on premises: `);
  await expect(things).not.toContainText("Nothing left this machine");
  await expect(things).toContainText("Differs from its source");
  const wrong = things.getByRole("listitem").filter({ hasText: "Differs from its source" });
  await wrong.first().getByRole("button", { name: "Delete it" }).click();
  const sentences = page.getByRole("region", { name: "Note" }).getByRole("row");
  await expect(sentences.filter({ hasText: "20 mg" })).not.toHaveCount(0);
  await expect(sentences.filter({ hasText: "40 mg" })).toHaveCount(0);
});

test("a model that does not answer leaves the whole draft, and the page says so", async ({
  page,
  signIn,
}) => {
  server.answerWith(() => ({ fault: "rejected" }));
  await signIn(page, "a.lindqvist");
  await pasteText(page, TEXT);
  await draftNote(page);
  const things = page.getByRole("region", { name: "Things that need your eyes" });
  await expect(things).toContainText(`from the embedded drafter: ${NAME} gave no usable answer.`);
  await expect(page.getByRole("main")).toContainText("lisinopril 20 mg");
});

test("the connection test says how the model answered, and sends a made-up case alone", async () => {
  const before = server.requests.length;
  server.answerWith(() => ({
    text: JSON.stringify({ symptoms: ["dry cough"], medicines: ["lisinopril 10 mg daily"] }),
  }));
  const id = deployment?.deploymentId ?? "";
  const { testId } = await administrator.ask<{ testId: string }>(
    "POST",
    `/api/models/deployments/${id}/test`,
  );
  await expect
    .poll(
      async () =>
        (await administrator.ask<{ state: string }>("GET", `/api/models/tests/${testId}`)).state,
      { timeout: 15_000 },
    )
    .toBe("answered");
  const sent = server.requests.slice(before);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.rawBody).toContain("The case is made up.");
});

test("who may not draft with it drafts without it", async ({ page, signIn }) => {
  const before = server.requests.length;
  await signIn(page, "b.brennick");
  await pasteText(page, TEXT);
  await expect(
    page.getByText("Runs on this machine. No language model, no network."),
  ).toBeVisible();
  await draftNote(page);
  await expect(page.getByRole("region", { name: "Things that need your eyes" })).toContainText(
    "Nothing left this machine.",
  );
  expect(server.requests.length).toBe(before);
});
