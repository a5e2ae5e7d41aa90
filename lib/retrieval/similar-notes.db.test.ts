import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import { makeDraftNote } from "@/lib/notes/test-note";
import { withdrawNote } from "@/lib/notes/signed/withdraw-note";
import { addPassages, listPassageIds } from "./passage-table";
import { similarNotes } from "./similar-notes";
import { ANGINA, ANGINA_AGAIN, ANKLE, evenVector, SOURCE, TestVectors } from "./test-vectors";

let vectors: TestVectors;
beforeAll(async () => {
  vectors = await TestVectors.open();
});
afterAll(() => vectors.close());

const similarIds = async (
  caller: Caller,
  input: { patientId: string; noteId?: string },
): Promise<string[]> => {
  const notes = await similarNotes(caller, { ...input, vectorsPath: vectors.vectorsPath });
  return notes.map(({ noteId }) => noteId);
};

describe("similar past notes", () => {
  test("are near in meaning, without the note itself, and say how near and how many words they share", async () => {
    const patientId = await vectors.newChart();
    const angina = await vectors.signAndEmbed(patientId, ANGINA);
    await vectors.signAndEmbed(patientId, ANKLE);
    const again = await vectors.signAndEmbed(patientId, ANGINA_AGAIN);
    const found = await similarNotes(vectors.doctor.caller, {
      patientId,
      noteId: again,
      vectorsPath: vectors.vectorsPath,
    });
    expect(found).toEqual([
      {
        noteId: angina,
        encounterId: expect.any(String) as string,
        encounter: { kind: "clinic_visit", title: "", date: "2026-11-17" },
        signedAt: expect.stringMatching(/^2026-11-17T/) as string,
        // chest, pressure, behind, breastbone, angina
        sharedTerms: 5,
        similarity: expect.closeTo(0.8, 1) as number,
      },
    ]);
  });

  test("come nearest first, and need no word in common", async () => {
    const patientId = await vectors.newChart();
    const told = await vectors.signAndEmbed(patientId, [
      ["subjective", "Sternal tightness when climbing a hill, goes away on stopping."],
    ]);
    const angina = await vectors.signAndEmbed(patientId, ANGINA);
    const noteId = await vectors.signAndEmbed(patientId, [
      ["subjective", "Chest pain walking uphill, relieved by rest."],
    ]);
    const found = await similarNotes(vectors.doctor.caller, {
      patientId,
      noteId,
      vectorsPath: vectors.vectorsPath,
    });
    expect(found.map((note) => note.noteId)).toEqual([angina, told]);
    expect(found[1]?.sharedTerms).toBe(0);
    expect(found[0]?.similarity).toBeGreaterThan(found[1]?.similarity ?? 1);
  });

  test("are of the note signed last when none is named, else of the newest draft", async () => {
    const patientId = await vectors.newChart();
    const angina = await vectors.signAndEmbed(patientId, ANGINA);
    await makeDraftNote(vectors.doctor, { patientId, source: SOURCE, sentences: ANGINA_AGAIN });
    expect(await similarIds(vectors.doctor.caller, { patientId })).toEqual([]);
    const again = await vectors.signAndEmbed(patientId, ANGINA_AGAIN);
    expect(await similarIds(vectors.doctor.caller, { patientId })).toEqual([angina]);
    expect(await similarIds(vectors.doctor.caller, { patientId, noteId: angina })).toEqual([again]);
  });

  test("do not count the patient's name among the words shared", async () => {
    const patientId = await vectors.newChart();
    await vectors.signAndEmbed(patientId, [["subjective", "Quentin Examplar coughs."]]);
    const other = await vectors.signAndEmbed(patientId, [
      ["subjective", "Quentin Examplar sprained a knee."],
    ]);
    expect(await similarIds(vectors.doctor.caller, { patientId, noteId: other })).toEqual([]);
  });

  test("never come from another patient, however alike the words", async () => {
    const [one, two] = [await vectors.newChart(), await vectors.newChart()];
    await vectors.signAndEmbed(one, ANGINA);
    const query = await vectors.signAndEmbed(two, ANGINA);
    expect(await similarIds(vectors.doctor.caller, { patientId: two, noteId: query })).toEqual([]);
    // A row of the other patient in this one's table would still be no passage of this patient.
    const foreign = await listPassageIds(vectors.placeOf(one));
    const vector = evenVector();
    await addPassages(
      vectors.placeOf(two),
      foreign.map((id) => ({ id, vector })),
    );
    expect(await similarIds(vectors.doctor.caller, { patientId: two, noteId: query })).toEqual([]);
  });

  test("never come from a vector that no row names", async () => {
    const patientId = await vectors.newChart();
    const past = await vectors.signAndEmbed(patientId, ANGINA);
    const now = await vectors.signAndEmbed(patientId, ANGINA_AGAIN);
    await vectors.leaveOrphan(patientId);
    expect(await similarIds(vectors.doctor.caller, { patientId, noteId: now })).toEqual([past]);
  });

  test("leave withdrawn notes out", async () => {
    const patientId = await vectors.newChart();
    const angina = await vectors.signAndEmbed(patientId, ANGINA);
    const again = await vectors.signAndEmbed(patientId, ANGINA_AGAIN);
    await withdrawNote(vectors.doctor.caller, {
      noteId: angina,
      reason: "Written in the wrong chart",
    });
    expect(await similarIds(vectors.doctor.caller, { patientId, noteId: again })).toEqual([]);
  });

  test("of a chart without notes are none, and the look is an entry all the same", async () => {
    const patientId = await vectors.newChart();
    expect(await similarIds(vectors.doctor.caller, { patientId })).toEqual([]);
    const entries = await vectors.entriesOf("passage.searched", patientId);
    expect(entries).toMatchObject([{ counts: { hits: 0, passages: 0, results: 0 } }]);
  });

  test("are refused to a colleague of another team, and the refusal is an entry", async () => {
    const patientId = await vectors.newChart();
    await vectors.signAndEmbed(patientId, ANGINA);
    const stranger = await vectors.clinic.addMember("clinician");
    await expect(similarIds(stranger.caller, { patientId })).rejects.toMatchObject({
      code: "access.refused",
    });
    const refused = await vectors.entriesOf("access.refused", patientId);
    expect(refused).toMatchObject([{ part: "permission:passage.search" }]);
  });

  test.each(["administrator", "compliance_officer", "coordinator"] as const)(
    "are refused to a person who is %s",
    async (role) => {
      const patientId = await vectors.newChart();
      const person = await vectors.clinic.addMember(role);
      await expect(similarIds(person.caller, { patientId })).rejects.toMatchObject({
        code: "access.refused",
      });
    },
  );

  test("of a note in another chart are not found", async () => {
    const noteId = await vectors.sign(await vectors.newChart(), ANGINA);
    const patientId = await vectors.newChart();
    await expect(similarIds(vectors.doctor.caller, { patientId, noteId })).rejects.toMatchObject({
      code: "note.none",
    });
  });
});
