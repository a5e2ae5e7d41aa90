import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demand } from "@/lib/access/authorize";
import { withActor } from "@/lib/access/with-actor";
import { addDocument } from "../documents/add-document";
import { archiveDocument } from "../documents/archive-document";
import { loadDocument } from "../documents/document-store";
import { readWaitingDocuments } from "../documents/read-waiting-documents";
import { makePdf } from "../reading/test-files";
import { CANARY, TestOwnLibrary, textDocument } from "../test-own-library";
import { PLANTED } from "../test-library";
import { indexOwnLibrary } from "./index-own-library";
import { loadIndex, saveIndex } from "./own-index-store";
import { dropOtherOwnTables, hasOwnTable, listOwnIds } from "./own-table";

let library: TestOwnLibrary;
let other: TestOwnLibrary;
beforeAll(async () => {
  library = await TestOwnLibrary.open();
  other = await TestOwnLibrary.open();
});
afterAll(async () => {
  await library.close();
  await other.close();
});

const inAct = <T>(
  work: Parameters<typeof withActor<T>>[1],
  of: TestOwnLibrary = library,
): Promise<T> => withActor(of.administrator.caller, work);
const stateOf = async (id: string): Promise<string | undefined> =>
  (await inAct((act) => loadDocument(act, id)))?.state;
const titles = async (display: string): Promise<string[]> =>
  (await library.search(display)).passages.map(({ title }) => title);

describe("a document of the clinic", () => {
  test("is found beside the cards, with where it is from and that no clinician has reviewed it", async () => {
    const id = await library.add(CANARY);
    expect(await stateOf(id)).toBe("indexed");
    const { passages } = await library.search("thistle tea before the walk");
    expect(passages[0]).toMatchObject({
      kind: "document",
      title: "Ward handbook",
      text: CANARY,
      citation: { publisher: "Test clinic", year: 2026 },
      page: 1,
      status: "not reviewed by a clinician",
      isResolved: null,
      card: { topic: null, body: CANARY },
    });
    expect((await library.search("gout")).passages[0]).toMatchObject({
      kind: "card",
      cardId: "test-gout",
    });
  });

  test("comes as a PDF too", async () => {
    const pdf = await makePdf([
      ["Nothing here yet."],
      ["Compression hosiery", "Stockings go on before getting up in the morning."],
    ]);
    await library.add("", {
      kind: "pdf",
      fileName: "legs.pdf",
      title: "Care of legs",
      file: pdf.toString("base64"),
    });
    const found = (await library.search("stockings in the morning")).passages[0];
    expect(found?.text).toContain("Stockings go on");
    expect(found?.kind).toBe("document");
  });

  test("that tells whoever reads it to obey is handed on as data", async () => {
    await library.add(`Quokka grazing. ${PLANTED}`, { title: "Quokkas" });
    expect((await library.search("quokka grazing")).passages[0]?.text).toContain(PLANTED);
  });

  test("loses what no reader can see before it is stored", async () => {
    await library.add("Pango\u200blin\u{e0041}\u{e0042} scales \u202eare dry.", {
      title: "Scales",
    });
    expect((await library.search("pangolin scales")).passages[0]?.text).toBe(
      "Pangolin scales are dry.",
    );
  });

  test("is not found any more once it is archived, before and after the index was renewed", async () => {
    const id = await library.add("Axolotl gills regrow in cold water.", { title: "Axolotl care" });
    expect(await titles("axolotl gills")).toContain("Axolotl care");
    await archiveDocument(library.administrator.caller, { documentId: id });
    expect(await titles("axolotl gills")).not.toContain("Axolotl care");
    await library.runJob();
    expect(await titles("axolotl gills")).not.toContain("Axolotl care");
    await expect(
      archiveDocument(library.administrator.caller, { documentId: id }),
    ).rejects.toMatchObject({ code: "library.archived" });
  });
});

