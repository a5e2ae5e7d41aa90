import AxeBuilder from "@axe-core/playwright";
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { openApiSession } from "./setup/api-session";
import { readState } from "./setup/application-state";
import { makeChart, type ChartSet } from "./setup/chart-world";
import { expect, test, type Who } from "./setup/fixtures";
import { askForReview, setSecondLook } from "./setup/review-world";
import { signal, workerPid } from "./setup/processes";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const THEMES = ["light", "dark"] as const;
/** A laptop · a tablet · what 1440 × 900 leaves at 200 % zoom. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 720, height: 450 },
] as const;

type Stop = {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
};

let draft: ChartSet;
let signed: ChartSet;
let contradicting: string;
let progressNote: string;
let review: { documentId: string; reviewId: string };

test.beforeAll(async () => {
  const state = readState();
  const doctor = await openApiSession(state, "a.lindqvist");
  draft = await makeChart(doctor, "Axeworthy");
  signed = await makeChart(doctor, "Axesigned");
  const copy = await doctor.ask<{ checksum: string }>(
    "PUT",
    `/api/notes/${signed.noteId}/working-copy`,
    { content: signed.content, revision: 1 },
  );
  await doctor.ask("POST", `/api/notes/${signed.noteId}/sign`, { checksum: copy.checksum });
  contradicting = randomUUID();
  await doctor.ask("PUT", `/api/texts/${contradicting}`, {
    text: "Patient: Gorm Elsewhere. DOB 02/03/1950. MRN 00112233. 76-year-old man with cough.",
    marks: [],
    revision: 0,
  });
  const administrator = await openApiSession(state, "j.rautavaara");
  const reviewer = await openApiSession(state, "p.sorensen");
  await setSecondLook(administrator, "stop");
  review = await askForReview(doctor, reviewer);
  await setSecondLook(administrator, "replace");
  await Promise.all([administrator.close(), reviewer.close()]);
  // A draft that never ends while its page is looked at.
  signal([workerPid(state.home)], "SIGSTOP");
  const waiting = randomUUID();
  await doctor.ask("PUT", `/api/texts/${waiting}`, { text: "Cough.", marks: [], revision: 0 });
  const run = await doctor.ask<{ noteId: string }>("POST", `/api/texts/${waiting}/draft`, {
    template: "soap",
  });
  progressNote = run.noteId;
  await doctor.close();
});

test.afterAll(async () => {
  signal([workerPid(readState().home)], "SIGCONT");
  // The queue is left as it was found.
  const doctor = await openApiSession(readState(), "a.lindqvist");
  await doctor.ask("POST", `/api/texts/${review.documentId}/review/withdraw`);
  await doctor.close();
});

const openSample = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Samples" }).click();
  await page.getByRole("menuitem").first().click();
  await expect(page.getByText("Second check clear")).toBeVisible();
};

const PAGES: readonly { who: Who | null; stops: () => readonly Stop[] }[] = [
  {
    who: null,
    stops: () => [
      { name: "sign-in", path: "/sign-in" },
      { name: "sign-in after an error", path: "/sign-in?ended=1" },
      { name: "invitation", path: `/invitation#${"A".repeat(43)}` },
    ],
  },
  {
    who: "a.lindqvist",
    stops: () => [
      { name: "paste, empty", path: "/paste" },
      { name: "paste with a sample", path: "/paste", act: openSample },
      { name: "patients", path: "/patients" },
      { name: "notes", path: "/notes" },
      { name: "chart", path: `/patients/${draft.patientId}` },
      { name: "wrong chart", path: `/patients/${draft.patientId}?text=${contradicting}` },
      { name: "chart of another team", path: `/patients/${randomUUID()}` },
      { name: "review", path: `/notes/${draft.noteId}` },
      { name: "history", path: `/notes/${draft.noteId}/history` },
      { name: "signed", path: `/notes/${signed.noteId}` },
      { name: "draft progress", path: `/notes/${progressNote}` },
    ],
  },
  {
    who: "t.okafor",
    stops: () => [
      { name: "paste", path: "/paste" },
      { name: "patients", path: "/patients" },
      { name: "audit, refused", path: "/audit" },
    ],
  },
  {
    who: "r.pellingham",
    stops: () => [
      { name: "care teams", path: "/teams" },
      { name: "patients", path: "/patients" },
    ],
  },
  {
    who: "j.rautavaara",
    stops: () => [
      { name: "home", path: "/admin" },
      { name: "people", path: "/admin/people" },
      { name: "sessions", path: "/admin/sessions" },
      { name: "sign-in settings", path: "/admin/sign-in" },
      { name: "de-identification", path: "/admin/deidentification" },
      { name: "teams", path: "/admin/teams" },
      { name: "models", path: "/admin/models" },
      { name: "alerts", path: "/admin/alerts" },
    ],
  },
  {
    who: "p.sorensen",
    stops: () => [
      { name: "reviews", path: "/reviews" },
      { name: "review", path: `/reviews/${review.reviewId}` },
      { name: "review, none", path: `/reviews/${randomUUID()}` },
    ],
  },
  {
    who: "m.dreyfus",
    stops: () => [
      { name: "models and agreements", path: "/agreements" },
      { name: "alerts", path: "/alerts" },
      { name: "emergency mode", path: "/intended-use" },
      { name: "audit, empty", path: "/audit" },
      { name: "audit, filled", path: "/audit?period=30" },
      {
        name: "audit, drawer",
        path: "/audit?period=30",
        act: (page) =>
          page
            .getByRole("button", { name: /^Open entry:/ })
            .first()
            .click(),
      },
    ],
  },
];

/** What axe finds, as short lines that name the element. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

/** How far the page itself can be moved sideways, in CSS pixels. */
function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
  });
}

for (const { who, stops } of PAGES) {
  for (const theme of THEMES) {
    test(`axe finds nothing on the pages of ${who ?? "somebody signed out"}, ${theme}, at any size`, async ({
      page,
      signIn,
      application,
      expectedConsole,
    }) => {
      test.setTimeout(300_000);
      // The invitation of the signed-out pages is one nobody made.
      if (who === null) expectedConsole.push(/404 \(Not Found\)/);
      if (who !== null) await signIn(page, who);
      await page
        .context()
        .addCookies([{ name: "provenote-theme", value: theme, url: application.baseUrl }]);
      const problems: string[] = [];
      page.on("response", (response) => {
        if (response.url().endsWith("/api/invitations/read")) return;
        if (response.status() >= 400) problems.push(`${response.status()} of ${response.url()}`);
      });
      for (const stop of stops()) {
        await page.setViewportSize(SIZES[0]);
        await page.goto(stop.path);
        await expect(page.getByRole("main")).toBeVisible();
        await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
        await stop.act?.(page);
        await page.waitForTimeout(300);
        for (const size of SIZES) {
          await page.setViewportSize(size);
          await page.waitForTimeout(200);
          const at = `${stop.name} at ${size.width}`;
          const over = await sidewaysOverflow(page);
          if (over > 0) problems.push(`${at}: the page scrolls sideways by ${over} px`);
          problems.push(...(await violations(page)).map((line) => `${at}: ${line}`));
        }
      }
      expect(problems).toEqual([]);
    });
  }
}
