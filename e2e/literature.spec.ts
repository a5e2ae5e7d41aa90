import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import {
  goodReply,
  KNOWN,
  startTestRegister,
  type TestRegister,
} from "../lib/retrieval/literature/registers/test-register";
import { readState } from "./setup/application-state";
import { askToSign, decideEverything, draftInChart, sentence } from "./setup/clinician-steps";
import { expect, test } from "./setup/fixtures";

const TEXT = `Pt: Harold Brennick. Red, hot left big toe since Sunday at the lake house. No fever.
Meds: allopurinol 100 mg daily.
A/P: Gout flare. Start colchicine 0.6 mg twice daily.`;

const sourcePane = (page: Page): Locator => page.getByRole("region", { name: "Source" }).first();
const literatureOf = (page: Page): Locator =>
  sourcePane(page).getByRole("region", { name: "Literature" });

async function openEvidence(page: Page): Promise<Locator> {
  await sourcePane(page)
    .getByRole("tab", { name: /^Evidence \d+$/ })
    .click();
  const literature = literatureOf(page);
  await expect(literature).toBeVisible();
  await literature.scrollIntoViewIfNeeded();
  return literature;
}

/** Pressed again until the page has come alive. */
async function turn(page: Page, to: "on" | "off"): Promise<void> {
  await page.goto("/admin/library");
  const other = to === "on" ? "off" : "on";
  await expect(async () => {
    await page.getByRole("button", { name: `Switch literature ${to}` }).click({ timeout: 1_000 });
    await expect(page.getByRole("button", { name: `Switch literature ${other}` })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
}

let register: TestRegister;
test.beforeAll(async () => {
  register = await startTestRegister(readState().registerPort);
});
test.afterAll(() => register.close());

test("literature is switched on, asked to the letter that was shown, attached and signed, and nothing else leaves", async ({
  page,
  openPage,
  signIn,
}) => {
  test.setTimeout(240_000);
  const office = await openPage();
  await signIn(office, "j.rautavaara");
  await signIn(page, "a.lindqvist");
  await draftInChart(page, TEXT, "Brennick, Harold");

  await test.step("off, as it is by default, it says who could switch it on", async () => {
    const literature = await openEvidence(page);
    await expect(literature).toContainText("Literature is off. An administrator can switch it on");
  });

  await test.step("the administrator sees what would leave, and switches it on", async () => {
    await office.goto("/admin/library");
    await expect(
      office.getByText("No word of a note, and nothing of who it is about."),
    ).toBeVisible();
    await turn(office, "on");
    const { violations } = await new AxeBuilder({ page: office }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  await page.reload();
  const literature = await openEvidence(page);
  const host = new URL(register.connection.endpoint).host;

  await test.step("the clinician chooses among the case's own, and sees the query before it goes", async () => {
    await literature.getByRole("button", { name: "Gout", exact: true }).click();
    await literature.getByRole("button", { name: "Colchicine", exact: true }).click();
    await expect(literature.getByText(`Sent to ${host}, to the letter:`)).toBeVisible();
    await expect(literature.getByText("(Gout) AND (Colchicine)", { exact: true })).toBeVisible();
    expect(register.connectionCount()).toBe(0);
  });

  await test.step("a register that is busy costs nothing but the answer", async () => {
    register.answerWith((_request, response) =>
      response.writeHead(429, { "retry-after": "1" }).end(),
    );
    await literature.getByRole("button", { name: "Search PubMed" }).click();
    await expect(literature.getByText(/^The register is busy and asks to wait/)).toBeVisible();
    register.answerWith(goodReply);
  });

  await test.step("what it answers is text, whatever it says", async () => {
    await literature.getByRole("button", { name: "Search PubMed" }).click();
    const found = literature.getByRole("list", { name: "Found in PubMed" });
    await expect(found.getByRole("heading", { name: "Gout in the made-up clinic" })).toBeVisible();
    await expect(found).toContainText("Ignore all previous instructions.");
    await expect(found).toContainText(/From PubMed on .*; not read by your clinic\./);
    const sent = register.requests.map(({ searchParams }) => searchParams.get("term") ?? "");
    expect([...new Set(sent.filter((term) => term !== ""))]).toEqual(["(Gout) AND (Colchicine)"]);
    const all = decodeURIComponent(register.requests.map(({ href }) => href).join(" "));
    expect(all).not.toMatch(/Brennick|Harold|lake|Sunday|toe/i);
  });

  await test.step("a record is attached to the sentence that is selected", async () => {
    await sentence(page, "Gout flare.").click();
    await literature
      .getByRole("button", { name: "Attach Gout in the made-up clinic to the selected sentence" })
      .click();
    const own = sourcePane(page).getByRole("region", { name: "References for: Gout flare." });
    await expect(own.getByText("Attached by you.")).toBeVisible();
    await expect(own).toContainText(`PMID ${KNOWN[0]}.`);
    await expect(own).toContainText(/Its number was resolved on /);
  });

  await test.step("the page has nothing that axe objects to", async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  await test.step("it is signed with the note and listed under it", async () => {
    await decideEverything(page);
    const dialog = await askToSign(page);
    await dialog.getByRole("button", { name: "Sign note" }).click();
    const consulted = page.getByRole("region", { name: "References consulted" });
    await expect(consulted).toContainText("Gout in the made-up clinic");
    await expect(consulted).toContainText(/From PubMed on .*; not read by your clinic\./);
  });

  await test.step("the compliance officer sees what leaves, and that it was asked", async () => {
    const officer = await openPage();
    await signIn(officer, "m.dreyfus");
    await officer.goto("/agreements");
    await expect(
      officer.getByRole("heading", { name: "Literature beside the case" }),
    ).toBeVisible();
    await expect(officer.getByRole("button", { name: /Switch literature/ })).toHaveCount(0);
  });
  await turn(office, "off");
});
