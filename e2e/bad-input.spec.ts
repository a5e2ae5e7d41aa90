import { randomUUID } from "node:crypto";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { readState } from "./setup/application-state";
import { makeChart, draftText } from "./setup/chart-world";
import { expect, test, type Who } from "./setup/fixtures";
import { BODIES, TEXT_KEPT, TEXT_REFUSED, WRONG_IDS } from "./setup/strange-inputs";
import { fillPath, type Ids, type RoleName } from "./setup/route-rules";
import { ROUTE_TABLE } from "./setup/route-table";

const PEOPLE: Readonly<Record<RoleName, Who>> = {
  clinician: "a.lindqvist",
  nurse: "t.okafor",
  coordinator: "r.pellingham",
  privacy_reviewer: "p.sorensen",
  administrator: "j.rautavaara",
  compliance_officer: "m.dreyfus",
};
const STACK = /\bat \w+.*\(?\/.*:\d+:\d+|node_modules|\.tsx?:\d+|prisma|SELECT |postgres/i;

const sessions = {} as Record<RoleName, ApiSession>;
let clinician: ApiSession;
let ids: Ids;

test.beforeAll(async () => {
  const state = readState();
  for (const [role, who] of Object.entries(PEOPLE)) {
    sessions[role as RoleName] = await openApiSession(state, who);
  }
  clinician = sessions.clinician;
  const none = randomUUID();
  ids = { ...(await makeChart(clinician, "Badinput")), none, floater: none };
});

test.afterAll(async () => {
  await Promise.all(Object.values(sessions).map((session) => session.close()));
});

/** A clear refusal: 4xx, a code, a message, a reference, and nothing of the machinery. */
function expectRefusal(status: number, text: string, what: string): void {
  expect(status, `${what}: ${text}`).toBeGreaterThanOrEqual(400);
  expect(status, `${what}: ${text}`).toBeLessThan(500);
  const { error } = JSON.parse(text) as { error: Record<string, unknown> };
  expect(error.code, what).toMatch(/^[a-z_]+\.[a-z_]+$/);
  expect(error.message, what).toMatch(/^[A-Z0-9].{8,}/);
  expect(error.reference, what).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{2}$/);
  expect(text, what).not.toMatch(STACK);
}

for (const [name, text, status, code] of TEXT_REFUSED) {
  test(`a text with ${name} is refused by saving and by checking, and nothing is kept`, async () => {
    const documentId = randomUUID();
    for (const call of [
      { method: "PUT", path: `/api/texts/${documentId}`, body: { text, marks: [], revision: 0 } },
      { method: "POST", path: "/api/texts/check", body: { text, marks: [] } },
    ] as const) {
      const response = await clinician.send(call);
      const answer = await response.text();
      expectRefusal(response.status(), answer, call.path);
      expect(response.status()).toBe(status);
      expect(answer).toContain(code);
    }
    const kept = await clinician.send({ method: "GET", path: `/api/texts/${documentId}` });
    expect(kept.status()).toBe(403);
  });
}

for (const [name, text] of TEXT_KEPT) {
  test(`a text with ${name} is kept exactly as it was typed`, async () => {
    const documentId = randomUUID();
    await clinician.ask("PUT", `/api/texts/${documentId}`, { text, marks: [], revision: 0 });
    const kept = await clinician.ask<{ text: string }>("GET", `/api/texts/${documentId}`);
    expect(kept.text === text).toBe(true);
    await clinician.ask("POST", "/api/texts/check", { text, marks: [] });
    await clinician.ask("POST", `/api/texts/${documentId}/discard`);
  });
}

test("a text of nothing is not drafted", async () => {
  for (const text of ["", "   \n\n", "\u200b"]) {
    const documentId = randomUUID();
    await clinician.ask("PUT", `/api/texts/${documentId}`, { text, marks: [], revision: 0 });
    const response = await clinician.send({
      method: "POST",
      path: `/api/texts/${documentId}/draft`,
      body: { template: "soap" },
    });
    if (text === "\u200b" && response.ok()) continue;
    expectRefusal(response.status(), await response.text(), JSON.stringify(text));
  }
});

test("strange but lawful texts are drafted, and nothing is invented", async () => {
  test.setTimeout(120_000);
  for (const text of [
    "a",
    "\u05db\u05d0\u05d1 \u05e8\u05d0\u05e9 \u05d9\u05d5\u05de\u05d9\u05d9\u05dd.",
    'S: <b>cough</b> & "fever" \'; DROP TABLE note;--\nO: BP 120/80\nA/P: rest',
    `Cough. ${"very ".repeat(2_000)}long line without an end`,
    "((((((((((((((((((((((((((((((",
    "\n".repeat(5_000),
  ].filter((each) => each.trim() !== "")) {
    const { content } = await draftText(clinician, text);
    const { sentences } = content as { sentences: { text: string; citations: unknown[] }[] };
    for (const sentence of sentences) {
      expect(sentence.citations.length, sentence.text).toBeGreaterThan(0);
    }
  }
});

const changing = Object.entries(ROUTE_TABLE).flatMap(([route, rules]) =>
  rules
    .filter(
      ({ method, kind }) => method !== "GET" && !(kind === "open" && route.startsWith("auth")),
    )
    .map((rule) => ({ route, rule })),
);

