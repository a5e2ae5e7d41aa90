import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { assignCare } from "@/lib/access/care-team/assign-care";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { env } from "@/lib/env";
import { makeSignedNote, type TestNoteInput } from "@/lib/notes/test-note";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { embedNote } from "./embed-note";
import type { EmbeddedNote } from "./embed-sections";
import setUpEmbedder from "./embedding/bundle-embedder-setup";
import { closeEmbedder, embeddingName } from "./embedding/embed-passages";
import { EMBEDDINGS, type EmbeddingName } from "./embedding/embedding";
import { addPassages, type TablePlace } from "./passage-table";

type Sentences = TestNoteInput["sentences"];

export const SOURCE = "Visit 11/17/2026";
export const ANGINA: Sentences = [
  ["subjective", "Quentin Examplar has exertional chest pressure behind the breastbone."],
  ["assessment_and_plan", "Stable angina; arrange a stress echocardiogram."],
];
export const ANKLE: Sentences = [
  ["subjective", "Twisted the ankle playing football; swelling over the malleolus."],
  ["assessment_and_plan", "Sprain, brace given."],
];
export const ANGINA_AGAIN: Sentences = [
  ["subjective", "Mr. Examplar has chest pressure again, behind the breastbone."],
  ["assessment_and_plan", "Angina, unchanged."],
];

/** Whether the tables of this run stand in an object store: `LANCEDB_URI`, as `bench/retrieval/object-store.mjs` sets it. */
export const isInStore = env().LANCEDB_URI !== undefined;

async function newVectorsPath(): Promise<string> {
  const { LANCEDB_URI } = env();
  if (LANCEDB_URI === undefined) return mkdtemp(join(tmpdir(), "vectors-"));
  return `${LANCEDB_URI}/${randomUUID()}`;
}

/** A clinic whose worker embeds into a folder of its own, for this room's tests at the real database. */
export class TestVectors {
  #lastMrn = 5100;

  private constructor(
    readonly clinic: TestClinic,
    readonly doctor: TestMember,
    readonly vectorsPath: string,
  ) {}

  static async open(): Promise<TestVectors> {
    await setUpEmbedder();
    const clinic = await makeTestClinic();
    const doctor = await clinic.addMember("clinician");
    return new TestVectors(clinic, doctor, await newVectorsPath());
  }

  async close(): Promise<void> {
    await closeEmbedder();
    await this.clinic.close();
    if (isAbsolute(this.vectorsPath)) await rm(this.vectorsPath, { recursive: true });
  }

  async newChart(): Promise<string> {
    this.#lastMrn += 1;
    const { patientId } = await createPatient(this.doctor.caller, {
      family: "Examplar",
      given: "Quentin",
      birthDate: "1968-03-11",
      sex: "male",
      mrn: `7702-${this.#lastMrn}`,
    });
    return patientId;
  }

  /** The open promise of a note, as its doctor sees it. */
  async outboxOf(noteId: string): Promise<string> {
    return withActor(this.doctor.caller, async (act) => {
      const where = { noteId, doneAt: null };
      return (await act.tx.client.embeddingOutbox.findFirstOrThrow({ where })).id;
    });
  }

  /** Ids of the patient's promises that are not kept yet. */
  async openPromises(patientId: string): Promise<string[]> {
    return withActor(this.doctor.caller, async (act) => {
      const where = { subjectId: patientId, doneAt: null };
      const rows = await act.tx.client.embeddingOutbox.findMany({ where, select: { id: true } });
      return rows.map(({ id }) => id);
    });
  }

  /** A nurse on the patient's care team. */
  async addNurse(patientId: string): Promise<TestMember> {
    const nurse = await this.clinic.addMember("nurse");
    const desk = await this.clinic.addMember("coordinator");
    await assignCare(desk.caller, { patientId, membershipId: nurse.membershipId });
    return nurse;
  }

  async embed(noteId: string): Promise<EmbeddedNote | null> {
    const outboxId = await this.outboxOf(noteId);
    return embedNote(await this.clinic.claimRun(outboxId), {
      outboxId,
      vectorsPath: this.vectorsPath,
    });
  }

  /** A signed note, a minute after the one before. @returns its id. */
  async sign(patientId: string, sentences: Sentences): Promise<string> {
    const { clock } = this.clinic;
    clock.now = new Date(clock.now.getTime() + 60_000);
    return (await makeSignedNote(this.doctor, { patientId, source: SOURCE, sentences })).noteId;
  }

  async signAndEmbed(patientId: string, sentences: Sentences): Promise<string> {
    const noteId = await this.sign(patientId, sentences);
    await this.embed(noteId);
    return noteId;
  }

  placeOf(patientId: string, embedding: EmbeddingName = embeddingName): TablePlace {
    const { organizationId } = this.clinic;
    return { vectorsPath: this.vectorsPath, organizationId, patientId, embedding };
  }

  /** A vector that no passage row names, as a crash leaves it. @returns its id. */
  async leaveOrphan(patientId: string, embedding: EmbeddingName = embeddingName): Promise<string> {
    const id = randomUUID();
    const vector = evenVector(embedding);
    await addPassages(this.placeOf(patientId, embedding), [{ id, vector }]);
    return id;
  }

  async entriesOf(type: string, patientId: string): Promise<Record<string, unknown>[]> {
    const entries = await this.clinic.entries(type);
    return entries.filter((entry) => entry.patientId === patientId);
  }
}

/** A vector of length 1 that leans nowhere. */
export function evenVector(embedding: EmbeddingName = embeddingName): Float32Array {
  const { dimensions } = EMBEDDINGS[embedding];
  return new Float32Array(dimensions).fill(1 / Math.sqrt(dimensions));
}
