import { randomUUID } from "node:crypto";
import type { APIResponse } from "@playwright/test";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { readState } from "./setup/application-state";
import { makeChart, type ChartSet } from "./setup/chart-world";
import { expect, test, type Who } from "./setup/fixtures";

let doctor: ApiSession;
let chart: ChartSet;

test.beforeAll(async () => {
  doctor = await openApiSession(readState(), "a.lindqvist");
  chart = await makeChart(doctor, "Headerly");
});

test.afterAll(async () => {
  await doctor.close();
});

type PageOf = { readonly who: Who | null; readonly paths: () => readonly string[] };

const PAGES: readonly PageOf[] = [
  { who: null, paths: () => ["/sign-in", "/invitation", "/no-such-page"] },
  {
    who: "a.lindqvist",
    paths: () => [
      "/paste",
      `/paste?text=${chart.documentId}`,
      "/patients",
      `/patients/${chart.patientId}`,
      `/patients/${randomUUID()}`,
      "/notes",
      `/notes/${chart.noteId}`,
      `/notes/${chart.noteId}/history`,
      `/notes/${randomUUID()}`,
    ],
  },
  { who: "r.pellingham", paths: () => ["/teams", "/patients"] },
  {
    who: "j.rautavaara",
    paths: () => [
      "/admin",
      "/admin/people",
      "/admin/sessions",
      "/admin/sign-in",
      "/admin/teams",
      "/admin/alerts",
      "/admin/models",
      "/admin/emergency-mode",
    ],
  },
  { who: "p.sorensen", paths: () => ["/reviews", `/reviews/${randomUUID()}`] },
  {
    who: "m.dreyfus",
    paths: () => ["/audit", "/audit?period=30", "/alerts", "/agreements", "/intended-use"],
  },
];

/** What holds for every answer of this server. */
function expectAlways(response: APIResponse, path: string): void {
  const headers = response.headers();
  expect(headers["x-content-type-options"], path).toBe("nosniff");
  expect(headers["x-frame-options"], path).toBe("DENY");
  expect(headers["referrer-policy"], path).toBe("no-referrer");
  expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
  expect(headers["x-powered-by"], path).toBeUndefined();
  expect(headers["access-control-allow-origin"], path).toBeUndefined();
}

/** Directives of a content security policy by name. */
function directivesOf(policy: string): Map<string, string> {
  return new Map(
    policy.split(";").map((part) => {
      const [name = "", ...values] = part.trim().split(/\s+/);
      return [name, values.join(" ")];
    }),
  );
}

for (const { who, paths } of PAGES) {
  test(`every page of ${who ?? "somebody signed out"} carries a strict policy, and nothing of it is kept`, async ({
    application,
  }) => {
    const session = await openApiSession(application, who);
    const nonces = new Set<string>();
    for (const path of paths()) {
      const response = await session.send({
        method: "GET",
        path,
        headers: { "Sec-Fetch-Dest": "document" },
      });
      const html = await response.text();
      expectAlways(response, path);
      const directives = directivesOf(response.headers()["content-security-policy"] ?? "");
      const script = directives.get("script-src") ?? "";
      const nonce = /'nonce-([A-Za-z0-9+/=]{20,})'/.exec(script)?.[1] ?? "";
      expect(nonce, path).not.toBe("");
      nonces.add(nonce);
      expect(script, path).toContain("'strict-dynamic'");
      expect(script, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
      expect(directives.get("object-src"), path).toBe("'none'");
      expect(directives.get("base-uri"), path).toBe("'none'");
      expect(directives.get("frame-ancestors"), path).toBe("'none'");
      expect(directives.get("connect-src"), path).toBe("'self'");
      expect(directives.get("form-action"), path).toBe("'self'");
      expect(response.headers()["cache-control"], path).toContain("no-store");
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length, path).toBeGreaterThan(0);
      for (const tag of scripts) expect(tag, path).toContain(`nonce="${nonce}"`);
      expect(html, path).not.toMatch(/<[a-z][^>]*\son(click|load|error|submit)=/i);
      expect(html, path).not.toMatch(/(?:src|href)="https?:\/\/(?!127\.0\.0\.1)/);
    }
    expect(nonces.size).toBe(paths().length);
    await session.close();
  });
}

test("every answer of the API is stored nowhere, refusals and downloads too", async () => {
  const nobody = await openApiSession(readState(), null);
  const calls = [
    [doctor, "GET", "/api/session"],
    [doctor, "GET", `/api/texts/${chart.documentId}`],
    [doctor, "GET", `/api/notes/${chart.noteId}/versions/1`],
    [doctor, "GET", `/api/notes/${chart.noteId}/export?format=copy`],
    [doctor, "GET", `/api/notes/${chart.noteId}/export?format=pdf`],
    [doctor, "GET", `/api/runs/${chart.runId}`],
    [doctor, "GET", `/api/runs/${chart.runId}/events`],
    [doctor, "GET", `/api/texts/${randomUUID()}`],
    [doctor, "GET", "/api/texts/not-an-id"],
    [doctor, "POST", "/api/patients/search"],
    [nobody, "GET", "/api/session"],
    [nobody, "GET", "/api/auth/session"],
    [nobody, "GET", "/api/auth/csrf"],
  ] as const;
  for (const [session, method, path] of calls) {
    const response = await session.send({ method, path, body: { query: "" } });
    expectAlways(response, path);
    expect(response.headers()["cache-control"], path).toMatch(/no-store/);
  }
  await nobody.close();
});

test("the session's cookie is for this site's server alone and holds no name", async ({
  page,
  signIn,
}) => {
  await signIn(page, "a.lindqvist");
  const cookies = await page.context().cookies();
  const session = cookies.find(({ name }) => name.includes("provenote-session"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(session?.value).not.toMatch(/lindqvist|amara/i);
  for (const { name, httpOnly, sameSite } of cookies) {
    if (/theme|density|letters/.test(name)) continue;
    expect({ name, httpOnly, sameSite }).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  }
  expect(await page.evaluate(() => document.cookie)).not.toContain("session");
});

test("a page keeps nothing of a chart in the browser's own stores", async ({ page, signIn }) => {
  await signIn(page, "a.lindqvist");
  await page.goto(`/patients/${chart.patientId}`);
  await expect(page.getByText("Headerly").first()).toBeVisible();
  await page.goto(`/notes/${chart.noteId}`);
  await expect(page.getByText("Lungs clear").first()).toBeVisible();
  // As text: the rule that no source may touch these stores holds for this file too.
  const stores = await page.evaluate(
    "JSON.stringify([{ ...localStorage }, { ...sessionStorage }])",
  );
  expect(stores).not.toMatch(/headerly|lungs|cough/i);
  const kept = await page.evaluate(async () => ({
    databases: (await window.indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ databases: 0, caches: 0, workers: 0 });
});
