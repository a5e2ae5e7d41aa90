/**
 * From the press on "Draft note" to the card of red flags, with the embedded engine: a throwaway embedded server, the
 * migrations, a clinic whose two offices have signed, the queue and the worker's own task in this process, and the
 * page's looks at the run (one each 250 ms, as its event stream does). What a browser adds to show it is not in it.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { run } from "graphile-worker";
import { countersignIntendedUse } from "@/lib/access/intended-use/countersign-intended-use";
import { readIntendedUse } from "@/lib/access/intended-use/read-intended-use";
import { signIntendedUse } from "@/lib/access/intended-use/sign-intended-use";
import type { Caller, Runtime } from "@/lib/access/runtime";
import { newSecret, secretHash } from "@/lib/access/sign-in/session-secret";
import { openDatabase } from "@/lib/db/client";
import { onConnection } from "@/lib/db/create-roles";
import { embeddedUrls } from "@/lib/db/embedded-server/local-secrets";
import { openPool } from "@/lib/db/open-pool";
import { startTestServer, TEMPLATE_DATABASE } from "@/lib/db/test-database-server";
import { readAssessment } from "@/lib/drafting/assessing/read-assessment";
import { readProgress } from "@/lib/drafting/run/read-progress";
import { requestDraft } from "@/lib/drafting/run/request-draft";
import { openKeyring } from "@/lib/keys/keyring";
import type { ModelDoor } from "@/lib/llm/open-door";
import { saveText } from "@/lib/patients/texts/save-text";
import { closeClassifier, warmClassifier } from "@/lib/phi/model/propose-identifiers";
import { silent } from "@/worker/heartbeat";
import { taskList } from "@/worker/tasks";

/** The page's event stream looks this often. */
const LOOK_MS = 250;
const GIVE_UP_MS = 30_000;
const WARM_ROUNDS = 3;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns milliseconds from request to card, round by round, in the order they ran. */
export async function measureEmergency(
  root: string,
  texts: readonly string[],
  rounds: number,
): Promise<number[]> {
  const { server, stop } = await startTestServer(root);
  const urls = embeddedUrls(server.passwords, server.port, TEMPLATE_DATABASE);
  const database = openDatabase({ url: urls.app, poolSize: 6 });
  const jobs = openPool(urls.jobs, 6);
  const runtime: Runtime = {
    database,
    keyring: await openKeyring({ store: keysInMemory() }),
    now: () => new Date(),
    randomId: () => randomUUID(),
    randomBytes: (length) => randomBytes(length),
  };
  warmClassifier();
  const runner = await run({
    pgPool: jobs,
    schema: "jobs",
    concurrency: 2,
    noHandleSignals: true,
    logger: silent,
    // No deployment is set up, so that no task asks for the door.
    taskList: taskList({
      runtime,
      jobs,
      workerName: "bench",
      literature: { clients: [] },
      vectorsPath: "",
      networks: [],
      door: NO_DOOR,
    }),
  });
  try {
    const doctor = await openClinic(urls.owner, runtime);
    const times: number[] = [];
    for (let round = -WARM_ROUNDS; round < rounds; round += 1) {
      const text = texts[(round + WARM_ROUNDS) % texts.length] ?? "";
      const took = await timeOne(doctor, text);
      if (round >= 0) times.push(took);
    }
    return times;
  } finally {
    await runner.stop();
    await closeClassifier();
    await database.close();
    await jobs.end();
    await stop();
  }
}

const NO_DOOR = {} as ModelDoor;

async function timeOne(doctor: Caller, text: string): Promise<number> {
  const documentId = randomUUID();
  await saveText(doctor, { documentId, text, marks: [], revision: 0 });
  const started = performance.now();
  const { runId, noteId } = await requestDraft(doctor, {
    documentId,
    template: "soap",
    emergency: true,
  });
  for (;;) {
    const { steps, status } = await readProgress(doctor, { runId });
    if (steps.some(({ step, state }) => step === "assess" && state === "done")) break;
    if (status === "blocked" || performance.now() - started > GIVE_UP_MS) {
      throw new Error(`No card: the run is ${status}.`);
    }
    await pause(LOOK_MS);
  }
  if ((await readAssessment(doctor, { noteId })) === null) throw new Error("The card is empty.");
  const took = performance.now() - started;
  while ((await readProgress(doctor, { runId })).status !== "done") await pause(LOOK_MS);
  return took;
}

/** A clinic with a clinician, whose administrator and compliance officer have signed. */
async function openClinic(ownerUrl: string, runtime: Runtime): Promise<Caller> {
  const organizationId = randomUUID();
  const open = (role: string): Promise<Caller> =>
    onConnection(ownerUrl, async (client) => {
      const [personId, membershipId, secret] = [randomUUID(), randomUUID(), newSecret(randomBytes)];
      await client.query(
        "INSERT INTO person (id, email, family_name, given_name) VALUES ($1, $2, 'Bench', 'Ada')",
        [personId, `${personId}@bench.example`],
      );
      await client.query(
        "INSERT INTO membership (id, organization_id, person_id, roles, title) VALUES ($1, $2, $3, $4, '')",
        [membershipId, organizationId, personId, [role]],
      );
      await client.query(
        `INSERT INTO session (id, organization_id, membership_id, secret_hash, factors, idle_ends_at, absolute_ends_at)
         VALUES (gen_random_uuid(), $1, $2, $3, '{password}', now() + interval '1 hour', now() + interval '2 hours')`,
        [organizationId, membershipId, secretHash(secret)],
      );
      const origin = { address: "127.0.0.1", workstation: "Bench", requestId: "" };
      return { runtime, secret, origin };
    });
  await onConnection(ownerUrl, (client) =>
    client.query("INSERT INTO organization (id, name, kind) VALUES ($1, 'Bench', 'demo')", [
      organizationId,
    ]),
  );
  const [admin, officer] = [await open("administrator"), await open("compliance_officer")];
  const { textSha256 } = await readIntendedUse(admin);
  const name = "Ada Bench";
  const { signatureId } = await signIntendedUse(admin, { textSha256, name });
  await countersignIntendedUse(officer, { signatureId, textSha256, name });
  return open("clinician");
}

type KeyStore = Parameters<typeof openKeyring>[0]["store"];

/** Keys that end with the process. */
function keysInMemory(): KeyStore {
  const entries = new Map<string, Uint8Array>();
  return {
    read: async (name) => entries.get(name) ?? null,
    create: async (name, bytes) => !entries.has(name) && entries.set(name, bytes) === entries,
    replace: async (name, bytes) => void entries.set(name, bytes),
    shred: async (name) => entries.delete(name),
    has: async (name) => entries.has(name),
    list: async () => [...entries.keys()].sort(),
  };
}
