import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { makeChart } from "./setup/chart-world";
import { expect, test, type Who } from "./setup/fixtures";
import { askForReview, setSecondLook } from "./setup/review-world";
import { fillPath, ROLES, type Ids, type RoleName } from "./setup/route-rules";
import { ROUTE_TABLE } from "./setup/route-table";
import { readState } from "./setup/application-state";

const PEOPLE: Readonly<Record<RoleName, Who>> = {
  clinician: "a.lindqvist",
  nurse: "t.okafor",
  coordinator: "r.pellingham",
  privacy_reviewer: "p.sorensen",
  administrator: "j.rautavaara",
  compliance_officer: "m.dreyfus",
};

/** Admitted administrators do not send these: one closes the demo accounts, one ticks off a set-up step. */
const NOT_SENT_BY_ITS_OFFICE = new Set(["setup/make-live", "setup/confirm"]);

type Answer = { readonly status: number; readonly body: string };

let sessions: Record<RoleName | "nobody", ApiSession>;
let own: Ids;
let foreign: Ids;
let unknown: Ids;
let reviewed: string;

/** The routes of the application as the file system has them. */
function routesOnDisk(folder = "app/api"): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("route.ts"))
    .map((path) => path.replace(/\/?route\.ts$/, ""))
    .sort();
}

function methodsOf(route: string): string[] {
  const source = readFileSync(join("app/api", route, "route.ts"), "utf8");
  return ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"].filter((method) =>
    new RegExp(`export (const|async function|function) ${method}\\b`).test(source),
  );
}

async function answerOf(session: ApiSession, route: string, at: number, ids: Ids): Promise<Answer> {
  const rule = ROUTE_TABLE[route]?.[at];
  if (rule === undefined) throw new Error(`No rule for ${route}.`);
  const path = `${fillPath(route, ids)}${rule.query ?? ""}`;
  const response = await session.send({ method: rule.method, path, body: rule.body?.(ids) });
  return { status: response.status(), body: await bodyOf(response) };
}

/** The answer without its reference, which is another each time. */
async function bodyOf(response: { text(): Promise<string> }): Promise<string> {
  return (await response.text()).replace(/"reference":"[^"]*"/, "");
}

test.beforeAll(async () => {
  const state = readState();
  const open = (who: Who | null): Promise<ApiSession> => openApiSession(state, who);
  sessions = {
    clinician: await open(PEOPLE.clinician),
    nurse: await open(PEOPLE.nurse),
    coordinator: await open(PEOPLE.coordinator),
    privacy_reviewer: await open(PEOPLE.privacy_reviewer),
    administrator: await open(PEOPLE.administrator),
    compliance_officer: await open(PEOPLE.compliance_officer),
    nobody: await open(null),
  };
  const stranger = await open("b.brennick");
  const none = randomUUID();
  const floater = stranger.membershipId;
  await setSecondLook(sessions.administrator, "stop");
  const review = await askForReview(sessions.clinician, sessions.privacy_reviewer);
  reviewed = review.documentId;
  await setSecondLook(sessions.administrator, "replace");
  const { reviewId } = review;
  own = { ...(await makeChart(sessions.clinician, "Ownchart")), none, floater, reviewId };
  foreign = { ...(await makeChart(stranger, "Foreignchart")), none, floater };
  await sessions.coordinator.ask("POST", "/api/care-teams/assignments", {
    patientId: own.patientId,
    membershipId: sessions.nurse.membershipId,
  });
  const ids = { patientId: randomUUID(), documentId: randomUUID(), noteId: randomUUID() };
  unknown = { ...own, ...ids, runId: randomUUID(), reviewId: randomUUID() };
  await stranger.close();
});

test.afterAll(async () => {
  // One of the routes ends this person's access.
  await sessions.administrator.ask("POST", `/api/people/${own.floater}/restore-access`);
  await sessions.clinician.ask("POST", `/api/texts/${reviewed}/review/withdraw`);
  await Promise.all(Object.values(sessions).map((session) => session.close()));
});

test("every route of the file system stands in the table, with every method it has", () => {
  expect(Object.keys(ROUTE_TABLE).sort()).toEqual(routesOnDisk());
  for (const [route, rules] of Object.entries(ROUTE_TABLE)) {
    if (route.startsWith("auth/")) continue;
    expect(rules.map(({ method }) => method).sort(), route).toEqual(methodsOf(route).sort());
  }
});

