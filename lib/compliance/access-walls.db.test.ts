import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPatient } from "@/lib/patients/identity/create-patient";
import type { Demographics } from "@/lib/patients/demographics.schema";
import { viewChart } from "@/lib/patients/view-chart";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";

const PERSON: Demographics = {
  family: "Examplar",
  given: "Pat",
  birthDate: "1980-02-29",
  sex: "female",
  mrn: "T-1",
};

let clinic: TestClinic;
let other: TestClinic;
let doctor: TestMember;
let stranger: TestMember;
let foreigner: TestMember;
let patientId: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  other = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  stranger = await clinic.addMember("clinician");
  foreigner = await other.addMember("clinician");
  ({ patientId } = await createPatient(doctor.caller, PERSON));
});
afterAll(async () => {
  await clinic.close();
  await other.close();
});

const CHART_TABLES = [
  "patient",
  "patient_fact",
  "encounter",
  "source_document",
  "blind_index",
  "identity_map",
  "deid_attestation",
  "note",
  "note_version",
  "working_copy",
  "addendum",
  "draft_run",
  "draft_progress",
  "case_assessment",
  "deid_review",
  "case_question",
  "section_feedback",
  "literature_search",
  "embedding_outbox",
  "passage",
];

describe("the database trusts only a live secret", () => {
  test.each(CHART_TABLES)("without an actor %s shows no row", async (table) => {
    const { rows } = await clinic.app.query(`SELECT count(*)::int AS n FROM ${table}`);
    expect(rows[0]).toEqual({ n: 0 });
  });

  test("forged settings give no row", async () => {
    const client = await clinic.app.connect();
    try {
      await client.query("BEGIN");
      for (const [name, value] of [
        ["provenote.secret", "guess"],
        ["provenote.actor", doctor.membershipId],
        ["provenote.organization", clinic.organizationId],
        ["provenote.organization_id", clinic.organizationId],
        ["app.current_user", doctor.membershipId],
        ["provenote.roles", "{clinician,administrator}"],
      ]) {
        await client.query("SELECT set_config($1, $2, true)", [name, value]);
      }
      const { rows } = await client.query("SELECT count(*)::int AS n FROM patient");
      expect(rows[0]).toEqual({ n: 0 });
      await client.query("ROLLBACK");
    } finally {
      client.release();
    }
  });

  test("the hash of a secret is no secret", async () => {
    const { rows } = await clinic.owner.query(
      "SELECT encode(secret_hash, 'hex') AS hash FROM session WHERE id = $1",
      [doctor.sessionId],
    );
    const forged = { ...doctor.caller, secret: (rows[0] as { hash: string }).hash };
    await expect(viewChart(forged, { patientId })).rejects.toMatchObject({
      code: "access.no_session",
    });
  });

  test.each([
    ["idle", "idle_ends_at = clock_timestamp() - interval '1 second'"],
    ["absolute", "absolute_ends_at = clock_timestamp() - interval '1 second'"],
    ["revoked", "revoked_at = clock_timestamp()"],
  ])("a session past its %s end opens nothing", async (_name, change) => {
    const member = await clinic.addMember("clinician");
    await createPatient(member.caller, { ...PERSON, mrn: randomUUID() });
    await clinic.owner.query(`UPDATE session SET ${change} WHERE id = $1`, [member.sessionId]);
    await expect(viewChart(member.caller, { patientId })).rejects.toMatchObject({ status: 401 });
  });

  test("not even the owner of the tables reads a chart", async () => {
    const { rows } = await clinic.owner.query("SELECT count(*)::int AS n FROM patient");
    expect(rows[0]).toEqual({ n: 0 });
  });
});

