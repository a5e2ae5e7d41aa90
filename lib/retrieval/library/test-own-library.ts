import { randomUUID } from "node:crypto";
import type { TestMember } from "@/lib/access/test-clinic";
import { TestVectors } from "../test-vectors";
import { addDocument } from "./documents/add-document";
import type { AddDocumentInput } from "./documents/document.schema";
import { readWaitingDocuments } from "./documents/read-waiting-documents";
import { indexOwnLibrary } from "./own/index-own-library";
import setUpReader from "./reading/bundle-reader-setup";
import { searchReferences, type FoundReferences } from "./search-references";
import { TEST_CARDS } from "./test-library";

/** Made up, of nobody, and about a thing that no card speaks of. */
export const CANARY = "The zebrafinch protocol asks for two cups of thistle tea before the walk.";

export const textDocument = (
  text: string,
  more: Partial<AddDocumentInput> = {},
): AddDocumentInput => ({
  title: "Ward handbook",
  publisher: "Test clinic",
  year: 2026,
  kind: "text",
  fileName: "handbook.txt",
  file: Buffer.from(text, "utf8").toString("base64"),
  replacesId: null,
  ...more,
});

/** A clinic with an administrator, a chart and a worker of its own, for tests of its part of the library. */
export class TestOwnLibrary {
  private constructor(
    readonly vectors: TestVectors,
    readonly administrator: TestMember,
    readonly patientId: string,
  ) {}

  static async open(): Promise<TestOwnLibrary> {
    await setUpReader();
    const vectors = await TestVectors.open();
    const administrator = await vectors.clinic.addMember("administrator");
    return new TestOwnLibrary(vectors, administrator, await vectors.newChart());
  }

  close(): Promise<void> {
    return this.vectors.close();
  }

  /** A worker's caller under a grant for the library. */
  worker() {
    const { clinic } = this.vectors;
    return clinic.grantFor(this.administrator, clinic.organizationId, randomUUID(), "library");
  }

  /** What the job does. @returns passages in the index. */
  async runJob(): Promise<number> {
    await readWaitingDocuments(await this.worker());
    return indexOwnLibrary(await this.worker(), this.vectors.vectorsPath);
  }

  /** A document that is read and indexed. @returns its id. */
  async add(text: string, more: Partial<AddDocumentInput> = {}): Promise<string> {
    const { documentId } = await addDocument(this.administrator.caller, textDocument(text, more));
    await this.runJob();
    return documentId;
  }

  search(display: string, caller = this.vectors.doctor.caller): Promise<FoundReferences> {
    return searchReferences(
      caller,
      {
        about: { kind: "patient", id: this.patientId },
        query: [{ system: "icd-10-cm", code: "Z00", display }],
      },
      { vectorsPath: this.vectors.vectorsPath, cards: TEST_CARDS },
    );
  }
}
