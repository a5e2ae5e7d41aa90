import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLibrary } from "../read-library";
import { TestOwnLibrary } from "../test-own-library";
import { importRecords } from "./import-records";
import { HEALTH_TOPICS, pubmedXml } from "./test-records";

let library: TestOwnLibrary;
let folder: string;
beforeAll(async () => {
  library = await TestOwnLibrary.open();
  folder = await mkdtemp(join(tmpdir(), "import-"));
});
afterAll(async () => {
  await library.close();
  await rm(folder, { recursive: true });
});

const file = async (name: string, content: string | Buffer): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const abstract = (text: string): string => `<AbstractText>${text}</AbstractText>`;
const documentsOf = async () => (await readLibrary(library.administrator.caller, [])).documents;

describe("a file of PubMed", () => {
  test("becomes passages with their numbers, found as literature that is resolved", async () => {
    const xml = pubmedXml([
      {
        pmid: "10000011",
        title: "Kelpie sleep",
        abstract: abstract("Kelpies in Perth sleep at noon, March 4, 2019."),
      },
      {
        pmid: "10000012",
        title: "Held",
        abstract: abstract("The patient, MRN: 4471-0926, SSN 123-45-6789, slept."),
      },
      {
        pmid: "10000013",
        title: "Withdrawn",
        abstract: abstract("Never."),
        type: "Retracted Publication",
      },
    ]);
    const path = await file("pubmed26n0001.xml.gz", gzipSync(xml));
    const done = await importRecords(library.administrator.caller, { kind: "pubmed", path });
    expect(done).toMatchObject({ passages: 1, leftOut: 2 });
    await library.runJob();
    const [found] = (await library.search("when kelpies sleep")).passages;
    expect(found).toMatchObject({
      kind: "literature",
      title: "Kelpie sleep",
      citation: { publisher: "Journal of Made-up Medicine", year: 2021, pmid: "10000011" },
      isResolved: true,
      status: "not reviewed by a clinician",
    });
    expect((await documentsOf())[0]).toMatchObject({
      kind: "pubmed",
      fileName: "pubmed26n0001.xml.gz",
      state: "indexed",
      passages: 1,
      leftOut: 2,
    });
    expect((await library.vectors.clinic.entries("library.records_imported")).at(-1)).toMatchObject(
      {
        counts: { passages: 1, left_out: 2 },
      },
    );
  });

  test("that breaks off is refused as a whole, and nothing of it is found", async () => {
    const xml = pubmedXml([
      { pmid: "10000021", title: "Numbat naps", abstract: abstract("Numbats nap in hollow logs.") },
    ]);
    const path = await file("cut.xml", xml.slice(0, -30));
    await expect(
      importRecords(library.administrator.caller, { kind: "pubmed", path }),
    ).rejects.toMatchObject({ code: "library.malformed_records" });
    await library.runJob();
    expect((await documentsOf()).find(({ fileName }) => fileName === "cut.xml")).toMatchObject({
      state: "refused",
      reason: "damaged",
    });
    const found = await library.search("numbats nap in hollow logs");
    expect(found.passages.map(({ title }) => title)).not.toContain("Numbat naps");
  });
});

test("MedlinePlus topics become passages without a number", async () => {
  const path = await file("mplus_topics.xml", HEALTH_TOPICS);
  const done = await importRecords(library.administrator.caller, { kind: "medlineplus", path });
  expect(done).toMatchObject({ passages: 1, leftOut: 1 });
  await library.runJob();
  expect((await library.search("sneezing in bright light")).passages[0]).toMatchObject({
    kind: "literature",
    title: "Sun sneezing",
    isResolved: null,
  });
});

test.each(["clinician", "compliance_officer"] as const)("a %s imports nothing", async (role) => {
  const member = await library.vectors.clinic.addMember(role);
  const path = await file("topics.xml", HEALTH_TOPICS);
  await expect(importRecords(member.caller, { kind: "medlineplus", path })).rejects.toMatchObject({
    code: "access.refused",
  });
});
