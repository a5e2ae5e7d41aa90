import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { insertPassages } from "../own/own-passage-store";
import { readFileText } from "../reading/read-file";
import { fileKindSchema, type ReaderAnswer } from "../reading/reader-answer.schema";
import { cutPassages, type CutPassage } from "./cut-passages";
import { decideDocument } from "./document-rules";
import type { DocumentFinding, DocumentReason } from "./document.schema";
import {
  loadDocument,
  loadDocuments,
  openFile,
  setOutcome,
  type StoredDocument,
} from "./document-store";
import { findIdentifying } from "./find-identifying";

/** Reads a file in a process of its own; another one in tests. */
export type ReadFileText = (
  bytes: Uint8Array,
  kind: "pdf" | "text" | "html",
) => Promise<ReaderAnswer>;

type Taken =
  | {
      readonly state: "refused";
      readonly reason: DocumentReason;
      readonly findings: readonly DocumentFinding[];
    }
  | { readonly state: "to_confirm"; readonly findings: readonly DocumentFinding[] }
  | {
      readonly state: "read";
      readonly findings: readonly DocumentFinding[];
      readonly passages: readonly CutPassage[];
    };

/**
 * Reads every document of the organization that waits: its text, what in it looks like an identifier, its passages.
 * Under a job's grant; no transaction is open while a file is read. What cannot be read or may not stay is refused with
 * a reason, and its file goes.
 * @returns how many were read.
 * @throws ProvenoteError `access.refused` · `library.no_reader` (503).
 */
export async function readWaitingDocuments(
  caller: Caller,
  read: ReadFileText = readFileText,
): Promise<number> {
  const waiting = await inPermit(caller, async ({ act }) =>
    (await loadDocuments(act)).filter(
      ({ state, archivedAt }) => state === "waiting" && archivedAt === null,
    ),
  );
  for (const document of waiting) await readOne(caller, document, read);
  return waiting.length;
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

async function readOne(
  caller: Caller,
  document: StoredDocument,
  read: ReadFileText,
): Promise<void> {
  const bytes = await inPermit(caller, (permit) => openFile(permit, document.id));
  const kind = fileKindSchema.safeParse(document.kind);
  if (!kind.success) return;
  const taken = take(
    bytes === null ? { refused: "damaged" } : await read(bytes, kind.data),
    document.confirmedById !== null,
  );
  await inPermit(caller, (permit) => write(permit, document, taken));
}

function take(answer: ReaderAnswer, isConfirmed: boolean): Taken {
  if ("refused" in answer) return { state: "refused", reason: answer.refused, findings: [] };
  const { pages } = answer;
  const findings = findIdentifying(pages);
  switch (decideDocument(findings, isConfirmed)) {
    case "refuse":
      return { state: "refused", reason: "identifiers", findings };
    case "ask":
      return { state: "to_confirm", findings };
    case "take":
      return cutInto(pages, findings);
  }
}

/** Of a text that is all invisible nothing is left. */
function cutInto(pages: readonly string[], findings: readonly DocumentFinding[]): Taken {
  const passages = cutPassages(pages);
  return passages.length === 0
    ? { state: "refused", reason: "no_text", findings }
    : { state: "read", findings, passages };
}

async function write(
  permit: Permit<"library.manage">,
  document: StoredDocument,
  taken: Taken,
): Promise<void> {
  const { act } = permit;
  const { id, title, publisher, year } = document;
  if ((await loadDocument(act, id))?.state !== "waiting") return;
  const passages = taken.state === "read" ? taken.passages : [];
  const isWritten =
    taken.state === "read"
      ? await setOutcome(permit, id, {
          state: "read",
          findings: taken.findings,
          passages: passages.length,
        })
      : await setOutcome(permit, id, taken);
  if (!isWritten) return;
  const rows = passages.map(({ page, heading, text }, position) => ({
    position,
    page,
    title: heading === null || heading === title ? title : `${title}: ${heading}`,
    publisher,
    year,
    pmid: null,
    text,
  }));
  await insertPassages(permit, id, rows);
  await act.record({
    type: "library.document_read",
    action: "U",
    outcome: taken.state === "refused" ? "refused" : "success",
    object: { kind: "library_document", id, version: document.version },
    part: `library:${taken.state}`,
    counts: countsOf(taken.findings, passages.length),
    ...(taken.state === "refused" && { code: `library.${taken.reason}` }),
    basis: permit.basis,
  });
}

/** Findings by kind, summed over the pages; never a value. */
function countsOf(findings: readonly DocumentFinding[], passages: number): Record<string, number> {
  const counts: Record<string, number> = { passages };
  for (const { category, count } of findings) {
    const key = `found:${category}`;
    counts[key] = (counts[key] ?? 0) + count;
  }
  return counts;
}
