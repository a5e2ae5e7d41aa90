import { createHash } from "node:crypto";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { draftNote, pasteText } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";
import { allowIdentified, day } from "./setup/models-steps";
import { startProtocolServer, type ProtocolServer } from "../lib/llm/testing/protocol-server";

const TEXT = `Pt: Quentin Examplar DOB 03/11/1968 MRN 7701-0926
CC: cough
HPI: Quentin Examplar has had a cough since 03/02/2026. No fever. Denies chest pain.
A/P: Acute bronchitis. Fluids and rest. Call him on 03/09/2026.`;

/** Before every other deployment by name, since the first that is routed is asked; another for each worker of the tests. */
const MARK = Date.now().toString(36);
const HOUSE = `Abalone house ${MARK}`;
const CLOUD = `Abalone cloud ${MARK}`;
const VENDOR = "Abalone Models";
const HOST = "models.abalone.example";

let server: ProtocolServer;
let administrator: ApiSession;
let officer: ApiSession;
const versions = new Map<string, { deploymentId: string; version: number }>();

async function save(name: string, content: Record<string, unknown>): Promise<void> {
  const before = versions.get(name);
  const saved = await administrator.ask<{ deploymentId: string; version: number }>(
    "POST",
    "/api/models/deployments",
    {
      ...(before === undefined ? {} : { deploymentId: before.deploymentId }),
      basedOn: before?.version ?? 0,
      content: {
        name,
        provider: "openai_compatible",
        model: "house-8b",
        dataClass: "identified",
        roles: ["clinician"],
        tasks: ["section_drafter"],
        limits: { maxOutputTokens: 800, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd: null },
        ...content,
      },
      key: { apiKey: "test-key-of-the-abalone" },
    },
  );
  versions.set(name, saved);
}

const house = (isEnabled: boolean) =>
  save(HOUSE, { endpoint: `${server.url}/v1`, zone: "on_premises", isEnabled });
const cloud = (isEnabled: boolean) =>
  save(CLOUD, { endpoint: `https://${HOST}/v1`, zone: "public_cloud", vendor: VENDOR, isEnabled });

async function agree(): Promise<void> {
  const document = Buffer.from("Made-up agreement that covers identifiers");
  const { agreementId } = await administrator.ask<{ agreementId: string }>(
    "POST",
    "/api/agreements",
    {
      vendor: VENDOR,
      kind: "baa",
      terms: {
        scope: ["language_models"],
        covers: "identified",
        coversPart2: false,
        retentionDays: 0,
        training: "forbidden",
        region: null,
        hosts: [HOST],
      },
      signedOn: day(-10),
      effectiveOn: day(-10),
      expiresOn: day(300),
      documentName: "agreement.txt",
      document: document.toString("base64"),
    },
  );
  await officer.ask("POST", `/api/agreements/${agreementId}/confirm`, {
    documentSha256: createHash("sha256").update(document).digest("hex"),
  });
}

test.beforeAll(async ({ application }) => {
  server = await startProtocolServer();
  server.answerWith(({ prompt }) => {
    const facts = [...prompt.matchAll(/^(F\d+): (.*)$/gm)];
    const sentences = facts.map(([, id = "", text = ""]) => ({ text, facts: [id] }));
    return { text: JSON.stringify({ sentences }) };
  });
  administrator = await openApiSession(application, "j.rautavaara");
  officer = await openApiSession(application, "m.dreyfus");
});
test.afterAll(async () => {
  await house(false);
  await cloud(false);
  await Promise.all([administrator.close(), officer.close()]);
  await server.close();
});

test("a model on premises gets the text as it is written once the policy allows it, and the pages say so", async ({
  page,
  openPage,
  signIn,
}) => {
  await house(true);
  await signIn(page, "j.rautavaara");
  const clinician = await openPage();
  await signIn(clinician, "a.lindqvist");

  await pasteText(clinician, TEXT);
  await clinician.getByRole("button", { name: "What leaves" }).click();
  const leaves = clinician.getByRole("region", { name: "What leaves" });
  await expect(leaves).toContainText("what is underlined at the left is not in them");
  await expect(leaves.locator("[data-leaving-text]")).not.toContainText("Examplar");
  await draftNote(clinician);
  expect(server.requests.length).toBeGreaterThan(1);
  for (const { rawBody } of server.requests) expect(rawBody).not.toMatch(/Examplar|03\/02\/2026/);
  const things = clinician.getByRole("region", { name: "Things that need your eyes" });
  await expect(things).toContainText(
    /Sent to Abalone house \w+, on premises: [\d.]+ kB, de-identified/,
  );

  await allowIdentified(page, true);
  const before = server.requests.length;
  await pasteText(clinician, TEXT);
  // Shown first, since it is what the model gets.
  await expect(leaves).toContainText("what is underlined at the left is in them");
  await expect(clinician.getByText("The model gets the identifiers too")).toBeVisible();
  await expect(leaves.locator("[data-leaving-text]")).toHaveText(TEXT);
  await draftNote(clinician);
  const sent = server.requests.slice(before).map(({ rawBody }) => rawBody);
  expect(sent.join("")).toContain("03/02/2026");
  expect(sent.join("")).not.toMatch(/\[DATE_\d/);
  await expect(things).toContainText(/on premises: [\d.]+ kB, with identifiers/);
  await expect(clinician.getByRole("region", { name: "Note" })).toContainText("03/02/2026");
  await house(false);
});

test("before a public cloud gets identifiers the clinician has to choose it, and placeholders are the default", async ({
  page,
  signIn,
}) => {
  await cloud(true);
  await agree();
  await signIn(page, "a.lindqvist");
  await pasteText(page, TEXT);
  await page.getByRole("button", { name: "Draft note" }).click();
  const dialog = page.getByRole("alertdialog", { name: `Send to ${VENDOR}` });
  const text = dialog.locator("[data-leaving-text]");
  await expect(text).toContainText("[DATE_");
  await expect(text).not.toContainText("Examplar");
  await expect(dialog).toContainText("with every identifier that was found taken out");
  await dialog.getByRole("switch", { name: "Send names, dates and numbers as they are" }).check();
  await expect(text).toHaveText(TEXT);
  await expect(dialog).toContainText("with every identifier in it");
  const asked = page.waitForRequest((request) => request.url().endsWith("/draft"));
  await dialog.getByRole("button", { name: "Send and draft" }).click();
  expect((await asked).postDataJSON()).toMatchObject({ leaving: [{ isIdentified: true }] });
  await expect(page.getByRole("region", { name: "Save and sign" })).toBeVisible({
    timeout: 30_000,
  });
  await cloud(false);
});

test("the policy is the strictest again, as later specs find it", async ({ page, signIn }) => {
  await signIn(page, "j.rautavaara");
  await allowIdentified(page, false);
});
