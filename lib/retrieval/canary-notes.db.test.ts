/**
 * Planted notes: each of two patients has a note with a mark that stands nowhere else, about the same complaint. Whatever
 * is asked of one patient, nothing of the other may come back, in an answer, in the log or in the files.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchReferences } from "./library/search-references";
import { TEST_CARDS } from "./library/test-library";
import { addPassages, listPassageIds } from "./passage-table";
import { similarNotes } from "./similar-notes";
import { evenVector, isInStore, TestVectors } from "./test-vectors";

const CANARY = "zanzibarian xylophone fever";
const COMPLAINT = "Chest pressure on exertion behind the breastbone, relieved by rest.";
const planted = [
  ["subjective", `${COMPLAINT} It feels like ${CANARY}.`],
  ["assessment_and_plan", "Stable angina; arrange a stress echocardiogram."],
] as const;
const plain = [
  ["subjective", COMPLAINT],
  ["assessment_and_plan", "Stable angina; arrange a stress echocardiogram."],
] as const;

let vectors: TestVectors;
let watched: { readonly patientId: string; readonly noteId: string };
let asking: { readonly patientId: string; readonly noteId: string };
beforeAll(async () => {
  vectors = await TestVectors.open();
  const [one, other] = [await vectors.newChart(), await vectors.newChart()];
  watched = { patientId: one, noteId: await vectors.signAndEmbed(one, planted) };
  asking = { patientId: other, noteId: await vectors.signAndEmbed(other, plain) };
});
afterAll(() => vectors.close());

const look = async (input: { patientId: string; noteId?: string }) =>
  similarNotes(vectors.doctor.caller, { ...input, vectorsPath: vectors.vectorsPath });

describe("the planted note of another patient", () => {
  test("would be found, were it this patient's: the question is near enough", async () => {
    const noteId = await vectors.signAndEmbed(watched.patientId, plain);
    const found = await look({ patientId: watched.patientId, noteId });
    expect(found.map((note) => note.noteId)).toEqual([watched.noteId]);
    expect(found[0]?.similarity).toBeGreaterThan(0.7);
  });

  test("is not found for the one who asks, by the chart or by its very words", async () => {
    expect(await look(asking)).toEqual([]);
    const again = await vectors.signAndEmbed(asking.patientId, planted);
    const found = await look({ patientId: asking.patientId, noteId: again });
    expect(found.map((note) => note.noteId)).toEqual([asking.noteId]);
  });

  test("is not found when its vectors were put into this patient's table", async () => {
    const foreign = await listPassageIds(vectors.placeOf(watched.patientId));
    const smuggled = foreign.map((id) => ({ id, vector: evenVector() }));
    await addPassages(vectors.placeOf(asking.patientId), smuggled);
    for (const { noteId } of await look(asking)) expect(noteId).not.toBe(watched.noteId);
  });

  test("cannot be compared with from this patient's chart", async () => {
    await expect(
      look({ patientId: asking.patientId, noteId: watched.noteId }),
    ).rejects.toMatchObject({ code: "note.none" });
  });

  test("does not come out of the reference library either", async () => {
    const about = { kind: "patient", id: asking.patientId } as const;
    const concept = { system: "snomed-ct", code: "1", display: CANARY } as const;
    const setting = { vectorsPath: vectors.vectorsPath, cards: TEST_CARDS };
    const found = await searchReferences(
      vectors.doctor.caller,
      { about, query: [concept], limit: 20 },
      setting,
    );
    expect(JSON.stringify(found)).not.toContain("zanzibarian");
  });

  test.skipIf(isInStore)(
    "leaves no word of its mark in the log or in the files of vectors",
    async () => {
      const entries = JSON.stringify(await vectors.clinic.entries());
      const entriesInFolder = await readdir(vectors.vectorsPath, {
        recursive: true,
        withFileTypes: true,
      });
      const files = entriesInFolder.filter((entry) => entry.isFile());
      expect(files.length).toBeGreaterThan(4);
      const bytes = await Promise.all(
        files.map(({ parentPath, name }) => readFile(join(parentPath, name))),
      );
      for (const word of CANARY.split(" ").slice(0, 2)) {
        expect(entries).not.toContain(word);
        expect(Buffer.concat(bytes).includes(word)).toBe(false);
      }
    },
  );
});
