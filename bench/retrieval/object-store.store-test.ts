import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deidentify } from "@/lib/phi/deidentify";
import setUpEmbedder from "@/lib/retrieval/embedding/bundle-embedder-setup";
import { closeEmbedder, embeddingName } from "@/lib/retrieval/embedding/embed-passages";
import { buildLibrary } from "@/lib/retrieval/library/build-library";
import { searchLibrary } from "@/lib/retrieval/library/search-library";
import { TEST_CARDS } from "@/lib/retrieval/library/test-library";
import {
  addPassages,
  findNearest,
  listPassageIds,
  removePassages,
  type TablePlace,
} from "@/lib/retrieval/passage-table";
import { dropTables } from "./drop-tables";
import { evenVector } from "@/lib/retrieval/test-vectors";
import { hasTable, isTableMade, vectorsRoot } from "@/lib/retrieval/vector-folder";

const NOW = new Date("2026-11-26T12:00:00Z");

beforeAll(() => setUpEmbedder());
afterAll(closeEmbedder);

const newPlace = (vectorsPath = vectorsRoot()): TablePlace => ({
  vectorsPath,
  organizationId: randomUUID(),
  patientId: randomUUID(),
  embedding: embeddingName,
});
const newRow = () => ({ id: randomUUID(), vector: evenVector() });

/** Names of the store's objects of a patient, as the store itself lists them. */
async function objectsOf({ organizationId, patientId }: TablePlace): Promise<string[]> {
  const { AWS_ENDPOINT = "" } = process.env;
  const list = await fetch(
    `${AWS_ENDPOINT}/vectors?list-type=2&prefix=${organizationId}/${patientId.replaceAll("-", "")}`,
  );
  return [...(await list.text()).matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = ""]) => key);
}

describe("a patient's table in an object store", () => {
  test("stands in the store, loses rows, and leaves nothing there when it is dropped", async () => {
    const place = newPlace();
    const [kept, gone] = [newRow(), newRow()];
    await addPassages(place, [kept, gone]);
    await removePassages(place, [gone.id], NOW);
    expect(await listPassageIds(place)).toEqual([kept.id]);
    expect((await objectsOf(place)).length).toBeGreaterThan(1);
    expect(await dropTables(place)).toBe(true);
    expect(await objectsOf(place)).toEqual([]);
    expect(await dropTables(place)).toBe(false);
  });

  test("holds the rows of every one of several writers at once", async () => {
    const place = newPlace();
    const rows = Array.from({ length: 5 }, newRow);
    await addPassages(place, rows.slice(0, 1));
    await Promise.all(rows.slice(1).map((row) => addPassages(place, [row])));
    expect(new Set(await listPassageIds(place))).toEqual(new Set(rows.map(({ id }) => id)));
  });

  // LanceDB's "create" does not keep two apart who both saw no table: the later one writes over the earlier one's.
  test("that several make at the same moment is one of theirs, fails nobody, and takes what is added again", async () => {
    for (const round of [1, 2, 3]) {
      const place = newPlace();
      const rows = Array.from({ length: 3 + round }, newRow);
      const ids = new Set(rows.map(({ id }) => id));
      await Promise.all(rows.map((row) => addPassages(place, [row])));
      const standing = await listPassageIds(place);
      expect(standing.length).toBeGreaterThan(0);
      expect(ids.size).toBe(new Set([...ids, ...standing]).size);
      await addPassages(
        place,
        rows.filter(({ id }) => !standing.includes(id)),
      );
      expect((await listPassageIds(place)).sort()).toEqual([...ids].sort());
    }
  });

  test("is not another patient's, nor another organization's", async () => {
    const place = newPlace();
    const row = newRow();
    await addPassages(place, [row]);
    for (const other of [
      { ...place, patientId: randomUUID() },
      { ...place, organizationId: randomUUID() },
    ]) {
      expect(await findNearest(other, row.vector, 5)).toEqual([]);
    }
  });
});

describe("a bucket that is not there", () => {
  const nowhere = newPlace("s3://no-such-bucket");

  test.each<[string, () => Promise<unknown>]>([
    ["a search", () => findNearest(nowhere, evenVector(), 5)],
    ["a list", () => listPassageIds(nowhere)],
    ["a purge", () => dropTables(nowhere)],
    ["an addition", () => addPassages(nowhere, [newRow()])],
  ])("is an error to %s, and never an empty answer", async (_name, work) => {
    await expect(work()).rejects.toThrow(/NoSuchBucket/);
  });
});

describe("the reference library in an object store", () => {
  test("is made by two workers at once, and found by words and by meaning", async () => {
    const root = `${vectorsRoot()}/${randomUUID()}`;
    const [library] = await Promise.all([
      buildLibrary(root, TEST_CARDS),
      buildLibrary(root, TEST_CARDS),
    ]);
    expect(await hasTable(library.folder, library.table)).toBe(true);
    const asked = deidentify("podagra");
    if (!asked.ok) throw new Error("the test's text is blocked");
    const [first] = await searchLibrary(library, { text: asked.text, limit: 1 });
    expect(first?.cardId).toBe("test-gout");
  });

  test("that could not be finished is not there, and is made by the next who asks", async () => {
    const folder = `${vectorsRoot()}/${randomUUID()}`;
    const rows = [{ id: "a", vector: [1, 0] }];
    const failing = isTableMade(folder, "t", rows, () => Promise.reject(new Error("no index")));
    await expect(failing).rejects.toThrow("no index");
    expect(await hasTable(folder, "t")).toBe(false);
    expect(await isTableMade(folder, "t", rows)).toBe(true);
  });
});
