import { randomUUID } from "node:crypto";
import { openApiSession, type ApiSession } from "./setup/api-session";
import { readState } from "./setup/application-state";
import { makeChart } from "./setup/chart-world";
import { expect, test, type Who } from "./setup/fixtures";
import { fillPath, type Ids, type RoleName, type RouteRule } from "./setup/route-rules";
import { ROUTE_TABLE } from "./setup/route-table";
import { startWithoutProxy } from "./setup/second-web";

const PEOPLE: Readonly<Record<RoleName, Who>> = {
  clinician: "a.lindqvist",
  nurse: "t.okafor",
  coordinator: "r.pellingham",
  privacy_reviewer: "p.sorensen",
  administrator: "j.rautavaara",
  compliance_officer: "m.dreyfus",
};

async function statusOf(
  session: ApiSession,
  route: string,
  { method, query = "", body }: RouteRule,
  ids: Ids,
): Promise<number> {
  const path = `${fillPath(route, ids)}${query}`;
  return (await session.send({ method, path, body: body?.(ids) })).status();
}

test("with proxy.ts deleted, everything that was refused is refused", async () => {
  test.setTimeout(180_000);
  const state = readState();
  const stranger = await openApiSession(state, "b.brennick");
  const none = randomUUID();
  const foreign: Ids = {
    ...(await makeChart(stranger, "Proxyless")),
    none,
    floater: stranger.membershipId,
  };
  await stranger.close();

  const second = await startWithoutProxy(state.home);
  try {
    const bare = { ...state, baseUrl: second.baseUrl };
    const nobody = await openApiSession(bare, null);
    // The policy header is the proxy's only work: its absence shows that the proxy is gone.
    const page = await nobody.send({ method: "GET", path: "/sign-in" });
    expect(page.headers()["content-security-policy"]).toBeUndefined();
    for (const [role, who] of Object.entries(PEOPLE)) {
      const session = await openApiSession(bare, who);
      for (const [route, rules] of Object.entries(ROUTE_TABLE)) {
        for (const rule of rules.filter(({ kind }) => kind !== "open")) {
          const name = `${rule.method} ${route}`;
          expect(await statusOf(nobody, route, rule, foreign), `nobody: ${name}`).toBe(401);
          const isRefused = rule.kind === "chart" || !rule.roles.includes(role as RoleName);
          if (!isRefused) continue;
          expect(await statusOf(session, route, rule, foreign), `${role}: ${name}`).toBe(403);
        }
      }
      await session.close();
    }
    await nobody.close();
  } finally {
    await second.stop();
  }
});