for (const [route, rules] of Object.entries(ROUTE_TABLE)) {
  for (const [at, rule] of rules.entries()) {
    const name = `${rule.method} ${route}`;
    if (rule.kind === "open") continue;

    test(`${name}: nobody gets 401`, async () => {
      for (const ids of [own, unknown]) {
        const { status, body } = await answerOf(sessions.nobody, route, at, ids);
        expect(status, body).toBe(401);
        expect(body).toContain('"access.no_session"');
      }
    });

    for (const role of ROLES) {
      const isAdmitted = rule.roles.includes(role);
      test(`${name}: ${role} is ${isAdmitted ? "admitted" : "refused with 403"}`, async () => {
        if (isAdmitted && NOT_SENT_BY_ITS_OFFICE.has(route)) return;
        const answer = await answerOf(sessions[role], route, at, own);
        if (isAdmitted) {
          expect([401, 403], `${answer.status} ${answer.body}`).not.toContain(answer.status);
          expect(answer.status, answer.body).toBeLessThan(500);
        } else {
          expect(answer.status, answer.body).toBe(403);
        }
        if (rule.kind === "office") return;
        const ofForeign = await answerOf(sessions[role], route, at, foreign);
        expect(ofForeign.status, ofForeign.body).toBe(403);
        if (route === "texts/[documentId]" && rule.method === "PUT" && isAdmitted) return;
        expect(await answerOf(sessions[role], route, at, unknown)).toEqual(ofForeign);
      });
    }
  }
}

test("routes for people without an account say nothing of whether a link exists", async () => {
  for (const route of ["invitations/read", "invitations/accept"]) {
    const { status } = await answerOf(sessions.nobody, route, 0, own);
    expect([400, 403, 404, 409], route).toContain(status);
  }
});

test("a changing request of another site is refused with 403, whoever sends it", async () => {
  for (const [route, rules] of Object.entries(ROUTE_TABLE)) {
    for (const rule of rules) {
      if (rule.method === "GET" || route.startsWith("auth/")) continue;
      for (const origin of ["https://evil.example", "null", `${own.none}`]) {
        const response = await sessions.clinician.send({
          method: rule.method,
          path: fillPath(route, own),
          body: rule.body?.(own),
          headers: { Origin: origin },
        });
        expect(response.status(), `${route} from ${origin}`).toBe(403);
        expect(await response.text()).toContain("request.foreign_origin");
      }
    }
  }
});

test("a foreign host gets 421 and no page", async () => {
  for (const path of ["/", "/sign-in", "/api/session", fillPath("notes/[noteId]/verify", own)]) {
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost:1"]) {
      const response = await sessions.clinician.send({
        method: "GET",
        path,
        headers: { Host: host },
      });
      expect(response.status(), `${host} ${path}`).toBe(421);
      expect(await response.text()).not.toContain("<html");
    }
  }
});

test("hostile headers and other methods open nothing", async () => {
  const path = fillPath("texts/[documentId]", foreign);
  const hostile = [
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-subrequest": "src/middleware:middleware" },
    { "x-original-url": "/sign-in", "x-rewrite-url": "/sign-in" },
    { "x-http-method-override": "GET" },
    { "x-provenote-peer": "127.0.0.1", "x-forwarded-for": "127.0.0.1" },
    { rsc: "1", "next-router-prefetch": "1" },
    { "x-nonce": "abc", "x-provenote-dev": "1" },
  ];
  for (const headers of hostile) {
    for (const variant of [
      path,
      `${path}/`,
      path.toUpperCase().replace("/API", "/api"),
      `${path}?_rsc=1`,
    ]) {
      const refused = await sessions.clinician.send({ method: "GET", path: variant, headers });
      expect([307, 308, 403, 404], `${variant} ${JSON.stringify(headers)}`).toContain(
        refused.status(),
      );
      expect(await refused.text()).not.toContain("three days");
      const nobody = await sessions.nobody.send({ method: "GET", path: variant, headers });
      expect([307, 308, 401, 404], variant).toContain(nobody.status());
    }
  }
});
