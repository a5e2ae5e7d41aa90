import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { grantJobIn } from "@/lib/access/grant-job";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { claimGrant } from "./job-grant";
import { reconcile } from "./reconcile";
import { asDefiner, bySql } from "@/lib/compliance/model-door/by-sql";

/** The queue and the grants, seen by what a hole in the pages could send. */
let clinic: TestClinic;
let other: TestClinic;
let doctor: TestMember;
let administrator: TestMember;
let stranger: TestMember;
let reviewer: TestMember;
let foreigner: TestMember;
let patientId: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  other = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  administrator = await clinic.addMember("administrator");
  stranger = await clinic.addMember("clinician");
  reviewer = await clinic.addMember("privacy_reviewer");
  foreigner = await other.addMember("clinician");
  const person = { family: "Examplar", given: "Pat", birthDate: "1980-02-29" } as const;
  ({ patientId } = await createPatient(doctor.caller, { ...person, sex: "female", mrn: "T-1" }));
});
afterAll(async () => {
  await clinic.close();
  await other.close();
});

type Purpose = Parameters<typeof grantJobIn>[1]["purpose"];
async function granted(by: TestMember, subjectId: string, purpose: Purpose): Promise<string> {
  const runId = randomUUID();
  await withActor(by.caller, (act) => grantJobIn(act, { runId, subjectId, purpose, minutes: 10 }));
  return runId;
}
const entryOf = async (key: string) =>
  (
    await clinic.jobs.query<{ queue: string | null }>(
      `SELECT q.queue_name AS queue FROM jobs._private_jobs j
         LEFT JOIN jobs._private_job_queues q ON q.id = j.job_queue_id WHERE j.key = $1`,
      [key],
    )
  ).rows;
const ENQUEUE = "SELECT jobs.enqueue($1, $2)";

describe("what is put into the queue", () => {
  test("stands in the library's own queue for a library, so one at a time is indexed", async () => {
    const runId = await granted(administrator, clinic.organizationId, "library");
    expect(await entryOf(`library:${runId}`)).toEqual([{ queue: "library" }]);
  });

  test.each(["draft", "embed", "chat", "rerun"] as const)(
    "waits for nobody for a %s",
    async (purpose) => {
      const runId = await granted(doctor, patientId, purpose);
      expect(await entryOf(`${purpose}:${runId}`)).toEqual([{ queue: null }]);
    },
  );

  test("is one's own run: neither a colleague nor another clinic puts it there, nor nobody", async () => {
    const runId = await granted(doctor, patientId, "draft");
    await clinic.jobs.query("SELECT jobs.remove_job($1)", [`draft:${runId}`]);
    for (const { caller } of [
      stranger,
      administrator,
      reviewer,
      foreigner,
      { caller: { secret: "guess" } },
    ]) {
      const { refused } = await bySql(clinic, caller, ENQUEUE, ["draft", runId]);
      expect(refused).toBe("jobs.no_grant");
    }
    expect(await entryOf(`draft:${runId}`)).toEqual([]);
    expect((await bySql(clinic, doctor.caller, ENQUEUE, ["draft", runId])).refused).toBeNull();
    expect(await entryOf(`draft:${runId}`)).toHaveLength(1);
  });

  test.each([
    ["under the name of another task", "library", ""],
    ["whose grant was revoked", "draft", "revoked_at = now()"],
    ["whose grant has expired", "draft", "expires_at = now() - interval '1 second'"],
  ])("is no run %s", async (_name, task, change) => {
    const runId = await granted(doctor, patientId, "draft");
    if (change !== "") {
      await clinic.owner.query(`UPDATE job_grant SET ${change} WHERE run_id = $1`, [runId]);
    }
    const { refused } = await bySql(clinic, doctor.caller, ENQUEUE, [task, runId]);
    expect(refused).toBe("jobs.no_grant");
  });

  test("is no run that was never granted", async () => {
    const { refused } = await bySql(clinic, doctor.caller, ENQUEUE, ["draft", randomUUID()]);
    expect(refused).toBe("jobs.no_grant");
  });

  test("comes back by the queue's own role when its entry was lost", async () => {
    const outboxId = await granted(doctor, patientId, "embed");
    await clinic.jobs.query("SELECT jobs.remove_job($1)", [`embed:${outboxId}`]);
    await clinic.jobs.query(ENQUEUE, ["embed", outboxId]);
    expect(await entryOf(`embed:${outboxId}`)).toHaveLength(1);
    await expect(reconcile(clinic.jobs)).resolves.toBe(0);
  });
});

describe("a grant", () => {
  const held = async (runId: string) =>
    (await asDefiner(clinic, "SELECT secret_hash FROM job_grant WHERE run_id = $1", [runId]))[0]?.[
      "secret_hash"
    ];

  test("is claimed for its own task alone; another's leaves its holder as he was", async () => {
    const runId = await granted(doctor, patientId, "draft");
    const first = await claimGrant(clinic.jobs, clinic.runtime, { task: "draft", runId }, "one");
    expect(first?.secretHash).toEqual(await held(runId));
    for (const task of ["embed", "chat", "rerun", "library", "model_test"]) {
      expect(await claimGrant(clinic.jobs, clinic.runtime, { task, runId }, "two")).toBeNull();
    }
    expect(await held(runId)).toEqual(first?.secretHash);
  });

  test("has no way to be claimed that leaves its task out", async () => {
    const runId = await granted(doctor, patientId, "draft");
    await expect(
      clinic.jobs.query("SELECT claim_job_grant($1, $2)", [runId, randomBytes(32)]),
    ).rejects.toMatchObject({ code: "42883" });
  });
});
