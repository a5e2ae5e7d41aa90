import { randomUUID } from "node:crypto";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EMBEDDING_NAMES, EMBEDDINGS, type EmbeddingName } from "./embedding/embedding";
import {
  addPassages,
  clearHalfMade,
  dropOtherTables,
  findNearest,
  listPassageIds,
  removePassages,
  type PassageVector,
  type TablePlace,
} from "./passage-table";

const NOW = new Date("2026-11-17T15:40:00.000Z");
const MEANING = "minilm-l6-int8/1" satisfies EmbeddingName;
let vectorsPath: string;
beforeAll(async () => {
  vectorsPath = await mkdtemp(join(tmpdir(), "vector-tables-"));
});
afterAll(() => rm(vectorsPath, { recursive: true }));

const newPlace = (embedding: EmbeddingName = MEANING): TablePlace => ({
  vectorsPath,
  organizationId: randomUUID(),
  patientId: randomUUID(),
  embedding,
});

/** A unit vector along one dimension. */
function along(dimension: number, embedding: EmbeddingName = MEANING): PassageVector {
  const vector = new Float32Array(EMBEDDINGS[embedding].dimensions);
  vector[dimension] = 1;
  return { id: randomUUID(), vector };
}

/** Drops the table as its successor does, in whose eyes it is another's. */
const drop = (place: TablePlace): Promise<boolean> =>
  dropOtherTables({ ...place, embedding: "lexical-hash/v1" });

/** What stands in the organization's folder beside LanceDB's own list of tables. */
async function tableFiles({ organizationId }: TablePlace): Promise<string[]> {
  const files = await readdir(join(vectorsPath, organizationId));
  return files.filter((name) => name !== "__manifest" && name !== ".making");
}

