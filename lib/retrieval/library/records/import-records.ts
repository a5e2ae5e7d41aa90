import { basename } from "node:path";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { cleanUntrustedText } from "@/lib/llm/untrusted/clean-untrusted-text";
import { residualCheck } from "@/lib/phi/residual/residual-check";
import { cutPassages } from "../documents/cut-passages";
import { isRecordTaken } from "../documents/document-rules";
import { insertDocument, setOutcome } from "../documents/document-store";
import { requestIndexingIn } from "../documents/request-indexing";
import { insertPassages, type NewPassage } from "../own/own-passage-store";
import { readMedlineplusRecords } from "./medlineplus-records";
import { readPubmedRecords } from "./pubmed-records";
import { measureFile, readTextChunks } from "./record-file";
import type { RecordOrSkip, RegisterRecord } from "./register-record";
import { readXmlEvents } from "./xml-events";

const READERS = {
  pubmed: { read: readPubmedRecords, title: "PubMed records", publisher: "PubMed" },
  medlineplus: {
    read: readMedlineplusRecords,
    title: "MedlinePlus health topics",
    publisher: "National Library of Medicine",
  },
} as const;

export type RegisterKind = keyof typeof READERS;

export type ImportedRecords = {
  readonly documentId: string;
  readonly passages: number;
  /** Passed over by the register's own word, or left out for a number of one person. */
  readonly leftOut: number;
};

/** Passages written in one transaction: all that is held in memory. */
const BATCH = 500;

/**
 * Brings a register's file into the organization's library, from the disk of this machine and without a network. Records
 * are read, cleaned, checked and written as they come; nothing can be found before the whole file was read and indexed. A
 * file that breaks off is refused as a whole.
 * @throws ProvenoteError `library.malformed_records` · `access.refused`.
 */
export async function importRecords(
  caller: Caller,
  { kind, path }: { readonly kind: RegisterKind; readonly path: string },
): Promise<ImportedRecords> {
  const { sha256, bytes } = await measureFile(path);
  const { read, title, publisher } = READERS[kind];
  const documentId = await inPermit(caller, async (permit) => {
    const fileName = basename(path).slice(0, 200);
    const about = { kind, title: `${title}, ${fileName}`, publisher, year: null, fileName };
    const file = { fileSha256: sha256, fileBytes: bytes, version: 1, replacesId: null };
    return insertDocument(permit, { ...about, ...file }, null);
  });
  try {
    const counts = await writeAll(caller, documentId, read(readXmlEvents(readTextChunks(path))));
    await finish(caller, documentId, { sha256, ...counts });
    return { documentId, ...counts };
  } catch (error) {
    await inPermit(caller, (permit) =>
      setOutcome(permit, documentId, { state: "refused", reason: "damaged", findings: [] }),
    );
    throw error;
  }
}

async function inPermit<T>(
  caller: Caller,
  work: (permit: Permit<"library.manage">) => Promise<T>,
): Promise<T> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    return work(await demand(act, "library.manage", clinic));
  });
}

async function writeAll(
  caller: Caller,
  documentId: string,
  records: AsyncIterable<RecordOrSkip>,
): Promise<{ passages: number; leftOut: number }> {
  let batch: NewPassage[] = [];
  let [passages, leftOut] = [0, 0];
  const flush = async (): Promise<void> => {
    const rows = batch;
    batch = [];
    if (rows.length > 0) {
      await inPermit(caller, (permit) => insertPassages(permit, documentId, rows));
    }
  };
  for await (const record of records) {
    const texts = record === "skipped" ? [] : textsOf(record);
    if (record === "skipped" || texts.length === 0) {
      leftOut += 1;
      continue;
    }
    const { title, publisher, year, pmid } = record;
    for (const text of texts) {
      const about = {
        title: cleanLine(title, 600),
        publisher: cleanLine(publisher, 300),
        year,
        pmid,
      };
      batch.push({ ...about, position: passages, page: null, text });
      passages += 1;
    }
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return { passages, leftOut };
}

const cleanLine = (text: string, most: number): string =>
  cleanUntrustedText(text).text.slice(0, most).toWellFormed();

/** The passages of a record, cleaned like any untrusted text; none for one that holds a number of one person. */
function textsOf({ title, text }: RegisterRecord): string[] {
  return isRecordTaken(residualCheck(`${title}\n${text}`))
    ? cutPassages([text]).map((passage) => passage.text)
    : [];
}

async function finish(
  caller: Caller,
  documentId: string,
  { sha256, passages, leftOut }: { sha256: Uint8Array; passages: number; leftOut: number },
): Promise<void> {
  await inPermit(caller, async (permit) => {
    const { act } = permit;
    await setOutcome(permit, documentId, { state: "read", passages, leftOut, findings: [] });
    await act.record({
      type: "library.records_imported",
      action: "C",
      object: { kind: "library_document", id: documentId, version: 1 },
      hashes: { file: Buffer.from(sha256).toString("hex") },
      counts: { passages, left_out: leftOut },
      basis: permit.basis,
    });
    await requestIndexingIn(act);
  });
}
