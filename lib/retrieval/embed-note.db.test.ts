import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import { withdrawNote } from "@/lib/notes/signed/withdraw-note";
import { embedNote } from "./embed-note";
import { dropOtherTables, listPassageIds } from "./passage-table";
import { similarNotes } from "./similar-notes";
import { ANGINA, ANGINA_AGAIN, ANKLE, isInStore, TestVectors } from "./test-vectors";

let vectors: TestVectors;
beforeAll(async () => {
  vectors = await TestVectors.open();
});
afterAll(() => vectors.close());

async function filesUnder(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
}

describe("a signed note", () => {
  test("is embedded once for each promise, one passage a section, and the log counts them", async () => {
    const patientId = await vectors.newChart();
    const noteId = await vectors.sign(patientId, ANGINA);
    const outboxId = await vectors.outboxOf(noteId);
    const worker = await vectors.clinic.claimRun(outboxId);
    expect(await embedNote(worker, { outboxId, vectorsPath: vectors.vectorsPath })).toEqual({
      passages: 2,
      blocked: 0,
    });
    expect(await embedNote(worker, { outboxId, vectorsPath: vectors.vectorsPath })).toBeNull();
    expect(await listPassageIds(vectors.placeOf(patientId))).toHaveLength(2);
    const entries = await vectors.entriesOf("passage.embedded", patientId);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      actorKind: "job",
      object: { kind: "note", id: noteId },
      counts: { passages: 2, blocked: 0, replaced: 0, orphans: 0 },
    });
  });

  test.skipIf(isInStore)("leaves no word of itself in the folder of vectors", async () => {
    await vectors.signAndEmbed(await vectors.newChart(), ANGINA);
    const files = await filesUnder(vectors.vectorsPath);
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
    const patientId = await vectors.newChart();
    const noteId = await vectors.sign(patientId, ANGINA);
    await withdrawNote(vectors.doctor.caller, { noteId, reason: "Written in the wrong chart" });
    expect(await vectors.embed(noteId)).toEqual({ passages: 0, blocked: 0 });
    expect(await listPassageIds(vectors.placeOf(patientId))).toEqual([]);
  });

  test("writes nothing for a person whose access has ended", async () => {
    const patientId = await vectors.newChart();
    const noteId = await vectors.sign(patientId, ANGINA);
    const outboxId = await vectors.outboxOf(noteId);
    const worker = await vectors.clinic.claimRun(outboxId);
    await vectors.clinic.claimRun(outboxId);
    await expect(
      embedNote(worker, { outboxId, vectorsPath: vectors.vectorsPath }),
    ).rejects.toMatchObject({
      code: "access.no_session",
    });
    expect(await listPassageIds(vectors.placeOf(patientId))).toEqual([]);
  });

  test("whose access ends while LanceDB works leaves no vector behind", async () => {
    const patientId = await vectors.newChart();
    const noteId = await vectors.sign(patientId, ANGINA);
    const outboxId = await vectors.outboxOf(noteId);
    const worker = await vectors.clinic.claimRun(outboxId);
    let takeover: Promise<Caller> | undefined;
    // The first passage's id is asked for after the first transaction and before the last one.
    const randomId = (): string => {
      takeover ??= vectors.clinic.claimRun(outboxId);
      return randomUUID();
    };
    const late = { ...worker, runtime: { ...worker.runtime, randomId } };
    await expect(
      embedNote(late, { outboxId, vectorsPath: vectors.vectorsPath }),
    ).rejects.toMatchObject({
      code: "access.no_session",
    });
    expect(await listPassageIds(vectors.placeOf(patientId))).toEqual([]);
    await takeover;
    expect(await vectors.embed(noteId)).toEqual({ passages: 2, blocked: 0 });
  });

  test("cannot be embedded under the grant of another patient's promise", async () => {
    const mine = await vectors.outboxOf(await vectors.sign(await vectors.newChart(), ANGINA));
    const other = await vectors.outboxOf(await vectors.sign(await vectors.newChart(), ANKLE));
    const worker = await vectors.clinic.claimRun(mine);
    await expect(
      embedNote(worker, { outboxId: other, vectorsPath: vectors.vectorsPath }),
    ).rejects.toMatchObject({
      code: "retrieval.no_outbox",
    });
  });
});

