import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { openApiSession, type ApiSession } from "./setup/api-session";
import {
  askToSign,
  decideEverything,
  draftInChart,
  draftNote,
  pasteText,
  SHOWCASE,
} from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";
import { day } from "./setup/models-steps";
import { startProtocolServer, type ProtocolServer } from "../lib/llm/testing/protocol-server";

/** Before every other deployment by name, since the first that is routed is asked. */
const CLOUD = "Aardvark cloud";
const HOUSE = "Aardvark house";
const VENDOR = "Aardvark Models";
const HOST = "models.aardvark.example";
const PAIR = "Nitroglycerin and sildenafil are both on the list";
const COUGH =
  "CC: cough\nHPI: 58M with cough for two weeks. No fever.\nA/P: Acute bronchitis. Rest.";

type Saved = { readonly deploymentId: string; readonly version: number };
type Paper = { readonly agreementId: string };

let server: ProtocolServer;
let administrator: ApiSession;
let officer: ApiSession;
/** What was saved last, by name, to be switched off at the end. */
const standing = new Map<string, { readonly content: Content; readonly saved: Saved }>();

test.beforeAll(async ({ application }) => {
  server = await startProtocolServer();
  server.answerWith(({ prompt }) => ({ text: answer(prompt) }));
  administrator = await openApiSession(application, "j.rautavaara");
  officer = await openApiSession(application, "m.dreyfus");
});
test.afterAll(async () => {
  // Wherever the walk stopped: the first deployment by name would be asked for the drafts of later specs.
  for (const { content, saved } of standing.values()) {
    await save({ ...content, isEnabled: false }, saved);
  }
  await administrator.close();
  await officer.close();
  await server.close();
});

const numbered = (prompt: string, letter: string) =>
  [...prompt.matchAll(new RegExp(`^(${letter}\\d+): (.*)$`, "gm"))].map(
    ([, id = "", text = ""]) => ({ id, text }),
  );

/** Says each fact again; as critic it disputes what is said of clear lungs. */
function answer(prompt: string): string {
  const facts = numbered(prompt, "F");
  const claims = numbered(prompt, "C");
  if (claims.length === 0) {
    return JSON.stringify({ sentences: facts.map(({ id, text }) => ({ text, facts: [id] })) });
  }
  return JSON.stringify({
    stances: claims.map(({ id, text }) => ({
      claim: id,
      stance: /lungs clear/i.test(text) ? "disputes" : "supports",
      facts: [facts[0]?.id ?? "F1"],
      reason: /lungs clear/i.test(text) ? "other" : "none",
      words: "",
    })),
  });
}

const COMMON = {
  provider: "openai_compatible",
  model: "house-8b",
  dataClass: "deidentified",
  roles: ["clinician"],
  limits: { maxOutputTokens: 1_600, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd: null },
};

type Content = Readonly<{ name: string; isEnabled: boolean }> & Readonly<Record<string, unknown>>;

async function save(content: Content, before: Saved | null = null): Promise<Saved> {
  const id = before === null ? {} : { deploymentId: before.deploymentId };
  const saved = await administrator.ask<Saved>("POST", "/api/models/deployments", {
    ...id,
    basedOn: before?.version ?? 0,
    content: { ...COMMON, ...content },
    key: { apiKey: "test-key-of-the-aardvark" },
  });
  standing.set(content.name, { content, saved });
  return saved;
}

/** Enters an agreement as the administrator and confirms it as the compliance officer. */
async function agree(signedOn: string, expiresOn: string, renewsId: string | null): Promise<Paper> {
  const document = Buffer.from(`Made-up agreement, ${signedOn} to ${expiresOn}`);
  const paper = await administrator.ask<Paper>("POST", "/api/agreements", {
    vendor: VENDOR,
    kind: "baa",
    terms: {
      scope: ["language_models"],
      covers: "deidentified",
      coversPart2: false,
      retentionDays: 0,
      training: "forbidden",
      region: null,
      hosts: [HOST],
    },
    signedOn,
    effectiveOn: signedOn,
    expiresOn,
    documentName: "agreement.txt",
    document: document.toString("base64"),
    ...(renewsId === null ? {} : { renewsId }),
  });
  await officer.ask("POST", `/api/agreements/${paper.agreementId}/confirm`, {
    documentSha256: createHash("sha256").update(document).digest("hex"),
  });
  return paper;
}

