import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { knownRow } from "./known-row";
import { rowToken } from "./row-token";
import { loadNames, loadQuotingNotes } from "./table-store";
import { notesQuotingSchema, type QuotingNotes } from "./table.schema";

const MOST = 500;

/**
 * The notes of the whole clinic, draft and signed, that quote a row in any of their versions, newest first, at most 500:
 * ids, days, authors and states. No patient and no text; what may be opened is decided when it is opened.
 */
export async function listQuotingNotes(
  caller: Caller,
  input: z.infer<typeof notesQuotingSchema>,
): Promise<QuotingNotes> {
  const { rowId } = notesQuotingSchema.parse(input);
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "medication_table.trace", clinic);
    knownRow(rowId);
    const rows = await loadQuotingNotes(permit, rowToken(act, rowId), MOST);
    const view = await viewOf(act, rows);
    await act.record({
      type: "medication_table.notes_listed",
      action: "R",
      part: `row:${rowId}`,
      counts: { results: view.total },
      basis: permit.basis,
    });
    return view;
  });
}

async function viewOf(
  act: Act,
  rows: Awaited<ReturnType<typeof loadQuotingNotes>>,
): Promise<QuotingNotes> {
  const names = await loadNames(
    act,
    rows.map((row) => row.author_id),
  );
  return {
    total: Number(rows[0]?.total ?? 0),
    notes: rows.map((row) => ({
      noteId: row.note_id,
      authorName: names.get(row.author_id) ?? "Unknown",
      status: row.status === "signed" || row.status === "withdrawn" ? row.status : "draft",
      createdAt: row.created_at.toISOString(),
      signedAt: row.signed_at?.toISOString() ?? null,
      version: row.last_version,
      isCurrent: row.is_current,
      isOpen: row.is_open,
    })),
  };
}