describe("the table of a patient", () => {
  test("gives the nearest rows first, by cosine", async () => {
    const place = newPlace();
    const [near, far] = [along(3), along(4)];
    await addPassages(place, [far]);
    await addPassages(place, [near]);
    const hits = await findNearest(place, near.vector, 5);
    expect(hits.map(({ id }) => id)).toEqual([near.id, far.id]);
    expect(hits[0]?.similarity).toBeCloseTo(1);
    expect(hits[1]?.similarity).toBeCloseTo(0);
  });

  test("is another for another patient and for another organization", async () => {
    const place = newPlace();
    const row = along(1);
    await addPassages(place, [row]);
    for (const other of [
      { ...place, patientId: randomUUID() },
      { ...place, organizationId: randomUUID() },
    ]) {
      expect(await findNearest(other, row.vector, 5)).toEqual([]);
      expect(await listPassageIds(other)).toEqual([]);
    }
    expect(await listPassageIds(place)).toEqual([row.id]);
  });

  test("is named by the patient's id and by the embedding, in the organization's folder", async () => {
    const place = newPlace();
    await addPassages(place, [along(1)]);
    const files = await tableFiles(place);
    expect(files).toEqual([`${place.patientId.replaceAll("-", "")}_minilm-l6-int8-1.lance`]);
  });

  test("loses rows by id and takes no notice of ids it does not have", async () => {
    const place = newPlace();
    const [kept, gone] = [along(1), along(2)];
    await addPassages(place, [kept, gone]);
    await removePassages(place, [gone.id, randomUUID()], NOW);
    expect(await listPassageIds(place)).toEqual([kept.id]);
  });

  test("is dropped with its files, once", async () => {
    const place = newPlace();
    await addPassages(place, [along(1)]);
    expect(await drop(place)).toBe(true);
    expect(await drop(place)).toBe(false);
    expect(await tableFiles(place)).toEqual([]);
    expect(await listPassageIds(place)).toEqual([]);
  });

  test("once it stands, loses what a killed worker left half made of it, and nothing of another's", async () => {
    const place = newPlace();
    await addPassages(place, [along(1)]);
    const folder = join(vectorsPath, place.organizationId);
    const nameOf = (patientId: string) => `${patientId.replaceAll("-", "")}_minilm-l6-int8-1.lance`;
    const other = { ...place, patientId: randomUUID() };
    for (const { patientId } of [place, other]) {
      const halfMade = join(folder, ".making", "x", nameOf(patientId));
      await cp(join(folder, nameOf(place.patientId)), halfMade, { recursive: true });
    }
    // The other's table does not stand: somebody may be making it.
    await clearHalfMade(other);
    await clearHalfMade(place);
    expect(await readdir(join(folder, ".making", "x"))).toEqual([nameOf(other.patientId)]);
    expect(await listPassageIds(place)).toHaveLength(1);
  });

  test("is made whole by a writer whose own making was cleared away meanwhile", async () => {
    const place = newPlace();
    const rows = Array.from({ length: 6 }, (_, at) => along(at));
    await Promise.all(
      rows.map(async (row) => {
        await addPassages(place, [row]);
        await clearHalfMade(place);
      }),
    );
    expect((await listPassageIds(place)).sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test("takes rows again after it was dropped", async () => {
    const place = newPlace();
    await addPassages(place, [along(1)]);
    await drop(place);
    const row = along(2);
    await addPassages(place, [row]);
    expect(await listPassageIds(place)).toEqual([row.id]);
  });

  test("keeps the rows of all writers that come at once", async () => {
    const place = newPlace();
    const rows = [1, 2, 3, 4].map((at) => along(at));
    await Promise.all(rows.map((row) => addPassages(place, [row])));
    expect((await listPassageIds(place)).sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test("is not made by looking, removing or adding nothing", async () => {
    const place = newPlace();
    await findNearest(place, along(1).vector, 5);
    await removePassages(place, [randomUUID()], NOW);
    await addPassages(place, []);
    expect(await readdir(vectorsPath)).not.toContain(place.organizationId);
  });
});

describe("tables of two ways of embedding", () => {
  test("stand apart, and one way's rows are never found by the other", async () => {
    const place = newPlace();
    const words: TablePlace = { ...place, embedding: "lexical-hash/v1" };
    await addPassages(place, [along(1)]);
    const row = along(1, "lexical-hash/v1");
    await addPassages(words, [row]);
    expect(await listPassageIds(words)).toEqual([row.id]);
    expect(await listPassageIds(place)).toHaveLength(1);
  });

  test.each<[string, EmbeddingName, EmbeddingName]>([
    ["words", "lexical-hash/v1", MEANING],
    ["meaning", MEANING, "lexical-hash/v1"],
  ])("a table of %s takes no vector of the other", async (_name, embedding, other) => {
    const place = newPlace(embedding);
    await expect(addPassages(place, [along(1, other)])).rejects.toMatchObject({
      code: "retrieval.not_of_table",
    });
    expect(await listPassageIds(place)).toEqual([]);
  });

  test("the others go and this one stays", async () => {
    const place = newPlace();
    for (const embedding of EMBEDDING_NAMES) {
      await addPassages({ ...place, embedding }, [along(1, embedding)]);
    }
    expect(await dropOtherTables(place)).toBe(true);
    expect(await dropOtherTables(place)).toBe(false);
    expect(await listPassageIds(place)).toHaveLength(1);
    expect(await listPassageIds({ ...place, embedding: "lexical-hash/v1" })).toEqual([]);
  });

  test("have names that differ", () => {
    const suffixes = EMBEDDING_NAMES.map((name) => EMBEDDINGS[name].tableSuffix);
    expect(new Set(suffixes).size).toBe(EMBEDDING_NAMES.length);
  });
});

describe("tables in a store that is asked by address", () => {
  const newStore = (): TablePlace => ({ ...newPlace(), vectorsPath: `file://${vectorsPath}` });

  test("keep, find, lose and drop rows like a folder's", async () => {
    const place = newStore();
    const [kept, gone] = [along(1), along(2)];
    expect(await listPassageIds(place)).toEqual([]);
    await addPassages(place, [kept]);
    await addPassages(place, [gone]);
    expect((await findNearest(place, kept.vector, 1)).map(({ id }) => id)).toEqual([kept.id]);
    await removePassages(place, [gone.id], NOW);
    expect(await listPassageIds(place)).toEqual([kept.id]);
    expect(await drop(place)).toBe(true);
    expect(await drop(place)).toBe(false);
    expect(await listPassageIds(place)).toEqual([]);
  });

  test("never hold two patients", async () => {
    const place = newStore();
    const row = along(1);
    await addPassages(place, [row]);
    const other = { ...place, patientId: randomUUID() };
    expect(await findNearest(other, row.vector, 5)).toEqual([]);
  });
});

describe("names that are no ids", () => {
  test.each<[string, Partial<TablePlace>]>([
    ["a path out of the folder", { organizationId: "../elsewhere" }],
    ["a patient id in capitals", { patientId: randomUUID().toUpperCase() }],
    ["an empty patient id", { patientId: "" }],
  ])("%s is refused", async (_name, change) => {
    const place = { ...newPlace(), ...change };
    await expect(addPassages(place, [along(1)])).rejects.toMatchObject({
      code: "retrieval.not_an_id",
    });
  });

  test("a row id that would end the filter is refused", async () => {
    const place = newPlace();
    await addPassages(place, [along(1)]);
    await expect(removePassages(place, ["' OR true --"], NOW)).rejects.toMatchObject({
      code: "retrieval.not_an_id",
    });
    expect(await listPassageIds(place)).toHaveLength(1);
  });

  test("a relative folder is refused: LanceDB would take some for its cloud", async () => {
    await expect(listPassageIds({ ...newPlace(), vectorsPath: "db" })).rejects.toMatchObject({
      code: "retrieval.path_not_absolute",
    });
  });
});
