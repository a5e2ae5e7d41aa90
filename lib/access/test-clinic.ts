import { randomBytes, randomUUID } from "node:crypto";
import { openPool, type Pool } from "@/lib/db/open-pool";
import { openDatabase, type Database } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-database";
import { openKeyring, type Keyring } from "@/lib/keys/keyring";
import { memoryKeyStore } from "@/lib/keys/key-memory";
import { createSubjectKeys } from "@/lib/keys/subject-keys";
import type { Caller, Runtime } from "./runtime";
import type { Role } from "./role.schema";
import { newSecret, secretHash } from "./sign-in/session-secret";

/** One member of a test clinic, signed in. */
export type TestMember = {
  readonly membershipId: string;
  readonly personId: string;
  readonly sessionId: string;
  readonly caller: Caller;
};

export type TestClinic = {
  readonly organizationId: string;
  readonly runtime: Runtime;
  readonly keyring: Keyring;
  /** Statements as the owner of the tables; row-level security of forced tables hides their rows from it too. */
  readonly owner: Pool;
  /** Statements as the application's role, without an actor unless the test presents a secret. */
  readonly app: Pool;
  /** Statements as the role of the queue, which claims runs and ends them. */
  readonly jobs: Pool;
  readonly clock: { now: Date };
  addMember(...roles: Role[]): Promise<TestMember>;
  /** A second session of the same person. */
  signInAgain(member: TestMember): Promise<Caller>;
  /** A job grant for this person and subject; the caller acts as the worker would. */
  grantFor(member: TestMember, subjectId: string, runId: string, purpose?: string): Promise<Caller>;
  /** The next attempt of a run, claimed as the worker does. */
  claimRun(runId: string): Promise<Caller>;
  /** The log as the auditor's role reads it, oldest first. */
  entries(type?: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
};

let sharedKeyring: Promise<Keyring> | undefined;

/**
 * A clinic of its own in the test file's database: members are signed in through real session rows, the
 * keyring is real and in memory, the clock is the test's.
 */
export async function makeTestClinic(
  options: { kind?: "demo" | "live"; carePolicy?: "team" | "clinic" } = {},
): Promise<TestClinic> {
  const urls = await testDatabase();
  const database: Database = openDatabase({ url: urls.appUrl, poolSize: 6 });
  const owner = openPool(urls.ownerUrl, 3);
  const app = openPool(urls.appUrl, 3);
  const auditor = openPool(urls.auditorUrl, 1);
  const jobs = openPool(urls.jobsUrl, 2);
  sharedKeyring ??= openKeyring({ store: memoryKeyStore() });
  const keyring = await sharedKeyring;
  const clock = { now: new Date("2026-11-17T15:40:00.000Z") };
  const runtime: Runtime = {
    database,
    keyring,
    now: () => clock.now,
    randomId: () => randomUUID(),
    randomBytes: (length) => randomBytes(length),
  };
  const organizationId = randomUUID();
  const { kind = "demo", carePolicy = "team" } = options;
  await owner.query(
    "INSERT INTO organization (id, name, kind, care_policy) VALUES ($1, 'Test clinic', $2, $3)",
    [organizationId, kind, carePolicy],
  );
  const desk: Desk = { runtime, owner, organizationId };
  return {
    organizationId,
    runtime,
    keyring,
    owner,
    app,
    jobs,
    clock,
    addMember: (...roles) => addMember(desk, roles),
    signInAgain: async (member) => (await openSession(desk, member.membershipId)).caller,
    grantFor: (member, subjectId, runId, purpose = "draft") =>
      grantFor(desk, member, { subjectId, runId, purpose }),
    claimRun: (runId) => claimRun(desk, jobs, runId),
    async entries(type) {
      const { rows } = await auditor.query<{ entry: Buffer }>(
        "SELECT entry FROM audit_intake WHERE organization_id = $1 AND ($2::text IS NULL OR event_type = $2) ORDER BY recorded_at, id",
        [organizationId, type ?? null],
      );
      return rows.map(({ entry }) => JSON.parse(entry.toString("utf8")) as Record<string, unknown>);
    },
    async close() {
      await Promise.all([database.close(), owner.end(), app.end(), auditor.end(), jobs.end()]);
    },
  };
}

type Desk = {
  readonly runtime: Runtime;
  readonly owner: Pool;
  readonly organizationId: string;
};

function callerOf({ runtime }: Desk, secret: string): Caller {
  return { runtime, secret, origin: { address: "127.0.0.1", workstation: "Test", requestId: "" } };
}

async function openSession(
  desk: Desk,
  membershipId: string,
): Promise<{ sessionId: string; caller: Caller }> {
  const [sessionId, secret] = [randomUUID(), newSecret(randomBytes)];
  await desk.owner.query(
    `INSERT INTO session (id, organization_id, membership_id, secret_hash, factors, idle_ends_at, absolute_ends_at)
     VALUES ($1, $2, $3, $4, '{password}', now() + interval '15 minutes', now() + interval '12 hours')`,
    [sessionId, desk.organizationId, membershipId, secretHash(secret)],
  );
  return { sessionId, caller: callerOf(desk, secret) };
}

async function addMember(desk: Desk, roles: readonly Role[]): Promise<TestMember> {
  const [personId, membershipId] = [randomUUID(), randomUUID()];
  await desk.owner.query(
    "INSERT INTO person (id, email, family_name, given_name) VALUES ($1, $2, 'Testperson', 'Ada')",
    [personId, `${personId}@clinic.example`],
  );
  await desk.owner.query(
    "INSERT INTO membership (id, organization_id, person_id, roles, title) VALUES ($1, $2, $3, $4, 'MD')",
    [membershipId, desk.organizationId, personId, roles],
  );
  return { personId, membershipId, ...(await openSession(desk, membershipId)) };
}

async function grantFor(
  desk: Desk,
  member: TestMember,
  job: { readonly subjectId: string; readonly runId: string; readonly purpose: string },
): Promise<Caller> {
  const secret = newSecret(randomBytes);
  await desk.owner.query(
    `INSERT INTO job_grant (id, organization_id, run_id, membership_id, subject_id, purpose, secret_hash, expires_at)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, now() + interval '30 minutes')
     ON CONFLICT (run_id) DO UPDATE SET secret_hash = excluded.secret_hash`,
    [
      desk.organizationId,
      job.runId,
      member.membershipId,
      job.subjectId,
      job.purpose,
      secretHash(secret),
    ],
  );
  return callerOf(desk, secret);
}

/** For whatever the run's grant was given. */
async function claimRun(desk: Desk, jobs: Pool, runId: string): Promise<Caller> {
  const secret = newSecret(randomBytes);
  const { rows } = await desk.owner.query<{ purpose: string }>(
    "SELECT purpose FROM job_grant WHERE run_id = $1",
    [runId],
  );
  const claim = [runId, rows[0]?.purpose, secretHash(secret)];
  await jobs.query("SELECT claim_job_grant($1, $2, $3)", claim);
  const origin = { address: "", workstation: "Worker", requestId: "" };
  return { ...callerOf(desk, secret), origin };
}

/** Keys of a subject, for tests that write rows of their own. */
export async function makeSubjectKeys(clinic: TestClinic, subjectId: string): Promise<void> {
  await createSubjectKeys(clinic.keyring, clinic.organizationId, subjectId);
}
