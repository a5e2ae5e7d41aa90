import { randomUUID } from "node:crypto";
import { run, type Runner } from "graphile-worker";
import { openRuntime } from "@/lib/access/open-runtime";
import type { Runtime } from "@/lib/access/runtime";
import { checkRole } from "@/lib/db/check-role";
import { openPool, type Pool } from "@/lib/db/open-pool";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";
import { endLostCalls } from "@/lib/llm/calls/end-lost-calls";
import { addHoneytokens } from "@/lib/llm/honeytokens/add-honeytokens";
import { logger } from "@/lib/logger";
import { closeClassifier, warmClassifier } from "@/lib/phi/model/propose-identifiers";
import { closeEmbedder } from "@/lib/retrieval/embedding/embed-passages";
import { openLiterature } from "@/lib/retrieval/literature/open-literature";
import { vectorsRoot } from "@/lib/retrieval/vector-folder";
import { silent, startHeartbeat } from "./heartbeat";
import { buildShippedLibrary } from "./build-shipped-library";
import { keepAuditAhead } from "./keep-audit-ahead";
import { openModelDoor } from "./open-model-door";
import { askForProbe, endLostRuns, reconcile } from "./reconcile";
import { taskList } from "./tasks";

const RECONCILE_MS = 15_000;
/** How often this machine is looked at for a model server; less than what the database believes of the last look. */
const PROBE_MS = 120_000;

/** The worker process: drafts and embeddings (`draft`), the log's upkeep (`sequence`). One program, roles by flag. */
async function main(): Promise<void> {
  const roles = rolesOf(process.argv);
  const settings = env();
  const stops: (() => Promise<void>)[] = [];
  if (roles.has("sequence")) {
    stops.push(keepAuditAhead(required(settings.DATABASE_SEQUENCER_URL, "DATABASE_SEQUENCER_URL")));
  }
  if (roles.has("draft")) stops.push(await startDrafting());
  logger().info("worker.ready", { roles: [...roles].join(",") });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), 4_000).unref();
      void Promise.allSettled(stops.map((stop) => stop())).then(() => process.exit(0));
    });
  }
}

async function startDrafting(): Promise<() => Promise<void>> {
  const settings = env();
  const appUrl = required(settings.DATABASE_URL, "DATABASE_URL");
  const jobsUrl = required(settings.DATABASE_JOBS_URL, "DATABASE_JOBS_URL");
  await checkRole(appUrl);
  warmClassifier();
  const runtime = await openRuntime({ poolSize: 6 });
  const jobs = openPool(jobsUrl, 6, () => logger().warn("worker.connection_lost"));
  const workerName = `worker-${process.pid}-${randomUUID().slice(0, 8)}`;
  const vectorsPath = vectorsRoot();
  const library = buildShippedLibrary(vectorsPath);
  const seen = new Set<string>();
  const models = openModelDoor();
  const runner: Runner = await run({
    pgPool: jobs,
    schema: "jobs",
    concurrency: 2,
    noHandleSignals: true,
    logger: silent,
    taskList: taskList({
      runtime,
      jobs,
      workerName,
      vectorsPath,
      literature: openLiterature(),
      door: models.door,
      networks: models.networks,
    }),
  });
  runner.events.on("worker:create", ({ worker }) => seen.add(worker.workerId));
  runner.events.on("job:start", ({ worker }) => seen.add(worker.workerId));
  const onError = (): void => logger().warn("worker.upkeep_failed");
  const heartbeat = await startHeartbeat(jobs, () => [...seen], onError);
  const timer = setInterval(() => void upkeep(jobs, runtime).catch(onError), RECONCILE_MS);
  const probe = (): void => void askForProbe(jobs).catch(onError);
  probe();
  void addHoneytokens(jobs, runtime).catch(onError);
  const probes = setInterval(probe, PROBE_MS);
  return async () => {
    clearInterval(timer);
    clearInterval(probes);
    await heartbeat.stop();
    await runner.stop();
    await models.close();
    await closeClassifier();
    // What is still being embedded ends with it.
    await closeEmbedder();
    await library;
    await runtime.database.close();
    await jobs.end();
  };
}

async function upkeep(jobs: Pool, runtime: Runtime): Promise<void> {
  const lost = await endLostRuns(jobs);
  if (lost > 0) logger().warn("draft.expired", { runs: lost });
  const unknown = await endLostCalls(jobs, runtime);
  if (unknown > 0) logger().warn("model.calls_unknown", { calls: unknown });
  await reconcile(jobs);
  await addHoneytokens(jobs, runtime);
}

function rolesOf(args: readonly string[]): Set<string> {
  const at = args.indexOf("--roles");
  const list = at === -1 ? "draft,sequence" : (args[at + 1] ?? "");
  return new Set(list.split(","));
}

function required(value: string | undefined, name: string): string {
  if (value === undefined) {
    throw new ProvenoteError("invalid", "env.missing", `${name} is not set.`);
  }
  return value;
}

await main();
