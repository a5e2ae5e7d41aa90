import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures";
import { pasteText } from "./setup/clinician-steps";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { exfiltrationVariants } from "../lib/llm/output/testing/exfiltration-variants";
import { startProtocolServer, type ProtocolServer } from "../lib/llm/testing/protocol-server";

/** Goal L2: addresses that something may load, in more than a thousand writings, in a real page. */
const VARIANTS = exfiltrationVariants().map(({ text }) => text.replace(/\s+/g, " "));
const NAME = `Talkative server ${Date.now().toString(36)}`;
/** What one answer may hold. */
const MOST = 100;

let server: ProtocolServer;
let administrator: ApiSession;
let saved: { deploymentId: string; version: number } | null = null;

async function save(isEnabled: boolean): Promise<void> {
  const content = {
    name: NAME,
    provider: "openai_compatible",
    model: "talkative-8b",
    endpoint: `${server.url}/v1`,
    zone: "on_premises",
    dataClass: "deidentified",
    roles: ["clinician"],
    tasks: ["section_drafter"],
    limits: { maxOutputTokens: 8_000, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd: null },
    isEnabled,
  };
  const id = saved === null ? {} : { deploymentId: saved.deploymentId };
  saved = await administrator.ask("POST", "/api/models/deployments", {
    ...id,
    basedOn: saved?.version ?? 0,
    content,
    key: { apiKey: "test-key-of-the-house" },
  });
}

test.beforeAll(async ({ application }) => {
  server = await startProtocolServer();
  administrator = await openApiSession(application, "j.rautavaara");
});
test.afterAll(async () => {
  await administrator.close();
  await server.close();
});

/** Counts every request of the page that leaves the application, and what of its elements could make one. */
function watch(page: Page, baseUrl: string) {
  const left: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseUrl) && !url.startsWith("data:")) left.push(url);
  });
  const loaders = (): Promise<string[]> =>
    page.evaluate((base) => {
      const elements = [...document.querySelectorAll("*")];
      const addresses = elements.flatMap((element) =>
        ["src", "href", "srcset", "action", "data", "poster", "xlink:href", "style"].flatMap(
          (name) => element.getAttribute(name) ?? [],
        ),
      );
      return addresses.filter(
        (address) =>
          (/example|\.test|javascript:|url\(/i.test(address) || /^\/\//.test(address)) &&
          !address.startsWith(base),
      );
    }, baseUrl);
  return { left, loaders };
}

test("what a model writes of addresses is neither shown nor loaded", async ({
  page,
  signIn,
  application,
}) => {
  test.setTimeout(300_000);
  await save(true);
  let next = 0;
  server.answerWith(({ prompt }) => {
    const [, id = "F1"] = /^(F\d+): /m.exec(prompt) ?? [];
    const texts = Array.from({ length: MOST }, () => VARIANTS[next++ % VARIANTS.length] ?? "");
    return { text: JSON.stringify({ sentences: texts.map((text) => ({ text, facts: [id] })) }) };
  });
  const seen = watch(page, application.baseUrl);
  await signIn(page, "a.lindqvist");
  while (next < 1_000) {
    await page.goto("/paste");
    await pasteText(
      page,
      "CC: cough\nHPI: 58M with cough for two weeks. No fever.\nExam: Lungs clear.\nLabs: CRP pending.\nA/P: Acute bronchitis. Fluids.",
    );
    await page.getByRole("button", { name: "Draft note" }).click();
    await expect(page.getByRole("region", { name: "Save and sign" })).toBeVisible({
      timeout: 90_000,
    });
    await expect(page.getByRole("main")).toContainText("two weeks");
    await expect(page.getByRole("main")).not.toContainText(
      /collect\.example|drop\.test|evil-notes/i,
    );
    expect(await seen.loaders()).toEqual([]);
  }
  expect(seen.left).toEqual([]);
  await save(false);
});

test("what a text holds of addresses is shown as words, and loads nothing", async ({
  page,
  signIn,
  application,
}) => {
  const seen = watch(page, application.baseUrl);
  await signIn(page, "a.lindqvist");
  await pasteText(
    page,
    `HPI: Cough for two weeks.\n${VARIANTS.filter((_, at) => at % 7 === 0).join("\n")}`,
  );
  await page.getByRole("button", { name: "Draft note" }).click();
  // Some writings look like numbers of a person and stop the draft: the text stands on the page all the same.
  await expect(page.getByText("AI-generated draft").first()).toBeVisible();
  await expect(page.getByText("collect.example").first()).toBeVisible();
  expect(await seen.loaders()).toEqual([]);
  expect(seen.left).toEqual([]);
});
