import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withActor } from "@/lib/access/with-actor";
import { CANARY, TestOwnLibrary, textDocument } from "../test-own-library";
import { addDocument } from "./add-document";
import { archiveDocument } from "./archive-document";
import { confirmDocument } from "./confirm-document";
import { loadDocument } from "./document-store";
import { readWaitingDocuments, type ReadFileText } from "./read-waiting-documents";

let library: TestOwnLibrary;
beforeAll(async () => {
  library = await TestOwnLibrary.open();
});
afterAll(() => library.close());

const add = async (text = CANARY): Promise<string> => {
  const { documentId } = await addDocument(library.administrator.caller, textDocument(text));
  return documentId;
};
const load = (id: string) =>
  withActor(library.administrator.caller, (act) => loadDocument(act, id));
const passagesOf = async (id: string): Promise<number> =>
  withActor(await library.worker(), (act) =>
    act.tx.client.libraryPassage.count({ where: { documentId: id } }),
  );
const readings = async (id: string): Promise<number> =>
  (await library.vectors.clinic.entries("library.document_read")).filter(
    ({ object }) => (object as { id: string } | null)?.id === id,
  ).length;
const pages: ReadFileText = () => Promise.resolve({ pages: [CANARY] });

describe("while a document is read", () => {
  test("somebody archives it: nothing of it is written, and no entry says that it was read", async () => {
    const id = await add();
    const read: ReadFileText = async (bytes, kind) => {
      await archiveDocument(library.administrator.caller, { documentId: id });
      return pages(bytes, kind);
    };
    await readWaitingDocuments(await library.worker(), read);
    expect(await load(id)).toMatchObject({ state: "waiting", passages: 0 });
    expect((await load(id))?.archivedAt).not.toBeNull();
    expect([await passagesOf(id), await readings(id)]).toEqual([0, 0]);
    expect(await readWaitingDocuments(await library.worker(), pages)).toBe(0);
  });

  test("another job reads it too: its passages are written once", async () => {
    const id = await add();
    const other = await library.worker();
    let isFirst = true;
    const read: ReadFileText = async (bytes, kind) => {
      if (isFirst) {
        isFirst = false;
        await readWaitingDocuments(other, pages);
      }
      return pages(bytes, kind);
    };
    await readWaitingDocuments(await library.worker(), read);
    expect(await load(id)).toMatchObject({ state: "read", passages: 1 });
    expect([await passagesOf(id), await readings(id)]).toEqual([1, 1]);
  });

  test("the reader is gone: it waits on, and the next job reads it", async () => {
    const id = await add();
    const gone: ReadFileText = () => Promise.reject(new Error("no reader"));
    await expect(readWaitingDocuments(await library.worker(), gone)).rejects.toThrow("no reader");
    expect(await load(id)).toMatchObject({ state: "waiting", passages: 0 });
    expect(await readWaitingDocuments(await library.worker(), pages)).toBe(1);
    expect(await load(id)).toMatchObject({ state: "read" });
  });
});

describe("what a reader answers", () => {
  test.each([
    ["encrypted"],
    ["too_many_pages"],
    ["too_slow"],
    ["too_much_memory"],
    ["no_text"],
  ] as const)("%s is the reason that is shown; the file goes", async (refused) => {
    const id = await add();
    await readWaitingDocuments(await library.worker(), () => Promise.resolve({ refused }));
    expect(await load(id)).toMatchObject({ state: "refused", reason: refused, passages: 0 });
    const files = await withActor(await library.worker(), (act) =>
      act.tx.client.libraryFile.count({ where: { documentId: id } }),
    );
    expect(files).toBe(0);
    expect((await library.vectors.clinic.entries("library.document_read")).at(-1)).toMatchObject({
      outcome: "refused",
      code: `library.${refused}`,
      part: "library:refused",
    });
  });

  test("pages on which nothing can be seen have no text", async () => {
    const id = await add();
    const unseen: ReadFileText = () => Promise.resolve({ pages: ["\u200b", "\u{e0041}\u2060"] });
    await readWaitingDocuments(await library.worker(), unseen);
    expect(await load(id)).toMatchObject({ state: "refused", reason: "no_text" });
  });
});

describe("nothing waits to be confirmed", () => {
  const reason = "Author and date of print, no patient";

  test("of a document that was not read yet, was read, or is nobody's", async () => {
    const id = await add();
    const confirm = () => confirmDocument(library.administrator.caller, { documentId: id, reason });
    await expect(confirm()).rejects.toMatchObject({ code: "library.nothing_to_confirm" });
    await readWaitingDocuments(await library.worker(), pages);
    await expect(confirm()).rejects.toMatchObject({ code: "library.nothing_to_confirm" });
    expect(await library.vectors.clinic.entries("library.document_confirmed")).toEqual([]);
  });

  test("of one that was archived, which is archived once", async () => {
    const id = await add();
    const asking: ReadFileText = () => Promise.resolve({ pages: ["Written on March 4, 2024."] });
    await readWaitingDocuments(await library.worker(), asking);
    expect(await load(id)).toMatchObject({ state: "to_confirm" });
    const archive = () => archiveDocument(library.administrator.caller, { documentId: id });
    const settled = await Promise.allSettled([archive(), archive()]);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(archive()).rejects.toMatchObject({ code: "library.archived" });
    await expect(
      confirmDocument(library.administrator.caller, { documentId: id, reason }),
    ).rejects.toMatchObject({ code: "library.nothing_to_confirm" });
  });
});
