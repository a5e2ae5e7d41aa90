import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withActor } from "@/lib/access/with-actor";
import { CANARY, TestOwnLibrary, textDocument } from "../test-own-library";
import { addDocument } from "./add-document";
import { archiveDocument } from "./archive-document";
import { confirmDocument } from "./confirm-document";
import { loadDocument, type StoredDocument } from "./document-store";
import { readWaitingDocuments } from "./read-waiting-documents";
import { requestIndexing } from "./request-indexing";

let library: TestOwnLibrary;
beforeAll(async () => {
  library = await TestOwnLibrary.open();
});
afterAll(() => library.close());

const load = (id: string): Promise<StoredDocument | null> =>
  withActor(library.administrator.caller, (act) => loadDocument(act, id));
const filesOf = async (id: string): Promise<number> =>
  withActor(await library.worker(), (act) =>
    act.tx.client.libraryFile.count({ where: { documentId: id } }),
  );
const lastEntry = async (type: string) => (await library.vectors.clinic.entries(type)).at(-1);

const ASKED = "Prof. Examplar of Mercy Hospital wrote this on March 4, 2024. The tea is warm.";
const REFUSED = "MRN: 4471-0926 was admitted. SSN 123-45-6789.";

describe("a document with what looks like an identifier", () => {
  test("waits for a person, who is told kinds and pages and never a value", async () => {
    const id = await library.add(`Page one is clean.\f${ASKED}`);
    const document = await load(id);
    expect(document?.state).toBe("to_confirm");
    expect(document?.findings.every(({ page }) => page === 2)).toBe(true);
    expect(document?.findings.map(({ category }) => category)).toContain("date");
    expect(JSON.stringify(document)).not.toMatch(/Examplar|Mercy|March 4/);
    expect(JSON.stringify(await lastEntry("library.document_read"))).not.toMatch(/Examplar|Mercy/);
    expect(
      (await library.search("the tea is warm")).passages.map((found) => found.kind),
    ).not.toContain("document");
  });

  test("is taken once a person has looked and said why", async () => {
    const id = await library.add(ASKED, { title: "Tea" });
    await confirmDocument(library.administrator.caller, {
      documentId: id,
      reason: "Author and date of print, no patient",
    });
    await library.runJob();
    expect((await load(id))?.state).toBe("indexed");
    const entry = await lastEntry("library.document_confirmed");
    expect(entry).toMatchObject({ object: { id }, actorKind: "person" });
    expect(JSON.stringify(entry)).not.toContain("Author and date");
  });

  test("that is a number of one person is refused, its file is gone, and nobody can wave it through", async () => {
    const id = await library.add(REFUSED);
    expect(await load(id)).toMatchObject({ state: "refused", reason: "identifiers", passages: 0 });
    expect(JSON.stringify(await load(id))).not.toMatch(/4471|6789/);
    expect(await filesOf(id)).toBe(0);
    await expect(
      confirmDocument(library.administrator.caller, {
        documentId: id,
        reason: "I have looked at it",
      }),
    ).rejects.toMatchObject({ code: "library.nothing_to_confirm" });
    expect(await lastEntry("library.document_read")).toMatchObject({
      outcome: "refused",
      code: "library.identifiers",
    });
  });

  test("that was confirmed is refused all the same when it holds a number of one person", async () => {
    const { documentId } = await addDocument(library.administrator.caller, textDocument(ASKED));
    await readWaitingDocuments(await library.worker());
    await confirmDocument(library.administrator.caller, {
      documentId,
      reason: "Author and date of print",
    });
    await readWaitingDocuments(await library.worker(), () =>
      Promise.resolve({ pages: [ASKED, REFUSED] }),
    );
    expect((await load(documentId))?.state).toBe("refused");
  });
});

