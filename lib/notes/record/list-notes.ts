import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import {
  loadLatestRuns,
  loadNotesOfSubject,
  loadOwnNotes,
  type NotePermit,
  type NoteRow,
  type NoteStatus,
  type RunState,
} from "../stores/note-store";
import { loadNames } from "../stores/people-store";

/** One line of a list: nothing of the note's text. */
export type NoteLine = {
  readonly noteId: string;
  readonly patientId: string | null;
  readonly encounterId: string | null;
  readonly documentId: string;
  readonly status: NoteStatus;
  readonly template: "soap" | "encounter";
  readonly versionNumber: number;
  readonly author: string;
  readonly createdAt: string;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly amendsNoteId: string | null;
  readonly run: RunState | null;
};

export const listNotesSchema = z.object({ patientId: z.uuid() });

/** The notes of a chart, newest first; those whose draft never arrived are left out. */
export async function listNotes(
  caller: Caller,
  input: z.infer<typeof listNotesSchema>,
): Promise<NoteLine[]> {
  const { patientId } = listNotesSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "patient.read", { kind: "patient", id: patientId });
    const lines = await linesOf(permit, await loadNotesOfSubject(permit));
    await act.record({
      type: "chart.viewed",
      action: "R",
      patientId,
      object: { kind: "patient", id: patientId },
      part: "notes",
      basis: permit.basis,
      counts: { notes: lines.length },
    });
    return lines;
  });
}

const OWN_LIMIT = 50;

/** The caller's own notes, drafts first, then the newest; unfiled ones have no patient. */
export async function listOwnNotes(caller: Caller): Promise<NoteLine[]> {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "text.write", {
      kind: "organization",
      id: act.actor.organizationId,
    });
    return linesOf(permit, await loadOwnNotes(permit, OWN_LIMIT));
  });
}

async function linesOf(
  permit: NotePermit | Permit<"text.write">,
  notes: readonly NoteRow[],
): Promise<NoteLine[]> {
  const runs = await loadLatestRuns(
    permit,
    notes.map(({ id }) => id),
  );
  const names = await loadNames(
    permit,
    notes.flatMap(({ authorId, signedById }) => [authorId, signedById]),
  );
  return notes
    .map((note) => lineOf(note, names, runs.get(note.id) ?? null))
    .filter(({ versionNumber, run }) => versionNumber > 0 || isUnderWay(run));
}

const isUnderWay = (run: RunState | null): boolean =>
  run?.status === "queued" || run?.status === "running";

function lineOf(
  note: NoteRow,
  names: Readonly<Record<string, string>>,
  run: RunState | null,
): NoteLine {
  const { status, template, patientId, encounterId, documentId, amendsNoteId } = note;
  return {
    noteId: note.id,
    patientId,
    encounterId,
    documentId,
    status,
    template,
    versionNumber: note.currentVersion,
    author: names[note.authorId] ?? "",
    createdAt: note.createdAt.toISOString(),
    signedBy: note.signedById === null ? null : (names[note.signedById] ?? ""),
    signedAt: note.signedAt?.toISOString() ?? null,
    amendsNoteId,
    run,
  };
}
