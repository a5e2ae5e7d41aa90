import type { Page } from "@playwright/test";
import { expect, test } from "./setup/fixtures";
import { asSuperuser } from "./setup/superuser-database";

const REFUSED = "This chart was not opened.";
const WHY = "Either there is none, or you are not on its care team. This is recorded.";
const NOBODY = "7b0a1c2e-4d5f-4a6b-8c7d-9e0f1a2b3c4d";

/** Harold Brennick's chart, by the address a member of the care team sees. */
async function haroldsChart(page: Page): Promise<string> {
  await page.goto("/patients");
  const link = page.getByRole("link", { name: "Brennick, Harold" });
  return (await link.getAttribute("href")) ?? "";
}

test("a nurse of another team is refused, asks to join, is accepted and opens the chart", async ({
  page,
  openPage,
  signIn,
}) => {
  const colleague = await openPage();
  await signIn(colleague, "a.lindqvist");
  const chart = await haroldsChart(colleague);

  await signIn(page, "b.brennick");
  await page.goto(`/patients/${NOBODY}`);
  await expect(page.getByText(REFUSED)).toBeVisible();
  const unknown = await page.getByRole("main").innerText();
  await page.goto(chart);
  await expect(page.getByText(REFUSED)).toBeVisible();
  await expect(page.getByText(WHY)).toBeVisible();
  expect(await page.getByRole("main").innerText(), "the same words in both cases").toBe(unknown);
  await expect(page.getByText("Penicillin")).toHaveCount(0);

  await page.getByRole("button", { name: "Request to join" }).click();
  const dialog = page.getByRole("dialog", { name: "Request to join this care team" });
  await dialog
    .getByLabel("Why do you need this chart?")
    .fill("I take over the wound care from Tove.");
  await dialog.getByRole("button", { name: "Request to join" }).click();
  await expect(dialog).toContainText("A coordinator decides.");

  const coordinator = await openPage();
  await signIn(coordinator, "r.pellingham");
  await coordinator.goto("/teams");
  const request = coordinator
    .getByRole("listitem")
    .filter({ hasText: "I take over the wound care" });
  await expect(request).toContainText("Brennick, Harold");
  await request.getByRole("button", { name: "Accept" }).click();
  await expect(request).toHaveCount(0);

  await page.goto(chart);
  await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
    "Brennick, Harold",
  );
  await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
    "Penicillin (rash)",
  );

  // What was given is taken back, so that every other spec meets the clinic as it was seeded.
  await coordinator.getByRole("textbox", { name: "Name or MRN" }).fill("4471-0926");
  await coordinator.getByRole("button", { name: "Find" }).click();
  await coordinator.getByRole("button", { name: /End care by .*Brennick-Ng/ }).click();
  await expect(coordinator.getByRole("button", { name: /End care by .*Brennick-Ng/ })).toHaveCount(
    0,
  );
  await page.goto(chart);
  await expect(page.getByText(REFUSED)).toBeVisible();
});

for (const who of ["j.rautavaara", "m.dreyfus", "r.pellingham", "p.sorensen"] as const) {
  test(`${who}, who treats nobody, gets no chart by address or by request`, async ({
    page,
    openPage,
    signIn,
    application,
  }) => {
    const colleague = await openPage();
    await signIn(colleague, "a.lindqvist");
    const chart = await haroldsChart(colleague);
    const patientId = chart.split("/").at(-1) ?? "";
    const [note] = await asSuperuser<{ id: string }>(
      application.home,
      "SELECT id FROM note WHERE patient_id IS NOT NULL LIMIT 1",
    );

    expect(note?.id, "the clinic has notes").toBeDefined();

    await signIn(page, who);
    for (const path of [chart, `/notes/${note?.id ?? NOBODY}`]) {
      await page.goto(path);
      await expect(page.getByText(REFUSED)).toBeVisible();
      await expect(page.getByText("Penicillin")).toHaveCount(0);
    }
    const headers = { Origin: application.baseUrl };
    const asked = [
      page.request.post(`/api/patients/${patientId}/similar`, { headers, data: {} }),
      page.request.post(`/api/patients/${patientId}/facts`, {
        headers,
        data: { kind: "allergy", text: "Latex" },
      }),
      page.request.get(`/api/notes/${note?.id ?? NOBODY}/export?format=text`),
      page.request.post(`/api/notes/${note?.id ?? NOBODY}/verify`, { headers, data: {} }),
      page.request.post("/api/charts/match", {
        headers,
        data: { family: "Brennick", given: "Harold", birthDate: "1968-03-11", mrn: "4471-0926" },
      }),
    ];
    for (const answer of await Promise.all(asked)) {
      expect(answer.status(), answer.url()).toBe(403);
      expect(await answer.text()).not.toContain("Brennick");
    }
  });
}