describe("passages without a vector of today's embedding", () => {
  const lexical = "lexical-hash/v1";

  /** The patient's vectors as the embedding before would have left them. */
  async function asBefore(patientId: string): Promise<void> {
    await vectors.leaveOrphan(patientId, lexical);
    await dropOtherTables(vectors.placeOf(patientId, lexical));
  }

  test("get one with the patient's next note, and the tables of other embeddings go", async () => {
    const patientId = await vectors.newChart();
    const old = await vectors.signAndEmbed(patientId, ANGINA);
    await asBefore(patientId);
    await vectors.signAndEmbed(patientId, ANKLE);
    expect(await listPassageIds(vectors.placeOf(patientId))).toHaveLength(4);
    expect(await listPassageIds(vectors.placeOf(patientId, lexical))).toEqual([]);
    const entries = await vectors.entriesOf("passage.embedded", patientId);
    const ofOld = entries.filter(({ object }) => (object as { id: string }).id === old);
    expect(ofOld.map(({ model }) => model)).toEqual([
      { name: "minilm-l6-int8/1", zone: "in_process" },
      { name: "minilm-l6-int8/1", zone: "in_process" },
    ]);
    expect(ofOld[1]).toMatchObject({ counts: { passages: 2, blocked: 0, replaced: 2 } });
  });

  test("are asked for by a clinician's look, once, and found by the next", async () => {
    const patientId = await vectors.newChart();
    const past = await vectors.signAndEmbed(patientId, ANGINA);
    const noteId = await vectors.signAndEmbed(patientId, ANGINA_AGAIN);
    await asBefore(patientId);
    const look = async (): Promise<string[]> => {
      const input = { patientId, noteId, vectorsPath: vectors.vectorsPath };
      return (await similarNotes(vectors.doctor.caller, input)).map((note) => note.noteId);
    };
    expect(await look()).toEqual([]);
    expect(await look()).toEqual([]);
    const promises = await vectors.openPromises(patientId);
    expect(promises).toHaveLength(1);
    await embedNote(await vectors.clinic.claimRun(String(promises[0])), {
      outboxId: String(promises[0]),
      vectorsPath: vectors.vectorsPath,
    });
    expect(await look()).toEqual([past]);
    expect(await vectors.openPromises(patientId)).toEqual([]);
  });

  test("are not asked for by a nurse's look, which may not embed", async () => {
    const patientId = await vectors.newChart();
    await vectors.signAndEmbed(patientId, ANGINA);
    await asBefore(patientId);
    const nurse = await vectors.addNurse(patientId);
    await similarNotes(nurse.caller, { patientId, vectorsPath: vectors.vectorsPath });
    expect(await vectors.openPromises(patientId)).toEqual([]);
    expect(await vectors.entriesOf("access.refused", patientId)).toEqual([]);
  });

  test("of a withdrawn note get none, and their rows go", async () => {
    const patientId = await vectors.newChart();
    const gone = await vectors.signAndEmbed(patientId, ANGINA);
    await withdrawNote(vectors.doctor.caller, { noteId: gone, reason: "Wrong chart" });
    await asBefore(patientId);
    await vectors.signAndEmbed(patientId, ANKLE);
    expect(await listPassageIds(vectors.placeOf(patientId))).toHaveLength(2);
  });
});

describe("vectors that no row names", () => {
  test("are taken away by the next embedding of the patient", async () => {
    const patientId = await vectors.newChart();
    const orphan = await vectors.leaveOrphan(patientId);
    await vectors.signAndEmbed(patientId, ANGINA);
    const ids = await listPassageIds(vectors.placeOf(patientId));
    expect(ids).toHaveLength(2);
    expect(ids).not.toContain(orphan);
  });

  test("stay while another embedding of the patient is under way: they may be its own", async () => {
    const patientId = await vectors.newChart();
    const first = await vectors.sign(patientId, ANGINA);
    const second = await vectors.sign(patientId, ANKLE);
    const unnamed = await vectors.leaveOrphan(patientId);
    await vectors.embed(first);
    expect(await listPassageIds(vectors.placeOf(patientId))).toContain(unnamed);
    await vectors.embed(second);
    expect(await listPassageIds(vectors.placeOf(patientId))).not.toContain(unnamed);
  });
});
