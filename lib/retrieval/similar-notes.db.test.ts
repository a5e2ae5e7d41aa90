import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import { newSecret, secretHash } from "@/lib/access/sign-in/session-secret";
import { withActor } from "@/lib/access/with-actor";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { testDatabase } from "@/lib/db/test-database";
import { makeDraftNote, makeSignedNote, type TestNoteInput } from "@/lib/notes/test-note";
import { withdrawNote } from "@/lib/notes/withdraw-note";
import { createPatient } from "@/lib/patients/create-patient";
import type { Demographics } from "@/lib/patients/demographics.schema";
import { embedNote, type EmbeddedNote } from "./embed-note";
import { DIMENSIONS } from "./embed-text";
import { addPassages, listPassageIds, type TablePlace } from "./passage-table";
import { similarNotes } from "./similar-notes";

const PERSON: Demographics = {
  family: "Examplar",
  given: "Quentin",
  birthDate: "1968-03-11",
  sex: "male",
  mrn: "0",
};
const ANGINA: TestNoteInput["sentences"] = [
  ["subjective", "Quentin Examplar has exertional chest pressure behind the breastbone."],
  ["assessment_and_plan", "Stable angina; arrange a stress echocardiogram."],
];
const ANKLE: TestNoteInput["sentences"] = [
  ["subjective", "Twisted the ankle playing football; swelling over the malleolus."],
  ["assessment_and_plan", "Sprain, brace given."],
];
const ANGINA_AGAIN: TestNoteInput["sentences"] = [
  ["subjective", "Mr. Examplar has chest pressure again, behind the breastbone."],
  ["assessment_and_plan", "Angina, unchanged."],
];

let clinic: TestClinic;
let doctor: TestMember;
let jobs: pg.Pool;
let vectorsPath: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  jobs = new pg.Pool({ connectionString: (await testDatabase()).jobsUrl, max: 2 });
  vectorsPath = await mkdtemp(join(tmpdir(), "vectors-"));
});
afterAll(async () => {
  await jobs.end();
  await clinic.close();
  await rm(vectorsPath, { recursive: true });
});

let mrn = 5100;
async function newChart(): Promise<string> {
  mrn += 1;
  return (await createPatient(doctor.caller, { ...PERSON, mrn: `7702-${mrn}` })).patientId;
}

/** The open promise of a note, as its doctor sees it. */
async function outboxOf(noteId: string): Promise<string> {
  return withActor(doctor.caller, async (act) => {
    const where = { noteId, doneAt: null };
    return (await act.tx.client.embeddingOutbox.findFirstOrThrow({ where })).id;
  });
}

/** Claims a promise as a worker does and returns who it then acts as. */
async function claim(runId: string): Promise<Caller> {
  const secret = newSecret(clinic.runtime.randomBytes);
  await jobs.query("SELECT claim_job_grant($1, $2)", [runId, secretHash(secret)]);
  const origin = { address: "", workstation: "Worker", requestId: "" };
  return { runtime: clinic.runtime, secret, origin };
}

async function embed(noteId: string): Promise<EmbeddedNote | null> {
  const outboxId = await outboxOf(noteId);
  return embedNote(await claim(outboxId), { outboxId, vectorsPath });
}

async function signed(patientId: string, sentences: TestNoteInput["sentences"]): Promise<string> {
  clinic.clock.now = new Date(clinic.clock.now.getTime() + 60_000);
  const source = "Visit 11/17/2026";
  return (await makeSignedNote(doctor, { patientId, source, sentences })).noteId;
}

async function embedded(patientId: string, sentences: TestNoteInput["sentences"]): Promise<string> {
  const noteId = await signed(patientId, sentences);
  await embed(noteId);
  return noteId;
}

const placeOf = (patientId: string): TablePlace => ({
  vectorsPath,
  organizationId: clinic.organizationId,
  patientId,
});

const similarIds = async (
  caller: Caller,
  input: { patientId: string; noteId?: string },
): Promise<string[]> =>
  (await similarNotes(caller, { ...input, vectorsPath })).map(({ noteId }) => noteId);

/** A vector that no passage row names, as a crash leaves it. */
async function leaveOrphan(patientId: string): Promise<string> {
  const id = randomUUID();
  await addPassages(placeOf(patientId), [
    { id, vector: new Float32Array(DIMENSIONS).fill(1 / 16) },
  ]);
  return id;
}

async function filesUnder(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
}

