import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { viewNote } from "@/lib/notes/view-note";
import { readIdentityMap } from "@/lib/phi/identity/identity-map";
import { createEncounter } from "@/lib/patients/create-encounter";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { readText } from "@/lib/patients/texts/read-text";
import { saveText } from "@/lib/patients/texts/save-text";
import { fileDocument } from "./file-document";
import { readProgress } from "./read-progress";
import { requestDraft } from "./request-draft";
import { runDraft } from "./run-draft";
import { writeOwnNote } from "./write-own-note";

const TEXT = "Pt: Quentin Examplar\nCC: cough\nHPI: cough for two weeks.\nExam: Lungs clear.";
const ENCOUNTER = { kind: "clinic_visit", title: "", date: "2026-11-17" } as const;

let clinic: TestClinic;
let doctor: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
});
afterAll(() => clinic.close());

async function newChart(): Promise<string> {
  const made = await createPatient(doctor.caller, {
    family: "Examplar",
    given: "Quentin",
    birthDate: "1968-03-11",
    sex: "male",
    mrn: randomUUID(),
  });
  return made.patientId;
}

async function paste(text = TEXT): Promise<string> {
  const documentId = randomUUID();
  await saveText(doctor.caller, { documentId, text, marks: [], revision: 0 });
  return documentId;
}

/** A worker's caller; `before` runs ahead of its n-th transaction. */
async function claim(
  runId: string,
  before: { nth: number; act: () => Promise<unknown> } | null = null,
): Promise<Caller> {
  const worker = await clinic.claimRun(runId);
  const { database } = worker.runtime;
  let opened = 0;
  const prisma = new Proxy(database.prisma, {
    get(target, key) {
      if (key !== "$transaction") return Reflect.get(target, key) as unknown;
      return async (...args: Parameters<typeof target.$transaction>) => {
        opened += 1;
        if (opened === before?.nth) await before.act();
        return target.$transaction(...args);
      };
    },
  });
  return { ...worker, runtime: { ...worker.runtime, database: { ...database, prisma } } };
}

describe("one text at the same time", () => {
  test("asked twice for a draft gets one", async () => {
    const documentId = await paste();
    const asked = await Promise.allSettled(
      [1, 2, 3].map(() => requestDraft(doctor.caller, { documentId, template: "soap" })),
    );
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(asked.filter(({ status }) => status === "rejected")).toEqual([
      expect.objectContaining({
        reason: expect.objectContaining({ code: "draft.begun" }) as unknown,
      }),
      expect.objectContaining({
        reason: expect.objectContaining({ code: "draft.begun" }) as unknown,
      }),
    ]);
  });

  test("saved and filed stays readable, and a save that was confirmed is in the chart", async () => {
    const patientId = await newChart();
    for (let round = 0; round < 5; round += 1) {
      const documentId = await paste();
      const text = `${TEXT} Round ${round}.`;
      const [saved, filed] = await Promise.allSettled([
        saveText(doctor.caller, { documentId, text, marks: [], revision: 1 }),
        fileDocument(doctor.caller, { documentId, patientId, encounter: ENCOUNTER }),
      ]);
      expect(filed.status).toBe("fulfilled");
      const kept = await readText(doctor.caller, { documentId });
      expect(kept.text).toBe(saved.status === "fulfilled" ? text : TEXT);
    }
  });
});