describe("a document of another clinic", () => {
  test("is found there and not here, also where both stand below one folder", async () => {
    await other.add("Canary 7Q: the wombat pathway begins at dusk.", { title: "Wombats" });
    const there = await other.search("wombat pathway at dusk");
    expect(there.passages[0]?.text).toContain("Canary 7Q");
    const shared = { ...library.vectors, vectorsPath: other.vectors.vectorsPath };
    await indexOwnLibrary(await library.worker(), shared.vectorsPath);
    const here = await library.search("wombat pathway at dusk");
    expect(JSON.stringify(here)).not.toContain("Canary 7Q");
  });

  test("is not shown for an id that somebody wrote into this clinic's index", async () => {
    const { loadPassages } = await import("./own-passage-store");
    const place = {
      vectorsPath: other.vectors.vectorsPath,
      organizationId: other.vectors.clinic.organizationId,
    };
    const index = await inAct((act) => loadIndex(act), other);
    const ids = [...((await listOwnIds(place, index?.tableName ?? "")) ?? [])];
    expect(ids.length).toBeGreaterThan(0);
    expect((await inAct((act) => loadPassages(act, ids))).size).toBe(0);
    expect((await inAct((act) => loadPassages(act, ids), other)).size).toBe(ids.length);
  });
});

describe("the index", () => {
  test("is the same table while nothing changes, and another once something does", async () => {
    const before = await inAct((act) => loadIndex(act));
    await library.runJob();
    const same = await inAct((act) => loadIndex(act));
    expect(same?.snapshot).toBe(before?.snapshot);
    await library.add("Numbats eat termites.", { title: "Numbats" });
    const after = await inAct((act) => loadIndex(act));
    expect(after?.snapshot).not.toBe(before?.snapshot);
    expect(after?.passages).toBe((before?.passages ?? 0) + 1);
  });

  test("is made anew when its table was lost", async () => {
    const place = {
      vectorsPath: library.vectors.vectorsPath,
      organizationId: library.vectors.clinic.organizationId,
    };
    await dropOtherOwnTables(place, "none");
    await expect(library.search("numbats")).rejects.toMatchObject({
      code: "retrieval.own_table_gone",
    });
    await library.runJob();
    expect(await titles("numbats eat termites")).toContain("Numbats");
  });

  test("leaves an entry with counts and its snapshot", async () => {
    const entries = await library.vectors.clinic.entries("library.indexed");
    const index = await inAct((act) => loadIndex(act));
    expect(entries.at(-1)).toMatchObject({
      actorKind: "job",
      counts: { passages: index?.passages },
      hashes: { snapshot: index?.snapshot },
    });
  });
});

describe("two jobs of one clinic at once", () => {
  const place = () => ({
    vectorsPath: library.vectors.vectorsPath,
    organizationId: library.vectors.clinic.organizationId,
  });

  test("leave an index behind that stands and holds everything", async () => {
    for (const round of [1, 2, 3]) {
      const text = `Numbat termites, part ${round}.`;
      const input = textDocument(text, { title: `Numbats ${round}` });
      await addDocument(library.administrator.caller, input);
      await readWaitingDocuments(await library.worker());
      const both = await Promise.all(
        [await library.worker(), await library.worker()].map((worker) =>
          indexOwnLibrary(worker, place().vectorsPath),
        ),
      );
      const index = await inAct((act) => loadIndex(act));
      expect(both).toEqual([index?.passages, index?.passages]);
      expect(await hasOwnTable(place(), index?.tableName ?? "")).toBe(true);
      expect(await titles(text)).toContain(`Numbats ${round}`);
    }
  });

  test("do not put an index in the place of one that they did not start from", async () => {
    const before = await inAct((act) => loadIndex(act));
    if (before === null) throw new Error("nothing is indexed");
    const other = { ...before, snapshot: "0".repeat(64), tableName: "own_other" };
    const save = async (from: string | null) =>
      withActor(await library.worker(), async (act) => {
        const clinic = { kind: "organization", id: act.actor.organizationId } as const;
        return saveIndex(await demand(act, "library.manage", clinic), other, from);
      });
    expect(await save("1".repeat(64))).toBe(false);
    expect(await save(null)).toBe(false);
    expect(await inAct((act) => loadIndex(act))).toEqual(before);
  });
});
