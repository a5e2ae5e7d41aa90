import { join } from "node:path";
import { embeddedUrls } from "@/lib/db/embedded-server/local-secrets";
import { startTestServer, type TestServer } from "@/lib/db/test-database-server";
import type { StubModel } from "@/lib/llm/testing/obedient-model";
import type { CaseNote, InjectionCase } from "./injection-cases";
import { PLANTED } from "./planted-data";
import { provideServer } from "./provided-server";
import { runInjection, type InjectionReport } from "./run-injection";
import { openWorkerDoor } from "./worker-door";

export type WholeReport = InjectionReport &
  Readonly<{ runs: number; ended: number; requests: number; where: readonly string[] }>;

type WholeSetting = Readonly<{
  models: readonly StubModel[];
  rotating?: readonly StubModel[];
  harmless: CaseNote;
}>;

/** Starts a database server for the runs of this process, outside any test; `stop` ends it. */
export async function startWhole(
  root: string,
): Promise<{ readonly server: TestServer; readonly stop: () => Promise<void> }> {
  const started = await startTestServer(root);
  process.env["PROVENOTE_ROOT"] ??= root;
  process.env["PROVENOTE_HOME"] ??= join(root, "bench", ".cache", "injection-home");
  provideServer(started.server);
  return started;
}

/**
 * Every case through the whole worker, in a clinic of its own. What cannot be told case by case (rows, connections,
 * offered tools) is counted over all of them.
 */
export async function runWholeOn(
  server: TestServer,
  cases: readonly InjectionCase[],
  { models, rotating = [], harmless }: WholeSetting,
): Promise<WholeReport> {
  const { door, finish } = await openWorkerDoor({
    superuserUrlOf: (database) => urlWith(server.superuserUrl, database),
    databaseHost: new URL(embeddedUrls(server.passwords, server.port, "x").app).host,
    planted: PLANTED,
    models,
    rotating,
    harmlessText: harmless.text,
  });
  const report = await runInjection(cases, door, []);
  const { where, requests, runs, ended, ...whole } = await finish();
  const { breaches } = report;
  return {
    ...report,
    runs,
    ended,
    requests,
    where,
    breaches: {
      ...breaches,
      stateChanges: breaches.stateChanges + whole.stateChanges,
      unlistedHosts: breaches.unlistedHosts + whole.unlistedHosts,
      unlistedCalls: breaches.unlistedCalls + whole.unlistedCalls,
    },
  };
}

function urlWith(url: string, database: string): string {
  const named = new URL(url);
  named.pathname = `/${database}`;
  return named.href;
}