describe("a refusal survives", () => {
  test("a colleague of another team is refused, and the refusal is an entry although the act was rolled back", async () => {
    const before = (await clinic.entries("access.refused")).length;
    await expect(viewChart(stranger.caller, { patientId })).rejects.toMatchObject({
      code: "access.refused",
      status: 403,
    });
    const after = await clinic.entries("access.refused");
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toMatchObject({
      actorId: stranger.membershipId,
      patientId,
      outcome: "refused",
      part: "permission:patient.read",
    });
  });

  test("an unknown chart and a foreign one give the same answer", async () => {
    const answers = await Promise.all(
      [patientId, randomUUID()].map((id) =>
        viewChart(stranger.caller, { patientId: id }).catch(
          (error: unknown) => error as { code: string; message: string },
        ),
      ),
    );
    const [foreign, unknown] = answers as { code: string; message: string }[];
    expect([foreign?.code, foreign?.message]).toEqual([unknown?.code, unknown?.message]);
  });

  test("nothing is answered when the entry cannot be written", async () => {
    await clinic.owner.query("REVOKE INSERT ON audit_intake FROM provenote_app");
    await clinic.owner.query(
      "REVOKE INSERT (id, organization_id, entry) ON audit_intake FROM provenote_app",
    );
    try {
      await expect(viewChart(doctor.caller, { patientId })).rejects.toMatchObject({
        code: "audit.not_recorded",
        status: 503,
      });
      await expect(viewChart(stranger.caller, { patientId })).rejects.toMatchObject({
        status: 503,
      });
    } finally {
      await clinic.owner.query(
        "GRANT INSERT (id, organization_id, entry) ON audit_intake TO provenote_app",
      );
    }
    await expect(viewChart(doctor.caller, { patientId })).resolves.toMatchObject({
      banner: { id: patientId },
    });
  });
});

describe("a permit names its thing", () => {
  test("used for another thing it throws", async () => {
    await withActor(doctor.caller, async (act) => {
      const permit = await demand(act, "patient.read", { kind: "patient", id: patientId });
      expect(() => permit.assertNames("patient", randomUUID())).toThrow(
        expect.objectContaining({ code: "access.permit_mismatch" }),
      );
      expect(() => permit.idOf("note")).toThrow(
        expect.objectContaining({ code: "access.permit_mismatch" }),
      );
      expect(permit.idOf("patient")).toBe(patientId);
    });
  });

  test("used after the transaction it throws", async () => {
    const kept: { permit?: Permit<"patient.read">; act?: Act } = {};
    await withActor(doctor.caller, async (act) => {
      kept.permit = await demand(act, "patient.read", { kind: "patient", id: patientId });
      kept.act = act;
    });
    expect(() => kept.permit?.tx).toThrow(
      expect.objectContaining({ code: "access.permit_mismatch" }),
    );
    expect(() => kept.act?.tx.client).toThrow(
      expect.objectContaining({ code: "db.transaction_over" }),
    );
  });
});

describe("two organizations never meet", () => {
  test("10,000 random attempts at rows of another clinic or team find none", async () => {
    const ids: string[] = [];
    for (let index = 0; index < 20; index += 1) {
      const made = await createPatient(foreigner.caller, { ...PERSON, mrn: `F-${index}` });
      ids.push(made.patientId);
    }
    ids.push(patientId);
    const client = await clinic.app.connect();
    let found = 0;
    try {
      await client.query("BEGIN");
      await client.query("SELECT set_config('provenote.secret', $1, true)", [
        stranger.caller.secret,
      ]);
      for (let index = 0; index < 10_000; index += 1) {
        const table = CHART_TABLES[index % CHART_TABLES.length] ?? "patient";
        const column =
          table === "patient" ? "id" : table === "blind_index" ? "row_id" : "subject_id";
        const id = ids[index % ids.length];
        const { rowCount } = await client.query(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [
          id,
        ]);
        found += rowCount ?? 0;
      }
      await client.query("ROLLBACK");
    } finally {
      client.release();
    }
    expect(found).toBe(0);
  }, 120_000);

  test("a foreign id cannot be linked to", async () => {
    const made = await createPatient(foreigner.caller, { ...PERSON, mrn: "F-link" });
    const client = await clinic.app.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT set_config('provenote.secret', $1, true)", [doctor.caller.secret]);
      const insert = client.query(
        "INSERT INTO patient_fact (id, organization_id, subject_id, kind, content, recorded_by_id) VALUES (gen_random_uuid(), $1, $2, 'problem', 'x', $3)",
        [clinic.organizationId, made.patientId, doctor.membershipId],
      );
      await expect(insert).rejects.toMatchObject({ code: "42501" });
      await client.query("ROLLBACK");
    } finally {
      client.release();
    }
  });
});
