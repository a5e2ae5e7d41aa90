import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { namesOfMembers } from "./record/member-names";
import { nameTemplatesIn } from "./templates/find-layout";

export const patientNotesSchema = z.object({ patientId: z.uuid() });

/** One note in a list: no text, no name of a patient. */
export type NoteLine = {
  readonly noteId: string;
  readonly patientId: string | null;
  readonly encounterId: string | null;
  readonly documentId: string;
  readonly template: string;
  /** "SOAP", or what a clinic calls its own. */
  readonly templateName: string;
  readonly status: "draft" | "signed" | "withdrawn";
  readonly currentVersion: number;
  readonly authorName: string;
  readonly signedByName: string | null;
  readonly createdAt: string;
  readonly signedAt: string | null;
};

/** The notes of one chart, newest first. */
export async function listPatientNotes(
  caller: Caller,
  input: z.infer<typeof patientNotesSchema>,
): Promise<NoteLine[]> {
  const { patientId } = patientNotesSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "patient.read", { kind: "patient", id: patientId });
    return readLines(act, { subjectId: permit.chartSubjectId });
  });
}

/** The caller's own notes, newest first: drafts to finish and what was signed lately. */
export async function listOwnNotes(caller: Caller): Promise<NoteLine[]> {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "text.write", {
      kind: "organization",
      id: act.actor.organizationId,
    });
    const lines = await readLines(act, { authorId: act.actor.membershipId });
    await act.record({
      type: "patient.searched",
      action: "R",
      part: "own_notes",
      basis: permit.basis,
      counts: { results: lines.length },
    });
    return lines;
  });
}

async function readLines(
  act: Act,
  where: { subjectId?: string; authorId?: string },
): Promise<NoteLine[]> {
  const rows = await act.tx.client.note.findMany({
    where,
    orderBy: { createdAt: "desc" },
    take: 200,
  });
  const names = await namesOfMembers(
    act,
    rows.flatMap((row) => [row.authorId, row.signedById ?? row.authorId]),
  );
  const templateName = await nameTemplatesIn(
    act,
    rows.map(({ template }) => template),
  );
  return rows.map((row) => ({
    noteId: row.id,
    patientId: row.patientId,
    encounterId: row.encounterId,
    documentId: row.documentId,
    template: row.template,
    templateName: templateName(row.template),
    status: row.status === "signed" || row.status === "withdrawn" ? row.status : "draft",
    currentVersion: row.currentVersion,
    authorName: names[row.authorId] ?? "",
    signedByName: row.signedById === null ? null : (names[row.signedById] ?? ""),
    createdAt: row.createdAt.toISOString(),
    signedAt: row.signedAt?.toISOString() ?? null,
  }));
}