/** Routes that take no fields: an object of any kind is right for them. */
const takesNothing = (route: string): boolean => {
  const rule = ROUTE_TABLE[route]?.find(({ method }) => method !== "GET");
  return rule?.body === undefined;
};

for (const { route, rule } of changing) {
  const role = rule.roles[0] ?? "clinician";

  test(`${rule.method} ${route} refuses bodies of the wrong form`, async () => {
    for (const [name, body] of BODIES) {
      if (takesNothing(route) && /prototype|deep/.test(name)) continue;
      const response = await sessions[role].send({
        method: rule.method,
        path: fillPath(route, ids),
        body,
      });
      expectRefusal(response.status(), await response.text(), name);
    }
  });

  test(`${rule.method} ${route} refuses fields of the wrong type`, async () => {
    const right = rule.body?.(ids);
    if (right === undefined) return;
    for (const field of Object.keys(right as object)) {
      for (const wrong of [
        null,
        7,
        -1,
        1e300,
        true,
        [],
        {},
        "",
        "\u0000",
        "x".repeat(300_000),
        [[]],
      ]) {
        const body = { ...(right as object), [field]: wrong };
        const path = fillPath(route, { ...ids, documentId: ids.none });
        if (route === "setup/make-live" || route === "people/invite") continue;
        const response = await sessions[role].send({ method: rule.method, path, body });
        const text = await response.text();
        const what = `${field} = ${JSON.stringify(wrong).slice(0, 20)}`;
        if (response.ok()) continue;
        expectRefusal(response.status(), text, what);
      }
    }
  });
}

test("ids that are no ids are refused on every route that has one", async () => {
  test.setTimeout(180_000);
  for (const [route, rules] of Object.entries(ROUTE_TABLE)) {
    for (const rule of rules) {
      if (!/\[[a-z]/i.test(route)) continue;
      for (const wrong of WRONG_IDS) {
        const path = `/api/${route.replace(/\[[^\]]+\]/g, wrong)}${rule.query ?? ""}`;
        const body = rule.body?.(ids);
        const role = rule.roles[0] ?? "clinician";
        const response = await sessions[role].send({ method: rule.method, path, body });
        const text = await response.text();
        expect(response.status(), `${path} ${text}`).toBeGreaterThanOrEqual(400);
        expect(response.status(), `${path} ${text}`).toBeLessThan(500);
        expect(text, path).not.toMatch(STACK);
      }
    }
  }
});

test("queries of the wrong kind are refused or left out, never a failure", async () => {
  const officer = sessions.compliance_officer;
  for (const query of [
    "?format=exe",
    "?format=csv&period=1&older=9999-99-99T99:99:99.999999Z_------------------------------------",
    "?format=csv&period=1&newer=2026-02-31T00:00:00.000000Z_00000000-0000-0000-0000-000000000000",
    "?format=ndjson&period=1&patient=P-0000-0000",
    "?format=csv&period=1&person=%00&action=%F0%9F%98%80&outcome[]=1",
    `?format=csv&period=1&patient=${"P".repeat(3_000)}`,
  ]) {
    for (const path of [`/api/audit/export${query}`, `/audit${query}&question=person`]) {
      const response = await officer.send({ method: "GET", path });
      const text = await response.text();
      expect(response.status(), `${path}: ${text.slice(0, 300)}`).toBeLessThan(500);
      if (path.startsWith("/api")) expect(text, path).not.toMatch(STACK);
    }
  }
  for (const query of [
    "?format=copy&timeZone=Mars/Olympus",
    "?format=pdf&size=A0",
    "?format=copy&section=all",
  ]) {
    const response = await clinician.send({
      method: "GET",
      path: `/api/notes/${ids.noteId}/export${query}`,
    });
    expectRefusal(response.status(), await response.text(), query);
  }
});

test("a body that is larger than any text is refused, and the server goes on", async () => {
  test.setTimeout(120_000);
  for (const path of ["/api/texts/check", "/api/invitations/read", "/api/patients"]) {
    const response = await clinician.send({
      method: "POST",
      path,
      body: `{"text":"${"a".repeat(12_000_000)}"}`,
    });
    expect(response.status(), path).toBe(413);
  }
  await clinician.ask("GET", "/api/session");
});

test("a sign-in with strange fields is a plain no", async ({ application, playwright }) => {
  const nobody = await playwright.request.newContext();
  for (const [email, password] of [
    ["\u0000@x", "\u0000"],
    ["' OR 1=1 --", "' OR 1=1 --"],
    ["a".repeat(100_000), "b".repeat(100_000)],
    ["x@\ud83d", "\ude00"],
    ["", ""],
  ] as const) {
    const csrf = (await (await nobody.get(`${application.baseUrl}/api/auth/csrf`)).json()) as {
      csrfToken: string;
    };
    const response = await nobody.post(`${application.baseUrl}/api/auth/callback/password`, {
      headers: { Origin: application.baseUrl },
      form: { email, password, json: "true", csrfToken: csrf.csrfToken },
    });
    const text = await response.text();
    expect(response.status(), `${email.slice(0, 20)}: ${text}`).toBeLessThan(500);
    expect(text).not.toMatch(STACK);
    expect(text).toContain("CredentialsSignin");
  }
  await nobody.dispose();
});