describe("a document", () => {
  test("without any is read and cut, and its file stays sealed", async () => {
    const id = await library.add(CANARY);
    expect(await load(id)).toMatchObject({ state: "indexed", passages: 1, findings: [] });
    expect(await filesOf(id)).toBe(1);
    const rows = await withActor(await library.worker(), (act) =>
      act.tx.client.libraryFile.findMany({ where: { documentId: id } }),
    );
    expect(Buffer.from(rows[0]?.content ?? []).includes("zebrafinch")).toBe(false);
  });

  test("with a word without an end, in any script, is kept to the letter", async () => {
    const word = `a${"😀".repeat(300)}`;
    const id = await library.add(`The zebrafinch sleeps. ${word}`);
    expect(await load(id)).toMatchObject({ state: "indexed", passages: 1 });
    const rows = await withActor(await library.worker(), (act) =>
      act.tx.client.libraryPassage.findMany({ where: { documentId: id } }),
    );
    expect(rows[0]?.text.replace(/\s/g, "")).toBe(`Thezebrafinchsleeps.${word}`);
  });

  test("that cannot be read is refused with the reason", async () => {
    const id = await library.add("", {
      kind: "pdf",
      fileName: "broken.pdf",
      file: Buffer.from("not a PDF").toString("base64"),
    });
    expect(await load(id)).toMatchObject({ state: "refused", reason: "damaged" });
  });

  test("that takes another's place is its next version", async () => {
    const first = await library.add(CANARY);
    const second = await library.add(CANARY, { replacesId: first });
    expect(await load(second)).toMatchObject({ version: 2, replacesId: first });
    await expect(
      addDocument(library.administrator.caller, textDocument(CANARY, { replacesId: randomUUID() })),
    ).rejects.toMatchObject({ code: "library.unknown" });
  });

  test("that is sent twice with one key is added once", async () => {
    const retry = {
      route: "POST /api/library/documents",
      key: "key-00001",
      bodyHmac: Buffer.from("same"),
    };
    const add = () => addDocument(library.administrator.caller, textDocument(CANARY), retry);
    expect(await add()).toEqual(await add());
  });

  test.each([
    ["without a title", { title: " " }],
    ["of a year that is none", { year: 20_260 }],
    ["of another kind", { kind: "docx" }],
    ["whose name is a path", { fileName: "../../etc/passwd" }],
    ["without a file", { file: "" }],
    ["that is not base64", { file: "%%%" }],
  ])("%s is not taken", async (_name, change) => {
    const input = { ...textDocument(CANARY), ...change } as ReturnType<typeof textDocument>;
    await expect(addDocument(library.administrator.caller, input)).rejects.toThrow();
  });
});

describe("who may", () => {
  const acts = {
    add: (caller: typeof library.administrator.caller) => addDocument(caller, textDocument(CANARY)),
    archive: (caller: typeof library.administrator.caller) =>
      archiveDocument(caller, { documentId: randomUUID() }),
    confirm: (caller: typeof library.administrator.caller) =>
      confirmDocument(caller, { documentId: randomUUID(), reason: "nobody's business" }),
    reindex: (caller: typeof library.administrator.caller) => requestIndexing(caller),
  };
  const roles = [
    "clinician",
    "nurse",
    "coordinator",
    "privacy_reviewer",
    "compliance_officer",
  ] as const;
  test.each(roles.flatMap((role) => Object.keys(acts).map((act) => [role, act] as const)))(
    "a %s may not %s a document",
    async (role, act) => {
      const member = await library.vectors.clinic.addMember(role);
      await expect(acts[act as keyof typeof acts](member.caller)).rejects.toMatchObject({
        code: "access.refused",
      });
    },
  );

  test("an administrator does not read a file's bytes; only the job does", async () => {
    const id = await library.add(CANARY);
    const seen = await withActor(library.administrator.caller, (act) =>
      act.tx.client.libraryFile.count({ where: { documentId: id } }),
    );
    expect(seen).toBe(0);
  });

  test("a job for another subject does not read it either", async () => {
    const { clinic } = library.vectors;
    const id = await library.add(CANARY);
    const worker = await clinic.grantFor(
      library.administrator,
      library.patientId,
      randomUUID(),
      "library",
    );
    const seen = await withActor(worker, (act) =>
      act.tx.client.libraryFile.count({ where: { documentId: id } }),
    );
    expect(seen).toBe(0);
  });

  test("asking for the index makes a job whose subject is the organization", async () => {
    await requestIndexing(library.administrator.caller);
    const { rows } = await library.vectors.clinic.owner.query(
      "SELECT subject_id FROM job_grant WHERE purpose = 'library' ORDER BY created_at DESC LIMIT 1",
    );
    expect(rows[0]).toEqual({ subject_id: library.vectors.clinic.organizationId });
  });
});
