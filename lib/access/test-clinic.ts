import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
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
  readonly owner: pg.Pool;
  /** Statements as the application's role, without an actor unless the test presents a secret. */
  readonly app: pg.Pool;
  readonly clock: { now: Date };
  addMember(...roles: Role[]): Promise<TestMember>;
  /** A second session of the same person. */
  signInAgain(member: TestMember): Promise<Caller>;
  /** A job grant for this person and subject; the caller acts as the worker would. */
  grantFor(member: TestMember, subjectId: string, runId: string, purpose?: string): Promise<Caller>;
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
  const owner = new pg.Pool({ connectionString: urls.ownerUrl, max: 3 });
  const app = new pg.Pool({ connectionString: urls.appUrl, max: 3 });
  const auditor = new pg.Pool({ connectionString: urls.auditorUrl, max: 1 });
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
  const callerOf = (secret: string): Caller => ({
    runtime,
    secret,
    origin: { address: "127.0.0.1", workstation: "Test", requestId: "" },
  });
  const openSession = async (
    membershipId: string,
  ): Promise<{ sessionId: string; caller: Caller }> => {
    const [sessionId, secret] = [randomUUID(), newSecret(randomBytes)];
    await owner.query(
      `INSERT INTO session (id, organization_id, membership_id, secret_hash, factors, idle_ends_at, absolute_ends_at)
       VALUES ($1, $2, $3, $4, '{password}', now() + interval '15 minutes', now() + interval '12 hours')`,
      [sessionId, organizationId, membershipId, secretHash(secret)],
    );
    return { sessionId, caller: callerOf(secret) };
  };
  return {
    organizationId,
    runtime,
    keyring,
    owner,
    app,
    clock,
    async addMember(...roles) {
      const [personId, membershipId] = [randomUUID(), randomUUID()];
      await owner.query(
        "INSERT INTO person (id, email, family_name, given_name) VALUES ($1, $2, 'Testperson', 'Ada')",
        [personId, `${personId}@clinic.example`],
      );
      await owner.query(
        "INSERT INTO membership (id, organization_id, person_id, roles, title) VALUES ($1, $2, $3, $4, 'MD')",
        [membershipId, organizationId, personId, roles],
      );
      return { personId, membershipId, ...(await openSession(membershipId)) };
    },
    signInAgain: async (member) => (await openSession(member.membershipId)).caller,
    async grantFor(member, subjectId, runId, purpose = "draft") {
      const secret = newSecret(randomBytes);
      await owner.query(
        `INSERT INTO job_grant (id, organization_id, run_id, membership_id, subject_id, purpose, secret_hash, expires_at)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, now() + interval '30 minutes')
         ON CONFLICT (run_id) DO UPDATE SET secret_hash = excluded.secret_hash`,
        [organizationId, runId, member.membershipId, subjectId, purpose, secretHash(secret)],
      );
      return callerOf(secret);
    },
    async entries(type) {
      const { rows } = await auditor.query<{ entry: Buffer }>(
        "SELECT entry FROM audit_intake WHERE organization_id = $1 AND ($2::text IS NULL OR event_type = $2) ORDER BY recorded_at, id",
        [organizationId, type ?? null],
      );
      return rows.map(({ entry }) => JSON.parse(entry.toString("utf8")) as Record<string, unknown>);
    },
    async close() {
      await Promise.all([database.close(), owner.end(), app.end(), auditor.end()]);
    },
  };
}

/** Keys of a subject, for tests that write rows of their own. */
export async function makeSubjectKeys(clinic: TestClinic, subjectId: string): Promise<void> {
  await createSubjectKeys(clinic.keyring, clinic.organizationId, subjectId);
}
