import { createHash } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { pasteText } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";
import { day, openModels } from "./setup/models-steps";

/** Before every other deployment by name, since the first that is routed is asked. Nothing answers at either address. */
const DRAFTER = {
  name: "Aaclear drafter",
  vendor: "Aaclear Models",
  host: "models.aaclear.invalid",
};
const CRITIC = { name: "Aaharbour critic", vendor: "Aaharbour", host: "models.aaharbour.invalid" };
const COUGH =
  "CC: cough\nHPI: 58M with cough for two weeks. No fever.\nExam: Lungs clear.\nA/P: Acute bronchitis. Rest.";

type Cloud = typeof DRAFTER;
type Saved = { readonly deploymentId: string; readonly version: number };

let administrator: ApiSession;
let officer: ApiSession;
const saved = new Map<Cloud, Saved>();

const contentOf = ({ name, vendor, host }: Cloud, task: string, isEnabled: boolean) => ({
  name,
  vendor,
  provider: "openai_compatible",
  model: "made-up-8b",
  endpoint: `https://${host}/v1`,
  zone: "public_cloud",
  dataClass: "deidentified",
  roles: ["clinician"],
  tasks: [task],
  limits: {},
  isEnabled,
});

async function agree({ vendor, host }: Cloud): Promise<void> {
  const document = Buffer.from(`Made-up agreement with ${vendor}`);
  const { agreementId } = await administrator.ask<{ agreementId: string }>(
    "POST",
    "/api/agreements",
    {
      vendor,
      kind: "baa",
      terms: {
        scope: ["language_models"],
        covers: "deidentified",
        coversPart2: false,
        retentionDays: 0,
        training: "forbidden",
        region: null,
        hosts: [host],
      },
      signedOn: day(-1),
      effectiveOn: day(-1),
      expiresOn: day(364),
      documentName: "agreement.txt",
      document: document.toString("base64"),
    },
  );
  await officer.ask("POST", `/api/agreements/${agreementId}/confirm`, {
    documentSha256: createHash("sha256").update(document).digest("hex"),
  });
}

const TASKS = [
  [DRAFTER, "section_drafter"],
  [CRITIC, "critic"],
] as const;

test.beforeAll(async ({ application }) => {
  administrator = await openApiSession(application, "j.rautavaara");
  officer = await openApiSession(application, "m.dreyfus");
  for (const [cloud, task] of TASKS) {
    await agree(cloud);
    const content = contentOf(cloud, task, true);
    const body = { basedOn: 0, content, key: { apiKey: "made-up-key" } };
    saved.set(cloud, await administrator.ask<Saved>("POST", "/api/models/deployments", body));
  }
});
test.afterAll(async () => {
  for (const [cloud, task] of TASKS) {
    const before = saved.get(cloud);
    if (before === undefined) continue;
    await administrator.ask("POST", "/api/models/deployments", {
      deploymentId: before.deploymentId,
      basedOn: before.version,
      content: contentOf(cloud, task, false),
    });
  }
  await administrator.close();
  await officer.close();
});

test("both offices read what each task sends, and who gets it now", async ({
  page,
  openPage,
  signIn,
}) => {
  const office = await openPage();
  await signIn(page, "m.dreyfus");
  await signIn(office, "j.rautavaara");
  for (const [each, path] of [
    [page, "/agreements"],
    [office, "/admin/models"],
  ] as const) {
    await openModels(each, path);
    const critic = each.getByRole("region", { name: "Critic", exact: true });
    await expect(critic).toContainText(`${CRITIC.name} of ${CRITIC.vendor}, public cloud`);
    const fields = each.getByRole("table", { name: "What Critic sends" });
    await expect(fields).toContainText("Sentences of the draft, a dozen at a time");
    await expect(fields).toContainText("12 quotations, 30,000 characters");
    await expect(fields).toContainText("critic, version 1");
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test("a clinician is asked once for both clouds of a draft, and neither is refused for the other", async ({
  page,
  signIn,
}) => {
  test.setTimeout(180_000);
  await signIn(page, "a.lindqvist");
  await pasteText(page, COUGH);
  await expect(
    page.getByText(`${CRITIC.name}, in a public cloud, takes a second look.`),
  ).toBeVisible();
  await page.getByRole("button", { name: "Draft note" }).click();
  const dialog = page.getByRole("alertdialog", {
    name: `Send to ${DRAFTER.vendor} and ${CRITIC.vendor}`,
  });
  const who = dialog.getByRole("list", { name: "Who would get it" }).getByRole("listitem");
  await expect(who).toHaveCount(2);
  await expect(who.nth(0)).toContainText(`${DRAFTER.name} of ${DRAFTER.vendor}`);
  await expect(who.nth(0)).toContainText("Words the sections, and gets quotations from the text");
  await expect(who.nth(1)).toContainText(`${CRITIC.name} of ${CRITIC.vendor}`);
  await expect(who.nth(1)).toContainText("Takes a second look, and gets sentences of the draft");
  await expect(dialog.getByLabel("What would leave")).toContainText("cough for two weeks");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const asked = page.waitForRequest((request) => /\/api\/texts\/[^/]+\/draft$/.test(request.url()));
  await dialog.getByRole("button", { name: "Send and draft" }).click();
  const { leaving } = (await asked).postDataJSON() as { leaving: { deploymentId: string }[] };
  expect(leaving.map(({ deploymentId }) => deploymentId)).toEqual(
    [DRAFTER, CRITIC].map((cloud) => saved.get(cloud)?.deploymentId),
  );
  const save = page.getByRole("region", { name: "Save and sign" });
  await expect(save).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole("main")).toContainText("two weeks");
  await expect(page.getByRole("main")).not.toContainText("Nobody confirmed what leaves.");
  await expect(page.getByRole("main")).not.toContainText("confirmed for another model");

  await page.getByRole("button", { name: "Section Subjective" }).click();
  await page.getByRole("menuitem", { name: "Draft subjective again" }).click();
  const again = page.getByRole("alertdialog", {
    name: `Send to ${DRAFTER.vendor} and ${CRITIC.vendor}`,
  });
  await expect(again).toContainText("the new sentences, which are checked like it before they go");
  await expect(again.getByLabel("What would leave")).toContainText("Acute bronchitis");
  await again.getByRole("button", { name: "Go back" }).click();
  await expect(again).toHaveCount(0);
});
