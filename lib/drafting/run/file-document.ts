import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { destroySubjectKeys } from "@/lib/keys/subject-keys";
import { keepDigestKeyIn } from "@/lib/llm/calls/keep-digest-key";
import { refileNotesIn } from "@/lib/notes/draft/refile-note";
import { encounterSchema } from "@/lib/patients/demographics.schema";
import { encounterForIn } from "@/lib/patients/add-encounter";
import {
  fileDocumentRowIn,
  holdDocumentIn,
  type DocumentRow,
} from "@/lib/patients/texts/load-document";
import type { IdentityComparison } from "@/lib/patients/identity/compare-identity";
import { mergeIdentityMapIn } from "@/lib/phi/identity/identity-map";
import { sealReason } from "@/lib/access/seal-reason";
import { moveTalkIn } from "../chat/move-talk";
import { moveSearchesIn } from "../literature/move-searches";
import { compareWithChart } from "./steps/chart-check";
import { moveRuns } from "./draft-run-store";

export const fileDocumentSchema = z.object({
  documentId: z.uuid(),
  patientId: z.uuid(),
  encounter: z.union([z.object({ id: z.uuid() }), encounterSchema]),
  /** Why this chart is right although the text says otherwise; at least 10 characters. */
  reason: z
    .string()
    .trim()
    .min(10, "Give a reason of at least 10 characters.")
    .max(1000)
    .optional(),
});
export type FileDocumentInput = z.infer<typeof fileDocumentSchema>;

export type FileResult =
  | { readonly status: "filed"; readonly patientId: string; readonly encounterId: string }
  | { readonly status: "differs"; readonly rows: readonly IdentityComparison[] };

type Filing = {
  readonly result: FileResult;
  readonly emptySubject: { organizationId: string; id: string } | null;
};

/**
 * Files a text, its draft and everything made of it in a chart: all of it is re-sealed under the
 * patient's keys in one transaction. When the text contradicts the chart nothing is filed and the
 * differences are returned, unless a reason says why the chart is right.
 */
export async function fileDocument(caller: Caller, input: FileDocumentInput): Promise<FileResult> {
  const request = fileDocumentSchema.parse(input);
  const filing = await withActor(caller, (act) => fileDocumentIn(act, request));
  if (filing.emptySubject !== null) {
    // After the commit: nothing is sealed under the text's own keys any more.
    const { organizationId, id } = filing.emptySubject;
    await destroySubjectKeys(caller.runtime.keyring, organizationId, id);
  }
  return filing.result;
}

async function fileDocumentIn(act: Act, request: FileDocumentInput): Promise<Filing> {
  const { documentId, patientId } = request;
  const permit = await demand(act, "document.file", { kind: "document", id: documentId });
  const chart = await demand(act, "patient.add_document", { kind: "patient", id: patientId });
  const document = await holdDocumentIn(permit);
  const rows = await compareWithChart(chart, document);
  const differing = rows.filter((row) => row.differs).length;
  if (differing > 0 && request.reason === undefined) {
    await act.record({
      type: "draft.stopped_wrong_chart",
      action: "E",
      outcome: "failure",
      patientId,
      object: { kind: "document", id: documentId },
      part: "filing",
      counts: { differing },
    });
    return { result: { status: "differs", rows }, emptySubject: null };
  }
  const reason = differing > 0 ? (request.reason ?? null) : null;
  return moveToChart(act, { permit, chart, document, request, reason });
}

type Move = {
  readonly permit: Permit<"document.file">;
  readonly chart: Permit<"patient.add_document">;
  readonly document: DocumentRow;
  readonly request: FileDocumentInput;
  readonly reason: string | null;
};

async function moveToChart(act: Act, move: Move): Promise<Filing> {
  const { permit, chart, document, request, reason } = move;
  const { patientId } = request;
  const encounterId = await encounterForIn(chart, request.encounter);
  const isMoved = document.subjectId !== patientId;
  if (isMoved) {
    if (document.patientId === null) await mergeIdentityMapIn(permit, chart);
    await refileNotesIn(permit, { documentId: document.id, patientId, encounterId });
    await moveRuns(permit, document.id, patientId);
    // After the runs' grants have moved: no call can be made under the text any more.
    await keepDigestKeyIn(permit, document, patientId);
    await moveTalkIn(permit, document.id, patientId);
    await moveSearchesIn(permit, document.id, patientId);
  }
  await fileDocumentRowIn(permit, document, { patientId, encounterId, overrideReason: reason });
  await act.record({
    type: reason === null ? "document.filed" : "document.kept_in_chart",
    action: "U",
    patientId,
    object: { kind: "document", id: document.id },
    basis: chart.basis,
    ...(reason === null ? {} : { reason: await sealReason(act, reason) }),
  });
  const emptySubject =
    isMoved && document.patientId === null
      ? { organizationId: act.actor.organizationId, id: document.subjectId }
      : null;
  return { result: { status: "filed", patientId, encounterId }, emptySubject };
}