describe("a signed note", () => {
  test("is embedded once for each promise, one passage a section, and the log counts them", async () => {
    const patientId = await newChart();
    const noteId = await signed(patientId, ANGINA);
    const outboxId = await outboxOf(noteId);
    const worker = await claim(outboxId);
    expect(await embedNote(worker, { outboxId, vectorsPath })).toEqual({ passages: 2, blocked: 0 });
    expect(await embedNote(worker, { outboxId, vectorsPath })).toBeNull();
    expect(await listPassageIds(placeOf(patientId))).toHaveLength(2);
    const entries = (await clinic.entries("passage.embedded")).filter(
      (entry) => entry.patientId === patientId,
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      actorKind: "job",
      object: { kind: "note", id: noteId },
      counts: { passages: 2, blocked: 0, replaced: 0, orphans: 0 },
    });
  });

  test("leaves no word of itself in the folder of vectors", async () => {
    await embedded(await newChart(), ANGINA);
    const files = await filesUnder(vectorsPath);
    expect(files.length).toBeGreaterThan(2);
    const words = ["Quentin", "Examplar", "breastbone", "angina", "echocardiogram", "7702-"];
    for (const word of words.flatMap((each) => [each, each.toLowerCase()])) {
      for (const encoding of ["utf8", "utf16le"] as const) {
        const bytes = Buffer.from(word, encoding);
        const planted = Buffer.concat([...files, bytes]);
        expect(planted.indexOf(bytes)).toBe(planted.length - bytes.length);
      }
    }
  });

  test("that was withdrawn before the worker came gets no passage", async () => {
    const patientId = await newChart();
    const noteId = await signed(patientId, ANGINA);
    await withdrawNote(doctor.caller, { noteId, reason: "Written in the wrong chart" });
    expect(await embed(noteId)).toEqual({ passages: 0, blocked: 0 });
    expect(await listPassageIds(placeOf(patientId))).toEqual([]);
  });

  test("writes nothing for a person whose access has ended", async () => {
    const patientId = await newChart();
    const noteId = await signed(patientId, ANGINA);
    const outboxId = await outboxOf(noteId);
    const worker = await claim(outboxId);
    await claim(outboxId);
    await expect(embedNote(worker, { outboxId, vectorsPath })).rejects.toMatchObject({
      code: "access.no_session",
    });
    expect(await listPassageIds(placeOf(patientId))).toEqual([]);
  });

  test("whose access ends while LanceDB works leaves no vector behind", async () => {
    const patientId = await newChart();
    const noteId = await signed(patientId, ANGINA);
    const outboxId = await outboxOf(noteId);
    const worker = await claim(outboxId);
    let takeover: Promise<Caller> | undefined;
    // The first passage's id is asked for after the first transaction and before the last one.
    const randomId = (): string => {
      takeover ??= claim(outboxId);
      return randomUUID();
    };
    const late = { ...worker, runtime: { ...worker.runtime, randomId } };
    await expect(embedNote(late, { outboxId, vectorsPath })).rejects.toMatchObject({
      code: "access.no_session",
    });
    expect(await listPassageIds(placeOf(patientId))).toEqual([]);
    await takeover;
    expect(await embed(noteId)).toEqual({ passages: 2, blocked: 0 });
  });

  test("cannot be embedded under the grant of another patient's promise", async () => {
    const mine = await outboxOf(await signed(await newChart(), ANGINA));
    const other = await outboxOf(await signed(await newChart(), ANKLE));
    const worker = await claim(mine);
    await expect(embedNote(worker, { outboxId: other, vectorsPath })).rejects.toMatchObject({
      code: "retrieval.no_outbox",
    });
  });
});

describe("vectors that no row names", () => {
  test("are taken away by the next embedding of the patient", async () => {
    const patientId = await newChart();
    const orphan = await leaveOrphan(patientId);
    await embedded(patientId, ANGINA);
    const ids = await listPassageIds(placeOf(patientId));
    expect(ids).toHaveLength(2);
    expect(ids).not.toContain(orphan);
  });

  test("stay while another embedding of the patient is under way: they may be its own", async () => {
    const patientId = await newChart();
    const first = await signed(patientId, ANGINA);
    const second = await signed(patientId, ANKLE);
    const unnamed = await leaveOrphan(patientId);
    await embed(first);
    expect(await listPassageIds(placeOf(patientId))).toContain(unnamed);
    await embed(second);
    expect(await listPassageIds(placeOf(patientId))).not.toContain(unnamed);
  });

  test("are no result of a search", async () => {
    const patientId = await newChart();
    const past = await embedded(patientId, ANGINA);
    const now = await embedded(patientId, ANGINA_AGAIN);
    await leaveOrphan(patientId);
    expect(await similarIds(doctor.caller, { patientId, noteId: now })).toEqual([past]);
  });
});