describe("a text that is filed while its draft is written", () => {
  test.each([2, 3, 4])(
    "before transaction %i of the worker has a note in the chart",
    async (nth) => {
      const [patientId, documentId] = [await newChart(), await paste()];
      const { runId, noteId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
      const act = () =>
        fileDocument(doctor.caller, { documentId, patientId, encounter: ENCOUNTER });
      expect(await runDraft(await claim(runId, { nth, act }), runId)).toBe("done");
      const note = await viewNote(doctor.caller, { noteId });
      expect(note).toMatchObject({ currentVersion: 1, content: { template: "soap" } });
      expect((await clinic.entries("draft.completed")).at(-1)).toMatchObject({ patientId });
    },
  );

  test("at the very same time keeps its version readable", async () => {
    const patientId = await newChart();
    for (let round = 0; round < 4; round += 1) {
      const documentId = await paste();
      const { runId, noteId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
      const worker = await claim(runId);
      const [filed] = await Promise.allSettled([
        fileDocument(doctor.caller, { documentId, patientId, encounter: ENCOUNTER }),
        runDraft(worker, runId),
      ]);
      expect(filed.status).toBe("fulfilled");
      const { status } = await readProgress(doctor.caller, { runId });
      if (status !== "done") expect(await runDraft(await claim(runId), runId)).toBe("done");
      expect((await viewNote(doctor.caller, { noteId })).content).not.toBeNull();
    }
  });
});

describe("two texts of one patient drafted at the same time", () => {
  test("give no placeholder to two people", async () => {
    const patientId = await newChart();
    const textOf = (wife: string) => `${TEXT}\nSH: lives with wife ${wife}.`;
    const ask = async (text: string) => {
      const documentId = await paste(text);
      await fileDocument(doctor.caller, { documentId, patientId, encounter: ENCOUNTER });
      const run = await requestDraft(doctor.caller, { documentId, template: "soap" });
      return { ...run, documentId };
    };
    const [one, other] = [await ask(textOf("Rosalind")), await ask(textOf("Philippa"))];
    const act = async () => runDraft(await claim(other.runId), other.runId);
    const worker = await claim(one.runId, { nth: 4, act });
    expect(await runDraft(worker, one.runId)).toBe("done");
    const { entries } = await withActor(doctor.caller, async (reader) =>
      readIdentityMap(
        await demand(reader, "document.read", { kind: "document", id: one.documentId }),
      ),
    );
    const values = entries.map((entry) => entry.value);
    expect(values).toEqual(expect.arrayContaining(["Rosalind", "Philippa"]));
    expect(new Set(entries.map((entry) => entry.placeholder)).size).toBe(entries.length);
  });
});

describe("filing", () => {
  test("under an encounter of another chart is refused and files nothing", async () => {
    const [patientId, otherId, documentId] = [await newChart(), await newChart(), await paste()];
    const { encounterId: id } = await createEncounter(doctor.caller, {
      patientId: otherId,
      ...ENCOUNTER,
    });
    for (const encounter of [{ id }, { id: randomUUID() }]) {
      await expect(
        fileDocument(doctor.caller, { documentId, patientId, encounter }),
      ).rejects.toMatchObject({ code: "encounter.not_found" });
    }
    expect((await readText(doctor.caller, { documentId })).patientId).toBeNull();
  });

  test("under an encounter of the chart itself is done", async () => {
    const [patientId, documentId] = [await newChart(), await paste()];
    const { encounterId: id } = await createEncounter(doctor.caller, { patientId, ...ENCOUNTER });
    const filed = await fileDocument(doctor.caller, { documentId, patientId, encounter: { id } });
    expect(filed).toEqual({ status: "filed", patientId, encounterId: id });
  });
});

describe("a note taken over by its author", () => {
  test("ends the run with an entry, and the worker writes nothing", async () => {
    const documentId = await paste();
    const { runId, noteId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
    const act = () => writeOwnNote(doctor.caller, { noteId });
    await expect(runDraft(await claim(runId, { nth: 3, act }), runId)).rejects.toMatchObject({
      code: "access.no_session",
    });
    expect((await clinic.entries("draft.cancelled")).at(-1)).toMatchObject({
      object: { kind: "run", id: runId },
      textId: documentId,
    });
    expect((await viewNote(doctor.caller, { noteId })).versions).toHaveLength(1);
  });

  test("whose draft came first is told so, and the draft stays", async () => {
    const documentId = await paste();
    const { runId, noteId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
    await runDraft(await claim(runId), runId);
    await expect(writeOwnNote(doctor.caller, { noteId })).rejects.toMatchObject({
      code: "note.has_version",
    });
  });
});

describe("a run whose grant ended before a worker finished", () => {
  const endLost = async (): Promise<unknown[]> =>
    (await clinic.jobs.query("SELECT run_id FROM end_lost_runs()")).rows.map(
      (row: { run_id: string }) => row.run_id,
    );

  /** What the reconciler would put back into the queue; runs of this file are made by the test's clock, long ago. */
  const unfinished = async (): Promise<unknown[]> =>
    (await clinic.jobs.query("SELECT run_id FROM unfinished_runs()")).rows.map(
      (row: { run_id: string }) => row.run_id,
    );

  test("ends as failed, and the text can be sent again", async () => {
    const documentId = await paste();
    const { runId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
    await clinic.owner.query("UPDATE job_grant SET expires_at = now() WHERE run_id = $1", [runId]);
    expect(await unfinished()).not.toContain(runId);
    expect(await endLost()).toContain(runId);
    expect(await readProgress(doctor.caller, { runId })).toMatchObject({
      status: "failed",
      outcome: { code: "draft.expired" },
    });
    const again = await requestDraft(doctor.caller, { documentId, template: "soap" });
    expect(again.runId).not.toBe(runId);
  });

  test("is not one that still waits, nor one that is done", async () => {
    const [first, second] = [await paste(), await paste()];
    const done = await requestDraft(doctor.caller, { documentId: first, template: "soap" });
    await runDraft(await claim(done.runId), done.runId);
    const waiting = await requestDraft(doctor.caller, { documentId: second, template: "soap" });
    expect(await unfinished()).toContain(waiting.runId);
    expect(await unfinished()).not.toContain(done.runId);
    const lost = await endLost();
    expect(lost).not.toContain(done.runId);
    expect(lost).not.toContain(waiting.runId);
  });
});