const things = (page: Page) => page.getByRole("region", { name: "Things that need your eyes" });

test("from a model's registration to a signature: refused, renewed, drafted, overridden, disputed", async ({
  page,
  signIn,
}) => {
  test.setTimeout(300_000);
  const cloud = {
    name: CLOUD,
    endpoint: `https://${HOST}/v1`,
    zone: "public_cloud",
    vendor: VENDOR,
    tasks: ["section_drafter"],
  };
  const registered = await save({ ...cloud, isEnabled: true });
  const expired = await agree(day(-740), day(-9), null);
  await signIn(page, "a.lindqvist");

  await test.step("the agreement has expired: the call is refused, and the draft is whole without it", async () => {
    await pasteText(page, COUGH);
    await expect(page.getByText(`${CLOUD} is not used: its agreement expired on`)).toBeVisible();
    await draftNote(page);
    await expect(things(page)).toContainText(`${CLOUD} was not used. Its agreement has expired.`);
    await expect(page.getByRole("main")).toContainText("two weeks");
  });

  await test.step("renewed and confirmed, the model is asked about before anything leaves", async () => {
    await agree(day(-1), day(364), expired.agreementId);
    await page.goto("/paste");
    await pasteText(page, COUGH);
    await expect(page.getByText(`${CLOUD}, in a public cloud, words the sections.`)).toBeVisible();
    await page.getByRole("button", { name: "Draft note" }).click();
    const dialog = page.getByRole("alertdialog", { name: `Send to ${VENDOR}` });
    await expect(dialog).toContainText(`${CLOUD} is in a public cloud.`);
    await dialog.getByRole("button", { name: "Draft here only" }).click();
    await expect(page.getByRole("region", { name: "Save and sign" })).toBeVisible({
      timeout: 60_000,
    });
  });

  const house = {
    name: HOUSE,
    endpoint: `${server.url}/v1`,
    zone: "on_premises",
    vendor: null,
    tasks: ["section_drafter", "critic"],
  };
  await save({ ...cloud, isEnabled: false }, registered);
  const ours = await save({ ...house, isEnabled: true });

  await test.step("a model on premises words the draft; references stand beside it", async () => {
    await page.goto("/paste");
    await draftInChart(page, SHOWCASE.text, "Brennick, Harold");
    await expect(things(page)).toContainText(`Sent to ${HOUSE}, on premises: `);
    const source = page.getByRole("region", { name: "Source" }).first();
    await source.getByRole("tab", { name: /^Evidence/ }).click();
    await expect(source.getByRole("searchbox", { name: "Search the library" })).toBeVisible();
  });
  await save({ ...house, isEnabled: false }, ours);

  await test.step("the safety card is overridden with a reason", async () => {
    await page.getByRole("button", { name: `Override: ${PAIR}` }).click();
    const dialog = page.getByRole("dialog", { name: "Override" });
    await dialog.getByRole("radio", { name: "Already addressed" }).check();
    await dialog.getByRole("button", { name: "Override" }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step("the critic's dissent is kept with a reason, and the note is signed", async () => {
    const more = things(page).getByRole("button", { name: /^and \d+ more$/ });
    if (await more.isVisible()) await more.click();
    await expect(things(page).getByRole("listitem").filter({ hasText: "Disputed: “" })).toHaveCount(
      1,
    );
    await page.getByRole("button", { name: "Two months is right" }).click();
    await decideEverything(page);
    const dialog = await askToSign(page);
    await dialog.getByRole("button", { name: "Sign note" }).click();
    await expect(page.getByText("Unchanged since signing")).toBeVisible();
  });

  await test.step("what was overridden and what was disputed stands under the signature", async () => {
    const main = page.getByRole("main");
    await expect(main).toContainText("Decided before signing");
    await expect(main).toContainText(PAIR);
    await expect(main).toContainText("Second look");
    await expect(main).toContainText(`${HOUSE} disputes it`);
  });
});