describe("similar past notes", () => {
  test("share words, most first, without the note itself, and say how many they share", async () => {
    const patientId = await newChart();
    const angina = await embedded(patientId, ANGINA);
    await embedded(patientId, ANKLE);
    const again = await embedded(patientId, ANGINA_AGAIN);
    const found = await similarNotes(doctor.caller, { patientId, noteId: again, vectorsPath });
    expect(found).toEqual([
      {
        noteId: angina,
        encounterId: expect.any(String) as string,
        encounter: { kind: "clinic_visit", title: "", date: "2026-11-17" },
        signedAt: expect.stringMatching(/^2026-11-17T/) as string,
        // chest, pressure, behind, breastbone, angina
        sharedTerms: 5,
      },
    ]);
  });

  test("are of the note signed last when none is named, else of the newest draft", async () => {
    const patientId = await newChart();
    const angina = await embedded(patientId, ANGINA);
    const source = "Visit 11/17/2026";
    await makeDraftNote(doctor, { patientId, source, sentences: ANGINA_AGAIN });
    expect(await similarIds(doctor.caller, { patientId })).toEqual([]);
    const again = await embedded(patientId, ANGINA_AGAIN);
    expect(await similarIds(doctor.caller, { patientId })).toEqual([angina]);
    expect(await similarIds(doctor.caller, { patientId, noteId: angina })).toEqual([again]);
  });

  test("do not count the patient's name among the words shared", async () => {
    const patientId = await newChart();
    await embedded(patientId, [["subjective", "Quentin Examplar coughs."]]);
    const other = await embedded(patientId, [["subjective", "Quentin Examplar sprained a knee."]]);
    expect(await similarIds(doctor.caller, { patientId, noteId: other })).toEqual([]);
  });

  test("never come from another patient, however alike the words", async () => {
    const [one, two] = [await newChart(), await newChart()];
    await embedded(one, ANGINA);
    const query = await embedded(two, ANGINA);
    expect(await similarIds(doctor.caller, { patientId: two, noteId: query })).toEqual([]);
    // A row of the other patient in this one's table would still be no passage of this patient.
    const foreign = await listPassageIds(placeOf(one));
    const vector = new Float32Array(DIMENSIONS).fill(1 / 16);
    await addPassages(
      placeOf(two),
      foreign.map((id) => ({ id, vector })),
    );
    expect(await similarIds(doctor.caller, { patientId: two, noteId: query })).toEqual([]);
  });

  test("leave withdrawn notes out", async () => {
    const patientId = await newChart();
    const angina = await embedded(patientId, ANGINA);
    const again = await embedded(patientId, ANGINA_AGAIN);
    await withdrawNote(doctor.caller, { noteId: angina, reason: "Written in the wrong chart" });
    expect(await similarIds(doctor.caller, { patientId, noteId: again })).toEqual([]);
  });

  test("of a chart without notes are none, and the look is an entry all the same", async () => {
    const patientId = await newChart();
    expect(await similarIds(doctor.caller, { patientId })).toEqual([]);
    const entries = (await clinic.entries("passage.searched")).filter(
      (entry) => entry.patientId === patientId,
    );
    expect(entries).toMatchObject([{ counts: { hits: 0, passages: 0, results: 0 } }]);
  });

  test("are refused to a colleague of another team, and the refusal is an entry", async () => {
    const patientId = await newChart();
    await embedded(patientId, ANGINA);
    const stranger = await clinic.addMember("clinician");
    await expect(similarIds(stranger.caller, { patientId })).rejects.toMatchObject({
      code: "access.refused",
    });
    const refused = (await clinic.entries("access.refused")).filter(
      (entry) => entry.patientId === patientId,
    );
    expect(refused).toMatchObject([{ part: "permission:passage.search" }]);
  });

  test.each(["administrator", "compliance_officer", "coordinator"] as const)(
    "are refused to a person who is %s",
    async (role) => {
      const patientId = await newChart();
      const person = await clinic.addMember(role);
      await expect(similarIds(person.caller, { patientId })).rejects.toMatchObject({
        code: "access.refused",
      });
    },
  );

  test("of a note in another chart are not found", async () => {
    const noteId = await signed(await newChart(), ANGINA);
    const patientId = await newChart();
    await expect(similarIds(doctor.caller, { patientId, noteId })).rejects.toMatchObject({
      code: "note.none",
    });
  });
});
