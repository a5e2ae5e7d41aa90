import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embeddingName } from "../../embedding/embed-passages";
import { evenVector } from "../../test-vectors";
import { findCandidates } from "../find-candidates";
import {
  dropOtherOwnTables,
  listOwnIds,
  makeOwnTable,
  ownFolder,
  ownSnapshot,
  ownTableName,
} from "./own-table";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "own-table-"));
});
afterAll(() => rm(folder, { recursive: true }));

const row = (text: string) => ({ id: randomUUID(), text, vector: [...evenVector()] });
const NOTHING_KEPT = { from: "", kept: new Set<string>() };

describe.each([
  ["a folder", () => folder],
  ["an object store", () => `file://${folder}/store`],
])("the tables of an organization in %s", (_name, rootOf) => {
  test("are made of rows of the last one and of new ones, searched, and dropped", async () => {
    const place = { vectorsPath: rootOf(), organizationId: randomUUID() };
    const [stays, goes, comes] = [row("stays"), row("goes"), row("comes")];
    await makeOwnTable(place, "own_first", { ...NOTHING_KEPT, added: [stays, goes] });
    await makeOwnTable(place, "own_second", {
      from: "own_first",
      kept: new Set([stays.id]),
      added: [comes],
    });
    expect(await listOwnIds(place, "own_second")).toEqual(new Set([stays.id, comes.id]));
    const found = await findCandidates(ownFolder(place), "own_second", {
      vector: evenVector(),
      words: "comes",
      filter: "true",
    });
    expect(found?.worded).toEqual([comes.id]);
    expect(found?.near.map(({ id }) => id).sort()).toEqual([stays.id, comes.id].sort());
    await dropOtherOwnTables(place, "own_second");
    expect(await listOwnIds(place, "own_first")).toBeNull();
    expect((await listOwnIds(place, "own_second"))?.size).toBe(2);
  });

  test("are not there before they are made, nor for another organization", async () => {
    const place = { vectorsPath: rootOf(), organizationId: randomUUID() };
    expect(await listOwnIds(place, "own_first")).toBeNull();
    expect(await listOwnIds(place, "")).toBeNull();
  });
});

test("an organization's folder is named by an id and by nothing else", () => {
  expect(() => ownFolder({ vectorsPath: folder, organizationId: "../other" })).toThrow(TypeError);
});

test("a snapshot is the same for the same passages in any order, and another for others", () => {
  const [a, b] = [randomUUID(), randomUUID()];
  expect(ownSnapshot([a, b], embeddingName)).toBe(ownSnapshot([b, a], embeddingName));
  expect(ownSnapshot([a], embeddingName)).not.toBe(ownSnapshot([a, b], embeddingName));
  expect(ownSnapshot([a], embeddingName)).not.toBe(ownSnapshot([a], "lexical-hash/v1"));
  expect(ownTableName(ownSnapshot([a], embeddingName))).toMatch(/^own_[0-9a-f]{32}$/);
});
